use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, GONE = "no user"), (404, 1010, GONE = "no group")])]
struct GetUser {
    user_id: String,
}

fn main() {}
