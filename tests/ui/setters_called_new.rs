use zoom_core::zoom_object;

#[zoom_object(setters)]
struct Recurrence {
    new: Option<String>,
}

fn main() {}
