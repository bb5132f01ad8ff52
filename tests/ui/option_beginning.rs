use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users", rate = Light,)]
struct ListUsers {
    status: Option<String>,
}

fn main() {
    let _ = ListUsers::new().status("active");
}
