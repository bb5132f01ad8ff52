use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
#[serde(default)]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
