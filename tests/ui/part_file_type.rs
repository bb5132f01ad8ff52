use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(file)]
    file: String,
}

fn main() {}
