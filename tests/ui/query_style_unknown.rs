use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[query(style = commas)]
    kind: Vec<String>,
}

fn main() {}
