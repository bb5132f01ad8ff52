use zoom_core::zoom_object;

#[zoom_object]
struct User {
    #[wire(rename = "type")]
    kind: Option<u64>,
}

fn main() {}
