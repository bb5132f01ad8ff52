use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", reconstructed)]
struct ListUsers {}

fn main() {}
