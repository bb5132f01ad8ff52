use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted {
    #[serde(with = "module")]
    account_id: Option<String>,
}

fn main() {}
