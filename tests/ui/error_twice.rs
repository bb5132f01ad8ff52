use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [(404, 1001, "gone"), (404, 1001, NO_USER = "no user")])]
struct GetUser {
    user_id: String,
}

fn main() {
    _ = GetUser::NO_USER;
}
