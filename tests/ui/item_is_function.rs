use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
fn list_users() {}

fn main() {}
