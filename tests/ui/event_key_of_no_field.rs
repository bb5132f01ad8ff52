use zoom_core::zoom_event;

#[zoom_event("meeting.started", key = "objct.uuid")]
struct MeetingStarted {
    object: Meeting,
}

#[zoom_core::zoom_object]
#[derive(Default)]
struct Meeting {
    uuid: String,
}

fn main() {}
