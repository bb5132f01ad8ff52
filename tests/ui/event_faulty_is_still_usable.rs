use zoom_core::{
    event::{Event, EventPayload},
    zoom_event,
};

#[zoom_event("Meeting.Started", derive(Clone, Debug))]
struct MeetingStarted<T> {
    #[required]
    object: T,
}

fn main() {
    let event = Event::parse("{}").unwrap();
    let payload: MeetingStarted<String> = event.payload().unwrap();
    _ = (payload.clone().object, payload.key(), MeetingStarted::<u8>::EVENT.name, event.is::<MeetingStarted<u8>>());
    _ = serde_json::to_string(&payload);
}
