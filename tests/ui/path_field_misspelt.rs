use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>")]
struct GetUser {
    #[path(rename = "userId")]
    id: String,
}

fn main() {}
