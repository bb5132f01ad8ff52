use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[query(rename = "type", rename = "kind")]
    kind: Option<String>,
}

fn main() {}
