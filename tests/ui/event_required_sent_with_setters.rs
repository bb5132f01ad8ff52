use zoom_core::zoom_event;

#[zoom_event("meeting.started", setters)]
struct MeetingStarted {
    #[required(sent)]
    account_id: Option<String>,
}

fn main() {
    let _ = MeetingStarted::new("abc");
}
