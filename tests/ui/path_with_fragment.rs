use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users#top")]
struct ListUsers {
    status: Option<String>,
}

fn main() {}
