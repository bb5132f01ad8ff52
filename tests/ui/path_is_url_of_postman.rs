use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "{{baseUrl}}/users/:userId?pageSize=5")]
struct GetUser {
    user_id: String,
}

fn main() {}
