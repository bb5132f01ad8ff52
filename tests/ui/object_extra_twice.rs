use zoom_core::zoom_object;

#[zoom_object]
struct Answer {
    #[extra]
    one: std::collections::HashMap<String, String>,
    #[extra]
    two: std::collections::HashMap<String, String>,
}

fn main() {}
