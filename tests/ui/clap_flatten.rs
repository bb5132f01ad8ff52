use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[clap(flatten)]
    page: String,
}

fn main() {}
