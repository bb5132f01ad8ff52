use zoom_core::{event::Event, webhook::Webhook};
use zoom_events::EventReceiver;

fn receiver(webhook: Webhook) -> EventReceiver {
    EventReceiver::new(webhook).on(async |_: Event, _| Ok(()))
}

fn main() {}
