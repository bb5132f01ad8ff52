use zoom_core::zoom_object;

#[zoom_object(setters)]
#[derive(Clone, Debug)]
struct Recurrence {
    #[required(new)]
    kind: Option<u8>,
    repeat_interval: Option<u32>,
}

fn main() {
    let _ = Recurrence::new().repeat_interval(2);
}
