use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[default]
    page_size: u32,
}

fn main() {}
