use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", body = form)]
struct CreateUser {
    #[body]
    name: String,
}

fn main() {}
