use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", idempotent = yes)]
struct CreateUser {
    name: String,
}

fn main() {}
