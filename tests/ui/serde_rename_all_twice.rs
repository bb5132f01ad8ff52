use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", rename_all = "camelCase")]
#[serde(rename_all = "camelCase")]
struct CreateUser {
    first_name: String,
}

fn main() {}
