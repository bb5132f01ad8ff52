use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET)]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
