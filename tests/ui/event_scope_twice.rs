use zoom_core::zoom_event;

#[zoom_event("meeting.started", scopes = ["a:read:b", "a:read:b"])]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
