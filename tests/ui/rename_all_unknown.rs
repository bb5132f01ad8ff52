use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", rename_all = "kebab-case")]
struct ListUsers {
    page_size: Option<u32>,
}

fn main() {}
