use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", max_range = "30 days")]
struct GetUser {
    user_id: String,
}

fn main() {}
