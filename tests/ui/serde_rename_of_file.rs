use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(file)]
    #[serde(rename = "Filedata")]
    data: zoom_core::FilePart,
}

fn main() {}
