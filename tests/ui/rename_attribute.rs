use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[rename = "type"]
    kind: Option<String>,
}

fn main() {}
