use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    send: Option<bool>,
}

fn main() {}
