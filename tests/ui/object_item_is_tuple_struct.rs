use zoom_core::zoom_object;

#[zoom_object]
struct Answer(String);

fn main() {}
