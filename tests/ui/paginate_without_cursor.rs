use zoom_core::{zoom_endpoint, zoom_object};

#[zoom_object]
struct UserPage {
    users: Vec<User>,
}

#[zoom_object]
struct User {
    id: String,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
struct ListUsers {
    page_size: Option<u32>,
}

fn main() {}
