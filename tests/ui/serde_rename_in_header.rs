use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[header("X-Name")]
    #[serde(rename = "X-Other")]
    name: String,
}

fn main() {}
