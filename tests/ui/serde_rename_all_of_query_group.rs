use zoom_core::zoom_query;

#[zoom_query]
#[serde(rename_all = "camelCase")]
struct Page {
    page_size: Option<u32>,
}

fn main() {}
