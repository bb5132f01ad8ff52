use zoom_core::zoom_query;

#[zoom_query]
struct Range {
    from: zoom_core::Patch<String>,
}

fn main() {}
