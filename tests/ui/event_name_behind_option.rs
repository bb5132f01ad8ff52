use zoom_core::zoom_event;

#[zoom_event(scopes = ["meeting:read:meeting"], "meeting.started")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
