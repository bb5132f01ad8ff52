//! Receives webhooks with axum.
//!
//! ```console
//! $ ZOOM_WEBHOOK_SECRET=… cargo run -p zoom-events --example axum
//! listening on http://127.0.0.1:3000/zoom/events
//! ```
//!
//! The first argument is the address to listen on (by default, `127.0.0.1:3000`). Zoom delivers to `https://` URLs
//! only, so put a proxy with a certificate in front of this server. Ctrl-C stops the server and waits for the handlers
//! that are still running.

use std::env;

use tokio::{net::TcpListener, signal};
use zoom_core::{event::Event, webhook::Webhook, zoom_event, zoom_object};
use zoom_events::{BoxError, Delivery, EventReceiver, MemoryDeliveries};

/// A meeting started.
#[zoom_event("meeting.started")]
struct MeetingStarted {
    #[required]
    object: Meeting,
}

/// The meeting.
#[zoom_object]
struct Meeting {
    topic: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let secret = env::var("ZOOM_WEBHOOK_SECRET").map_err(|_| "set ZOOM_WEBHOOK_SECRET to the app's secret token")?;
    let receiver = EventReceiver::new(Webhook::new(secret)?)
        .on(async |event: MeetingStarted, _| {
            println!("started: {}", event.object.topic.ok_or("the meeting has no topic")?);
            Ok(())
        })
        .fallback(async |event: Event, delivery: Delivery| {
            println!("{} at {:?}", event.name(), delivery.timestamp());
            Ok(())
        })
        .deduplicate(MemoryDeliveries::new(10_000));

    let app = axum::Router::new().route_service("/zoom/events", receiver.clone());
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}/zoom/events", listener.local_addr()?);
    let interrupted = async {
        _ = signal::ctrl_c().await;
    };
    axum::serve(listener, app).with_graceful_shutdown(interrupted).await?;
    receiver.shutdown().await;
    Ok(())
}
