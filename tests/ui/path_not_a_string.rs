use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET /users/me -> ())]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
