use zoom_core::zoom_object;

#[zoom_object]
struct Recurrence {
    #[required(new)]
    days: Option<u8>,
}

fn main() {}
