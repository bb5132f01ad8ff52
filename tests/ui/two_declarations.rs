use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>")]
#[zoom_endpoint(GET "/users/<user_id>/token")]
struct GetUser {
    user_id: String,
}

fn main() {}
