use zoom_core::zoom_event;

#[zoom_event("meeting.started", setters)]
struct MeetingStarted {
    #[required(new)]
    account_id: Option<String>,
    operator: Option<String>,
}

fn main() {
    let _ = MeetingStarted::new().operator("jane@example.com");
}
