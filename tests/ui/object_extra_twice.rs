use zoom_core::{Extra, zoom_object};

#[zoom_object]
struct Answer {
    #[extra]
    one: Extra,
    #[extra]
    two: Extra,
}

fn main() {}
