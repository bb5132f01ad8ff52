use zoom_core::zoom_event;

#[zoom_event("Meeting.Started")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
