use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/files/{*rest}")]
struct GetFile {
    rest: String,
}

fn main() {}
