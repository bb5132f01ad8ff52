use zoom_core::zoom_endpoint;

struct Page {
    size: Option<u32>,
}

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    page: Page,
}

fn main() {}
