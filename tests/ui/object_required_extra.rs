use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[required]
    #[extra]
    other: std::collections::HashMap<String, String>,
}

fn main() {}
