use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>" -> Result<String, zoom_core::Error>)]
struct GetUser {
    user_id: String,
}

fn main() {}
