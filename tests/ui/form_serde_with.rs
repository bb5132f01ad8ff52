use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", body = form)]
struct CreateUser {
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
}

fn main() {}
