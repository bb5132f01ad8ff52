use zoom_core::zoom_endpoint;

#[zoom_endpoint(DELET "/users/<user_id>")]
struct GetUser {
    user_id: String,
}

fn main() {}
