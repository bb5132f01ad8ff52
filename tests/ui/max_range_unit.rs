use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", max_range = "a month")]
struct GetUser {
    user_id: String,
}

fn main() {}
