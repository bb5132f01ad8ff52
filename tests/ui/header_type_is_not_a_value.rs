use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[header("X-Since")]
    since: std::time::Duration,
}

fn main() {}
