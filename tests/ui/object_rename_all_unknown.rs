use zoom_core::zoom_object;

#[zoom_object(rename_all = "camel")]
struct Answer {
    id: Option<String>,
}

fn main() {}
