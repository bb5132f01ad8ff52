use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[serde(renam = "type")]
    kind: String,
}

fn main() {}
