use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(deserialize_with = "seconds")]
    since: Option<u64>,
}

fn main() {}
