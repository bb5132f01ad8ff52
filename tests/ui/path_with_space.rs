use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/my users")]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
