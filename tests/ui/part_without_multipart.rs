use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/users/<user_id>/picture")]
struct UploadPicture {
    user_id: String,
    #[part]
    name: String,
}

fn main() {}
