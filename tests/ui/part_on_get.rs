use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[part]
    name: String,
}

fn main() {}
