use zoom_core::zoom_event;

#[zoom_event("meeting.started", setters)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
