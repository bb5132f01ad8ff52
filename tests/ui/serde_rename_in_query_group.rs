use zoom_core::zoom_query;

#[zoom_query]
struct Page {
    #[serde(rename = "page-size")]
    page_size: Option<u32>,
}

fn main() {}
