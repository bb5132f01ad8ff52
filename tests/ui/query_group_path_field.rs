use zoom_core::zoom_query;

#[zoom_query]
struct Range {
    #[path]
    from: String,
}

fn main() {}
