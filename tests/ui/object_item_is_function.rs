use zoom_core::zoom_object;

#[zoom_object]
fn user() {}

fn main() {}
