use zoom_core::zoom_endpoint;

#[zoom_endpoint(method = GET, path = "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

fn main() {}
