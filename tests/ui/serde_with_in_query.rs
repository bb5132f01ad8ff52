use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(serialize_with = "seconds")]
    since: std::time::Duration,
}

fn main() {}
