use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<>")]
struct GetUser {
    user_id: String,
}

fn main() {}
