use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(default)]
    ids: Vec<u64>,
}

fn main() {}
