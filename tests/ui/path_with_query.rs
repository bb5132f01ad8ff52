use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users?status=active")]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
