use zoom_core::zoom_object;

#[zoom_object]
#[derive(Clone, serde::Deserialize)]
struct User {
    id: Option<u64>,
}

fn main() {}
