use zoom_core::zoom_object;

#[zoom_object]
enum Answer {
    Some,
}

fn main() {}
