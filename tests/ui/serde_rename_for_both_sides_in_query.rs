use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(rename(serialize = "type", deserialize = "kind"))]
    kind: Option<String>,
}

fn main() {}
