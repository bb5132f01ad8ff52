use zoom_core::zoom_object;

#[zoom_object]
struct Answer<'a> {
    id: Option<std::borrow::Cow<'a, str>>,
}

fn main() {}
