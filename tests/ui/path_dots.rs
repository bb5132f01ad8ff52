use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/../accounts")]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
