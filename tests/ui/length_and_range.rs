use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length(..=200)]
    #[range(..=200)]
    topic: Option<String>,
}

fn main() {}
