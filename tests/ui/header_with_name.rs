use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[header(name = "X-A")]
    name: String,
}

fn main() {}
