use zoom_core::{zoom_endpoint, zoom_object};

#[zoom_object]
struct UserPage {
    users: Vec<User>,
}

#[zoom_object]
struct User {
    id: String,
}

#[zoom_endpoint(GET "/users" -> UserPage, paginate = users)]
struct ListUsers {
    next_page_token: Option<String>,
}

fn main() {}
