//! Prints the live transcript of a meeting.
//!
//! ```console
//! $ ZOOM_WEBHOOK_SECRET=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-events --features rtms --example transcribe
//! listening on http://127.0.0.1:3000/zoom/events
//! ```
//!
//! The first argument is the address to listen on (by default, `127.0.0.1:3000`). Subscribe the app to
//! `meeting.rtms_started` and `meeting.rtms_stopped`, and start the stream in a meeting.

use std::env;

use tokio::{net::TcpListener, signal};
use zoom_core::webhook::Webhook;
use zoom_events::{
    BoxError, EventReceiver,
    rtms::{self, Client, Item, Stream, Transcript},
};

/// Prints the lines of one stream until it ends.
async fn transcribe(mut stream: Stream) -> Result<(), BoxError> {
    while let Some(item) = stream.next().await {
        match item? {
            Item::Transcript(line) => println!("{}: {}", line.user_name.as_deref().unwrap_or("?"), line.text),
            Item::Lost(lost) => println!("({} lines are missing)", lost.texts),
            Item::Stopped(reason) => println!("(ended: {reason:?})"),
            _ => {}
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let setting = |name: &str| env::var(name).map_err(|_| format!("set {name}"));
    let client = Client::new(setting("ZOOM_CLIENT_ID")?, setting("ZOOM_CLIENT_SECRET")?);
    let client = client.transcript(Transcript::default());
    let webhook = Webhook::new(setting("ZOOM_WEBHOOK_SECRET")?)?;
    let receiver = EventReceiver::new(webhook).on(rtms::accept(client, transcribe));

    let app = axum::Router::new().route_service("/zoom/events", receiver);
    let address = env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}/zoom/events", listener.local_addr()?);
    let interrupted = async {
        _ = signal::ctrl_c().await;
    };
    axum::serve(listener, app).with_graceful_shutdown(interrupted).await?;
    Ok(())
}
