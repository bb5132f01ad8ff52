use zoom_core::zoom_endpoint;

#[zoom_endpoint(FETCH "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

fn main() {}
