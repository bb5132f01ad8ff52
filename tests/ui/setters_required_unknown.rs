use zoom_core::zoom_object;

#[zoom_object(setters)]
struct Recurrence {
    #[required(always)]
    day: Option<String>,
}

fn main() {}
