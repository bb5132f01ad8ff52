use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[required]
    id: Option<String>,
}

fn main() {}
