//! Exports what zoom-core and zoom-events measure to an OpenTelemetry collector, with OTLP over HTTP as JSON.
//!
//! ```text
//! OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… otel
//! ```

use std::error::Error;

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use opentelemetry::global;
use opentelemetry_otlp::{MetricExporter, Protocol, WithExportConfig as _};
use opentelemetry_sdk::metrics::SdkMeterProvider;
use tokio::runtime::Runtime;
use tower_service::Service as _;
use zoom_core::{Client, event::Event, webhook::Webhook, zoom_endpoint};
use zoom_events::EventReceiver;

/// Get a user.
#[zoom_endpoint(GET "/users/<user_id>", rate_limit = Light, errors = [(404, 1001, "the user does not exist")])]
struct GetUser {
    user_id: String,
}

// Not `#[tokio::main]`: the exporter sends from its own thread with reqwest's blocking client, which must be created
// outside a runtime.
fn main() -> Result<(), Box<dyn Error>> {
    let exporter = MetricExporter::builder().with_http().with_protocol(Protocol::HttpJson).build()?;
    let provider = SdkMeterProvider::builder().with_periodic_exporter(exporter).build();
    // The provider is set before a client or a receiver is created, because each looks it up only once.
    global::set_meter_provider(provider.clone());
    let result = Runtime::new()?.block_on(work());
    // Exports the measurements since the last export.
    provider.shutdown()?;
    result
}

async fn work() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    for user_id in ["me", "nobody@example.com"] {
        match GetUser::new(user_id).send(&client).await {
            Ok(_) => println!("found a user"),
            Err(error) => println!("{error}"),
        }
    }
    receive().await
}

/// Receives an event, as a server would pass it on.
async fn receive() -> Result<(), Box<dyn Error>> {
    let webhook = Webhook::new("webhook secret")?;
    let body = r#"{"event":"meeting.started","event_ts":1893456000000,"payload":{"object":{"id":"1"}}}"#;
    let mut request = Request::post("/zoom/events").body(Full::new(Bytes::from_static(body.as_bytes())))?;
    request.headers_mut().extend(webhook.sign(body.as_bytes()));
    let mut receiver = EventReceiver::new(webhook).fallback(async |event: Event, _| {
        println!("received {}", event.name());
        Ok(())
    });
    receiver.call(request).await?;
    Ok(())
}
