use zoom_core::zoom_object;

#[zoom_object]
struct Page {
    #[lossy(true)]
    users: Vec<String>,
}

fn main() {}
