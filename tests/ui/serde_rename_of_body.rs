use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUsers {
    #[body]
    #[serde(rename = "users")]
    emails: Vec<String>,
}

fn main() {}
