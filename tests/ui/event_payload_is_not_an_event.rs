use zoom_core::{event::Event, zoom_object};

#[zoom_object]
struct Meeting {
    uuid: Option<String>,
}

fn main() {
    let event = Event::parse("{}").unwrap();
    _ = event.payload::<Meeting>();
}
