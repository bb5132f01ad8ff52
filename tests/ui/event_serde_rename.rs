use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted {
    #[serde(rename = "accountId")]
    account_id: Option<String>,
}

fn main() {}
