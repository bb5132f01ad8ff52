use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[wire("type")]
    #[serde(rename = "kind")]
    kind: Option<u8>,
}

fn main() {}
