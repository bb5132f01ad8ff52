use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(fil)]
    file: zoom_core::FilePart,
}

fn main() {}
