use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length(200..=1)]
    topic: Option<String>,
}

fn main() {}
