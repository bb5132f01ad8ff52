use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[query(rename = "type")]
    kind: Option<u8>,
}

fn main() {}
