use zoom_core::zoom_event;

#[zoom_event("Meeting.Started", scope = [], key = "objct")]
struct MeetingStarted {
    object: Option<String>,
}

fn main() {}
