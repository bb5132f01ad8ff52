use zoom_core::zoom_enum;

#[zoom_enum]
fn token_type() {}

fn main() {}
