//! Receives events with axum from a sandbox, which reports the changes that calls cause.
//!
//! ```console
//! $ cargo run --example receive_events
//! ```
//!
//! `zoom-events/examples/axum.rs` is a receiver that runs until Ctrl-C.

use std::error::Error;

use tokio::net::TcpListener;
use zoom_core::{event::Event, webhook::Webhook};
use zoom_events::{Delivery, EventReceiver, MemoryDeliveries};
use zoom_rest::meetings::{CreateMeeting, webhooks::MeetingCreated};
use zoom_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let receiver = EventReceiver::new(Webhook::new("secret token")?)
        .on(async |event: MeetingCreated, _| {
            println!("created: {}", event.object.topic.unwrap_or_default());
            Ok(())
        })
        .fallback(async |event: Event, _: Delivery| {
            println!("another event: {}", event.name());
            Ok(())
        })
        .deduplicate(MemoryDeliveries::new(10_000));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/zoom/events", listener.local_addr()?);
    let app = axum::Router::new().route_service("/zoom/events", receiver.clone());
    tokio::spawn(async { axum::serve(listener, app).await });

    // Zoom validates the URL, and then posts signed events to it. So does the sandbox.
    let sandbox = Sandbox::builder().webhook(&url, "secret token")?.start().await?;
    CreateMeeting::new("me").topic("Plans").send(&sandbox.client()).await?;
    sandbox.emit("meeting.started", &zoom_core::json!({"object": {"topic": "Plans"}}))?;
    sandbox.deliveries_done().await;
    receiver.shutdown().await;
    Ok(())
}
