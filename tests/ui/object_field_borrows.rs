use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    id: &'static str,
}

fn main() {}
