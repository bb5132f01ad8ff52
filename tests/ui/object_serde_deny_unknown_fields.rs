use zoom_core::zoom_object;

#[zoom_object]
#[serde(deny_unknown_fields)]
struct User {
    user_id: Option<u64>,
}

fn main() {}
