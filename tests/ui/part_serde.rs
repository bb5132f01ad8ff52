use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[serde(rename = "Name")]
    name: String,
}

fn main() {}
