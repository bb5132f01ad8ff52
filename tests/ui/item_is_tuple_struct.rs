use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser(String);

fn main() {}
