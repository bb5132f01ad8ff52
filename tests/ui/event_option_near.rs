use zoom_core::zoom_event;

#[zoom_event("meeting.started", scope = ["meeting:read:meeting"])]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
