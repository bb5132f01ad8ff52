use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[arg(long)]
    status: Option<String>,
}

fn main() {}
