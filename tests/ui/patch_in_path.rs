use zoom_core::zoom_endpoint;

#[zoom_endpoint(PATCH "/users/<user_id>")]
struct UpdateUser {
    user_id: zoom_core::Patch<String>,
}

fn main() {}
