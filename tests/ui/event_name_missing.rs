use zoom_core::zoom_event;

#[zoom_event]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
