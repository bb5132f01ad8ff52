use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users", body = json)]
struct CreateUser {
    #[body(content_type = "text/csv")]
    csv: String,
}

fn main() {}
