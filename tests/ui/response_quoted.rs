use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>" -> "String")]
struct GetUser {
    user_id: String,
}

fn main() {}
