use zoom_core::zoom_endpoint;

fn tidy(text: &str) -> String {
    text.trim().to_owned()
}

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    #[length(..=10)]
    #[query(with = tidy)]
    words: Option<String>,
}

fn main() {}
