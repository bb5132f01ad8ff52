use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>/token")]
struct GetUserToken {
    user_id: String,
    #[serde(rename = "type")]
    kind: Option<String>,
}

fn main() {}
