use zoom_core::{FilePart, zoom_endpoint};

#[zoom_endpoint(POST "/users/me/picture", body = multipart)]
struct SetPicture {
    #[file]
    picture: FilePart,
}

fn main() {}
