use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
#[serde(rename_all = "camelCase")]
struct ListUsers {
    page_size: Option<u32>,
    next_page_token: Option<String>,
}

fn main() {}
