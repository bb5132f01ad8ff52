use zoom_core::zoom_event;

#[zoom_event("meeting.started", timeout)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
