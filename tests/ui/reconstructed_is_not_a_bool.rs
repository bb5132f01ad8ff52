use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", reconstructed = "yes")]
struct ListUsers {}

fn main() {}
