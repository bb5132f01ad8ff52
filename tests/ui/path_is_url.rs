use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "https://api.zoom.us/v2/users/<user_id>?type=zak")]
struct GetUser {
    user_id: String,
}

fn main() {}
