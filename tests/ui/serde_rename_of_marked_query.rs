use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    #[query(style = comma)]
    #[serde(rename = "group-ids")]
    group_ids: Vec<String>,
    email: String,
}

fn main() {}
