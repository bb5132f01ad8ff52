use zoom_core::zoom_endpoint;

#[zoom_core::zoom_query]
struct Range {
    from: String,
}

#[zoom_endpoint(GET "/report")]
struct GetReport {
    #[query(flatten, rename = "range")]
    range: Range,
}

fn main() {}
