use zoom_core::zoom_event;

#[zoom_event("meeting.started", rename_all = "camel")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
