//! Receives the events that Zoom sends: through webhooks, as a [`tower` service](tower_service::Service) for axum and hyper,
//! and through Zoom's WebSocket.
//!
//! ```no_run
//! use zoom_core::{event::Event, webhook::Webhook};
//! use zoom_events::{BoxError, Delivery, EventReceiver, MemoryDeliveries};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), BoxError> {
//!     let receiver = EventReceiver::new(Webhook::new(std::env::var("ZOOM_WEBHOOK_SECRET")?)?)
//!         .fallback(async |event: Event, _: Delivery| Ok(println!("{}", event.name())))
//!         .deduplicate(MemoryDeliveries::new(10_000));
//!     let app = axum::Router::new().route_service("/zoom/events", receiver);
//!     Ok(axum::serve(tokio::net::TcpListener::bind("127.0.0.1:3000").await?, app).await?)
//! }
//! ```
//!
//! The receiver verifies each delivery, responds to Zoom's URL validation, and hands the event to its handler. An event
//! is a struct: declare your own with [`#[zoom_event]`](macro@zoom_core::zoom_event), or use one from the catalogue,
//! such as `zoom_rest::meetings::webhooks::MeetingStarted` with the features `meetings` and `webhooks`:
//!
//! ```
//! use zoom_core::{webhook::Webhook, zoom_event, zoom_object, MeetingUuid};
//! use zoom_events::{Delivery, EventReceiver};
//!
//! /// A meeting started.
//! #[zoom_event("meeting.started")]
//! struct MeetingStarted {
//!     #[required]
//!     object: StartedMeeting,
//! }
//!
//! #[zoom_object]
//! struct StartedMeeting {
//!     #[required]
//!     uuid: MeetingUuid,
//!     topic: Option<String>,
//! }
//!
//! let receiver = EventReceiver::new(Webhook::new("secret token")?).on(async |event: MeetingStarted, _| {
//!     println!("{}", event.object.topic.ok_or("the meeting has no topic")?);
//!     Ok(())
//! });
//! # Ok::<(), zoom_events::BoxError>(())
//! ```
//!
//! # Where to look
//!
//! | to | see |
//! | --- | --- |
//! | receive webhooks, and know what each status means | [`EventReceiver`] |
//! | handle an event only once, even if Zoom delivers it twice | [`EventReceiver::deduplicate`], [`MemoryDeliveries`] |
//! | remember handled events in a database | [`Deliveries`] |
//! | read an event's time, its download token, or its body | [`Delivery`] |
//! | accept a second secret while the first is being replaced, or accept older deliveries | [`zoom_core::webhook::Webhook`] |
//! | store events before the response, and handle them in other processes | `RedisInbox` in the crate zoom-redis, [`EventReceiver::handle_stored`] |
//! | make an effect happen once even if a handler runs twice | [`Delivery::key`] |
//! | have Zoom deliver an event again because a database is unavailable | [`Unavailable`] |
//! | pass a database to the handlers | [`EventReceiver::with_state`] |
//! | stop without losing an event | [`EventReceiver::shutdown`] |
//! | receive without a public address, through Zoom's WebSocket | `EventSocket`, `EventReceiver::run` (feature `socket`) |
//! | receive live transcripts, audio and video | the module `rtms` (feature `rtms`) |
//! | see complete programs | `examples/axum.rs`, `examples/hyper.rs` |
//!
//! # What Zoom does
//!
//! Zoom waits for 3 seconds, and delivers an event again after 5, 20 and 60 minutes if there is no response, or if its
//! status is 500 or more. After any other status, it does not deliver the event again. Events may arrive out of order,
//! and some arrive twice. A handler therefore runs at least once for each event. With
//! [`deduplicate`](EventReceiver::deduplicate) it runs only once, unless the process ends after the handler but before
//! the store is updated.
//!
//! A delivery that was signed more than 90 minutes ago is rejected as a possible replay: Zoom's last retry comes 85
//! minutes after the first delivery. [`Webhook::tolerance`](zoom_core::webhook::Webhook::tolerance) sets another limit.
//!
//! # Logging
//!
//! Each delivery is one `tracing` span, `zoom.delivery`, at level `INFO`, whose only fields are the event's name (once
//! the signature is verified), the outcome as one word, the response's status, and the elapsed time in milliseconds.
//! Handlers run inside the span. The span contains these events:
//!
//! | level | what |
//! | --- | --- |
//! | `DEBUG` | a delivery was handled, has no handler, is a duplicate, has a handler that is still running from an earlier delivery, or validates the URL |
//! | `WARN` | a delivery was rejected, with the reason; a handler exceeded its time limit, or ended after it; too many events are in flight; the receiver is shutting down |
//! | `ERROR` | a handler failed, or can't do its work now, with its error and the causes; a handler panicked; a payload does not match its declaration, with the location; the store of handled events failed, with its error |
//!
//! An event from a WebSocket or an inbox also has such a span, but without a status. The documentation of `EventSocket`
//! lists what is logged about the connection itself.
//!
//! No body, header, secret, token or key of an event is logged. A handler's error message is logged, so keep event
//! content out of it. The panic hook prints the message of a panic.
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `socket` | yes | Zoom's delivery by WebSocket |
//! | `rtms` | no | live transcripts, audio and video |
//! | `rustls-aws-lc` | yes | TLS for these connections, with AWS-LC as its cryptography provider |
//! | `rustls-ring` | no | TLS for these connections, with ring as its cryptography provider; with both features, AWS-LC is used |
//! | `otel` | no | an OpenTelemetry counter of deliveries: see `EventReceiver::meter` |
//!
//! # Foreign types
//!
//! [`EventReceiver`] implements [`tower_service::Service`] 0.3 for [`http`] 1 and [`http_body`] 1, which both axum 0.8
//! and hyper 1 use. An incompatible version of one of these crates means an incompatible version of this crate.

// Invariants:
// - No part of a body is read before its signature is verified, and none of it is logged.
// - A handler that has to wait runs in its own task from then on, including the calls of `begin` and `done`: neither a
//   late response nor a closed connection drops it.
// - An event is marked as done only after its handler has succeeded.
// - No lock is held while a handler or a store runs.
// - A receiver is one `Arc`. Its code is not generic, except where the types of handlers and bodies require it.
// - `machine` contains no socket, no clock and no source of randomness, so its tests are tables of inputs and actions.
// - `rtms::Session` contains no socket, no clock and no source of randomness either, and is fuzzed
//   (`tests/rtms/walk.rs`).
// - Text, audio and video each have a buffer of items, which is bounded in bytes; items that are dropped are reported
//   where they are missing.
// - There is one static value, the set of the RTMS streams that are open (`rtms/open`), because Zoom counts all
//   connections of a stream, whoever opens them.
// - The request that opens a WebSocket has the token in its URL. No other crate sees this request, because tungstenite
//   would log it.
// - Everything that arrives by WebSocket appears in the stream: events, gaps with their lengths, and frames that can't
//   be read.

#![forbid(unsafe_code)]

mod deliveries;
mod delivery;
mod key;
mod receiver;
#[cfg(feature = "rtms")]
pub mod rtms;
#[cfg(feature = "socket")]
mod socket;
mod unavailable;

#[cfg(feature = "otel")]
pub use opentelemetry;
pub use zoom_core::body::BoxError;

#[cfg(feature = "socket")]
pub use self::socket::{
    connect::Connect,
    error::{SocketError, SocketErrorKind},
    event_socket::EventSocket,
    item::{Gap, GapReason, SocketItem, UnreadableFrame},
};
pub use self::{
    deliveries::{Begin, Deliveries, MemoryDeliveries},
    delivery::Delivery,
    receiver::{DeclaredEvent, EventReceiver, NotHandled, ResponseBody, ResponseFuture, WithState},
    unavailable::Unavailable,
};

/// Compiles the example in the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
