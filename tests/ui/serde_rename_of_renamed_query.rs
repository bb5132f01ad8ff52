use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(rename = "type")]
    #[query(rename = "kind")]
    kind: Option<String>,
}

fn main() {}
