use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length(-1..=200)]
    topic: Option<String>,
}

fn main() {}
