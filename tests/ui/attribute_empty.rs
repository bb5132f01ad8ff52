use zoom_core::zoom_endpoint;

#[zoom_endpoint]
struct GetUser {
    user_id: String,
}

fn main() {}
