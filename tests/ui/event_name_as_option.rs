use zoom_core::zoom_event;

#[zoom_event(name = "meeting.started")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
