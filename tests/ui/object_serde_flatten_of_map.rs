use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(flatten)]
    others: std::collections::HashMap<String, String>,
}

fn main() {}
