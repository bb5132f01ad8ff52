use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted {
    object: Meeting,
}

#[zoom_core::zoom_object]
struct Meeting {
    uuid: String,
}

fn main() {}
