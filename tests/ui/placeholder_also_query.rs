use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    #[query]
    user_id: String,
}

fn main() {}
