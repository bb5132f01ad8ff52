use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<userId>")]
struct ListUsers {
    #[path(name = "userId")]
    id: String,
}

fn main() {}
