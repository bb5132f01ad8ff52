use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[body(content = "text/csv")]
    csv: String,
}

fn main() {}
