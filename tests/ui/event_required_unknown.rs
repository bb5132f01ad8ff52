use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted {
    #[required(always)]
    account_id: Option<String>,
}

fn main() {}
