use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
#[serde(rename_all = "camelCase")]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
