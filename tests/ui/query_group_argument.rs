use zoom_core::zoom_query;

#[zoom_query(style = comma)]
struct Range {
    from: String,
}

fn main() {}
