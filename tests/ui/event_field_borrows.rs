use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted {
    account_id: &'static str,
}

fn main() {}
