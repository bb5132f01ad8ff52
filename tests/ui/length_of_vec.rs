use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length(..=200)]
    topics: Option<Vec<String>>,
}

fn main() {}
