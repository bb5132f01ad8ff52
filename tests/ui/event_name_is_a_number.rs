use zoom_core::zoom_event;

#[zoom_event(17)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
