use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[query(rename = "type")]
    kind: Option<String>,
    r#type: Option<String>,
}

fn main() {}
