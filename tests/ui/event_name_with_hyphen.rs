use zoom_core::zoom_event;

#[zoom_event("meeting.participant-joined")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
