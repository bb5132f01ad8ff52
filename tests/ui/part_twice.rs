use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(rename = "file")]
    name: String,
    #[part(file)]
    file: zoom_core::FilePart,
}

fn main() {}
