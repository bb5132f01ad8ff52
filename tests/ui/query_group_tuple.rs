use zoom_core::zoom_query;

#[zoom_query]
struct Range(String);

fn main() {}
