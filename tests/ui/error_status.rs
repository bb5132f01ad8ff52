use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [(1001, 404, NO_USER = "the user does not exist")])]
struct GetUser {
    user_id: String,
}

fn main() {
    _ = GetUser::NO_USER;
}
