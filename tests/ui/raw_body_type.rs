use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[body(content_type = "text/csv")]
    csv: u32,
}

fn main() {}
