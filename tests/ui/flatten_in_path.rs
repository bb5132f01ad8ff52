use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/report/<range>")]
struct GetReport {
    #[path(flatten)]
    range: String,
}

fn main() {}
