use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, OPERATION = "the operation does not exist")])]
struct GetUser {
    user_id: String,
}

fn main() {}
