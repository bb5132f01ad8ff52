use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(flatten)]
    settings: Option<u8>,
}

fn main() {}
