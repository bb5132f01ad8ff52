use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/report")]
struct GetReport {
    #[query(flatten)]
    range: String,
}

fn main() {}
