use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[query]
    #[header("X-Name")]
    name: String,
}

fn main() {}
