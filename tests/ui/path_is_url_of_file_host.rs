use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "https://fileapi.zoom.us/v2/users/<user_id>")]
struct GetUser {
    user_id: String,
}

fn main() {}
