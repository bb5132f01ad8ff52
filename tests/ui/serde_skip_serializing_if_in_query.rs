use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
}

fn main() {}
