use zoom_core::zoom_event;

#[zoom_event("meeting.started", "meeting.ended")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
