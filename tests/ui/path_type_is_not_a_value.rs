use zoom_core::zoom_endpoint;

struct UserId(u64);

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    user_id: UserId,
}

fn main() {}
