use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET)]
struct ListUsers {
    department: String,
    status: Option<String>,
}

fn main() {
    let _ = ListUsers::new("sales").status("active").to_curl();
}
