use zoom_core::*;

#[zoom_event("meeting.started")]
#[zoom_object]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
