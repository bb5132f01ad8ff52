use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", errors = [
    (404, "the user does not exist"),
    (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ("429", 429, "too many requests"),
])]
struct GetUser {
    user_id: String,
}

fn main() {
    _ = GetUser::USER_DOES_NOT_EXIST;
}
