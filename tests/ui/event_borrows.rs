use zoom_core::zoom_event;

#[zoom_event("meeting.started")]
struct MeetingStarted<'a> {
    account_id: std::borrow::Cow<'a, str>,
}

fn main() {}
