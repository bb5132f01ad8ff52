use zoom_core::zoom_event;

#[zoom_event("meetingStarted")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
