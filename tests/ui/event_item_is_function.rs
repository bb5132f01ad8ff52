use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
fn meeting_started() {}

fn main() {}
