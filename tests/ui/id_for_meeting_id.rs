use zoom_core::{MeetingId, zoom_endpoint};

#[zoom_endpoint(GET "/meetings/<meeting_id>")]
struct GetMeeting {
    meeting_id: MeetingId,
}

fn main() {
    _ = GetMeeting::new(zoom_core::Id::from("98765432101"));
}
