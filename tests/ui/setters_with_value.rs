use zoom_core::zoom_object;

#[zoom_object(setters = true)]
struct Recurrence {
    day: Option<String>,
}

fn main() {}
