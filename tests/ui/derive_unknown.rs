use zoom_core::zoom_object;

#[zoom_object(derive(Clon))]
struct User {
    id: Option<String>,
}

fn main() {}
