use zoom_core::{Value, zoom_object};

#[zoom_object]
struct Meeting {
    #[extra]
    #[range(1..)]
    rest: serde_json::Map<String, Value>,
}

fn main() {}
