use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[length(..=200)]
    duration: Option<u32>,
}

fn main() {}
