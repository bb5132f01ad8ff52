use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[serde(alias = "kind")]
    sort: Option<u8>,
}

fn main() {}
