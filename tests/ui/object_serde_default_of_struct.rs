use zoom_core::zoom_object;

#[zoom_object]
#[serde(default)]
struct User {
    user_id: Option<u64>,
}

fn main() {}
