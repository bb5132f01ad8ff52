use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[wire("type")]
    kind: Option<String>,
    r#type: Option<String>,
}

fn main() {}
