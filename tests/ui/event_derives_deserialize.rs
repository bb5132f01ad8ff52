use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
#[derive(serde::Deserialize)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
