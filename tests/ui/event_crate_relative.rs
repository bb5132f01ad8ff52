use zoom_core::zoom_event;

#[zoom_event("meeting.started", crate = zoom_core)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
