use zoom_core::zoom_endpoint;

struct User;

#[zoom_endpoint(GET "/users/<user_id>" -> User)]
struct GetUser {
    user_id: String,
}

fn main() {}
