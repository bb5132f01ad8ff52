use zoom_core::zoom_query;

#[zoom_query]
enum Range {
    Day,
}

fn main() {}
