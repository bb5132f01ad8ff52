use zoom_core::zoom_query;

struct Day;

#[zoom_query]
struct Range {
    from: Day,
}

fn main() {}
