use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
struct ListUsers {
    department: String,
    #[query(rename)]
    status: Option<String>,
}

fn main() {
    let _ = ListUsers::new("sales").status("active").to_curl();
}
