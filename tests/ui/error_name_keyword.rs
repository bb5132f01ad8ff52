use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [(400, 300, type = "the type is invalid")])]
struct GetUser {
    user_id: String,
}

fn main() {}
