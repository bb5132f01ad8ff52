use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[extra]
    other: Vec<String>,
}

fn main() {}
