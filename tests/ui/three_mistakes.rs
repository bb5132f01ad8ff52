use zoom_core::zoom_endpoint;

#[zoom_endpoint(get "/users/<user-id>", rate_limit = Lite)]
struct GetUser {
    user_id: String,
}

fn main() {}
