use zoom_core::zoom_object;

#[zoom_object]
fn answer() {}

fn main() {}
