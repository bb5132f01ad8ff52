use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<id>")]
struct ListUsers {
    #[param(name = "userId")]
    id: String,
}

fn main() {}
