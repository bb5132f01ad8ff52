use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", max_range = 1 month)]
struct GetUser {
    user_id: String,
    from: String,
    to: String,
}

fn main() {}
