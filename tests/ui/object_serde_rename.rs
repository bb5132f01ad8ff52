use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(rename = "type")]
    kind: Option<u8>,
}

fn main() {}
