use zoom_core::zoom_object;

#[zoom_object]
struct Page {
    #[lossy]
    #[extra]
    other: std::collections::HashMap<String, String>,
}

fn main() {}
