use zoom_core::zoom_endpoint;

#[zoom_endpoint(
    GET "/users/<user_id>",
    errors = [(404, 1001, GONE = "the user does not exist"), (404, 1002, r#GONE = "the user is gone")]
)]
struct GetUser {
    user_id: String,
}

fn main() {}
