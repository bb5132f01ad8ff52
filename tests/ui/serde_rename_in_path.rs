use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<userId>")]
struct GetUser {
    #[serde(rename = "userId")]
    id: String,
}

fn main() {}
