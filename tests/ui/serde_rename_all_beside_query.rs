use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
#[serde(rename_all = "camelCase")]
struct CreateUser {
    first_name: String,
    #[query]
    dry_run: Option<bool>,
}

fn main() {}
