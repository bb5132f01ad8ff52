use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/{id:[0-9]+}")]
struct GetUser {
    id: u64,
}

fn main() {}
