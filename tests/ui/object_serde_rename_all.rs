use zoom_core::zoom_object;

#[zoom_object]
#[serde(rename_all = "camelCase")]
struct User {
    user_id: Option<u64>,
}

fn main() {}
