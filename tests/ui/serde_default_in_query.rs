use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(default)]
    status: Option<String>,
}

fn main() {}
