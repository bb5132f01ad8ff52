use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    #[path(rename)]
    id: String,
}

fn main() {
    let _ = GetUser::new("me").to_curl();
}
