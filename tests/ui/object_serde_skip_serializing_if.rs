use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u64>,
}

fn main() {}
