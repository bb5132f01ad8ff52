use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", body = multi)]
struct CreateUser {
    name: String,
}

fn main() {}
