use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [1001: "no user"])]
struct GetUser {
    user_id: String,
}

fn main() {}
