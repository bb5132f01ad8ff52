use zoom_core::zoom_query;

#[zoom_query]
struct Inner {
    from: String,
}

#[zoom_query]
struct Range {
    #[query(flatten)]
    inner: Inner,
}

fn main() {}
