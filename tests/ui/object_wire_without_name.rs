use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[wire]
    id: Option<String>,
}

fn main() {}
