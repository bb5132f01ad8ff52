use zoom_core::zoom_event;

#[zoom_event("bot_notification", unchecked_name = true)]
struct MeetingStarted {
    account_id: Option<String>,
}

fn main() {}
