use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    name: zoom_core::Patch<String>,
}

fn main() {}
