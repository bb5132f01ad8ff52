use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users")]
union ListUsers {
    a: u8,
    b: u8,
}

fn main() {}
