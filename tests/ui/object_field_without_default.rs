use zoom_core::zoom_object;

#[zoom_core::zoom_enum]
enum Kind {
    Basic,
}

#[zoom_object]
struct Answer {
    kind: Kind,
}

fn main() {}
