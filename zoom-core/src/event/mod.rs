//! Events that Zoom delivers to a server of yours: [`Event`].
//!
//! [`Webhook::verify`](crate::webhook::Webhook::verify) checks the signature of a delivery and returns its event.
//!
//! # Examples
//!
//! ```
//! use zoom_core::event::Event;
//!
//! let event: Event = serde_json::from_str(
//!     r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"account_id":"abc"}}"#,
//! )?;
//! assert_eq!(event.event, "meeting.started");
//! assert_eq!(event.payload["account_id"], "abc");
//! # Ok::<(), serde_json::Error>(())
//! ```

pub(crate) mod envelope;
#[cfg(feature = "webhook")]
pub(crate) mod webhook;

pub use self::envelope::Event;
