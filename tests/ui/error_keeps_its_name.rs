use zoom_core::zoom_endpoint;

#[zoom_endpoint(
    GET "/users/<user_id>",
    errors = [(404, 1001, NOT_FOUND = "the user does not exist"), (404, 1002, GONE = no_quotes)]
)]
struct GetUser {
    user_id: String,
}

fn main() {
    _ = [GetUser::NOT_FOUND, GetUser::GONE];
}
