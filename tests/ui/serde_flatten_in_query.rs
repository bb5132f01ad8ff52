use zoom_core::{zoom_endpoint, zoom_query};

#[zoom_query]
struct Page {
    page_size: Option<u32>,
}

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[serde(flatten)]
    page: Page,
}

fn main() {}
