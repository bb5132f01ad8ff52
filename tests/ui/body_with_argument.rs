use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[body(json)]
    user: String,
}

fn main() {}
