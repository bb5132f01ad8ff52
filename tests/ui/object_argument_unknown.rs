use zoom_core::zoom_object;

#[zoom_object(rename = "camelCase")]
struct Answer {
    id: Option<String>,
}

fn main() {}
