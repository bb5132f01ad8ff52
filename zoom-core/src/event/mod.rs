//! Events that Zoom delivers to your server, as the type [`Event`].
//!
//! Declare the payload of an event as a struct with [`#[zoom_event]`](macro@crate::zoom_event).
//! [`Webhook::verify`](crate::webhook::Webhook::verify) checks the signature of a delivery and returns its event.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{event::Event, zoom_event};
//!
//! #[zoom_event("meeting.started")]
//! struct MeetingStarted {
//!     account_id: Option<String>,
//! }
//!
//! let event = Event::parse(
//!     r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"account_id":"abc"}}"#,
//! )?;
//! assert_eq!(event.name(), "meeting.started");
//! assert_eq!(event.payload::<MeetingStarted>()?.account_id.as_deref(), Some("abc"));
//! # Ok::<(), zoom_core::Error>(())
//! ```

pub(crate) mod arrived;
mod envelope;
pub(crate) mod info;
pub(crate) mod key;
#[cfg(feature = "webhook")]
pub(crate) mod webhook;

pub use self::{
    arrived::Event,
    info::{EventField, EventInfo, EventPayload},
};
