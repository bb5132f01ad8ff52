use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", derive(Debug, Hash))]
struct ListUsers {
    page_size: Option<u32>,
}

fn main() {}
