use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/a%40b.c")]
struct GetUser;

fn main() {}
