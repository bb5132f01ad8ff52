use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[body]
    user: String,
    plan: String,
}

fn main() {}
