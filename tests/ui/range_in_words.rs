use zoom_core::zoom_object;

#[zoom_object]
struct Meeting {
    #[range(min = 1, max = 1440)]
    duration: Option<u32>,
}

fn main() {}
