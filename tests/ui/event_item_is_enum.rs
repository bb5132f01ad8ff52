use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
enum MeetingStarted {
    Object,
}

fn main() {}
