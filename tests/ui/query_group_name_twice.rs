use zoom_core::zoom_query;

#[zoom_query]
struct Range {
    from: String,
    #[query(rename = "from")]
    since: String,
}

fn main() {}
