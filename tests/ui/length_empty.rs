use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length]
    topic: Option<String>,
}

fn main() {}
