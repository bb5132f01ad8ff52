use zoom_core::zoom_object;

#[zoom_object(setters)]
struct Recurrence {
    #[required(new)]
    day: String,
}

fn main() {
    let _ = Recurrence::new("monday");
}
