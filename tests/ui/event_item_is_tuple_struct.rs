use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted(Option<String>);

fn main() {}
