use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
enum ListUsers {
    All,
}

fn main() {}
