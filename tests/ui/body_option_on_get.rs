use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", body = form)]
struct ListUsers {
    name: String,
}

fn main() {}
