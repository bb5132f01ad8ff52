use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users/<user_id>")]
struct UpdateUser {
    #[serde(rename = "userId")]
    user_id: String,
}

fn main() {}
