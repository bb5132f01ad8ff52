use zoom_core::zoom_endpoint;

fn f(file: &zoom_core::FilePart) -> String {
    file.name().into()
}

#[zoom_endpoint(POST "/files", body = multipart)]
struct UploadFile {
    #[part(file, with = f)]
    file: zoom_core::FilePart,
}

fn main() {}
