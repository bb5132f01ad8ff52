//! A delivery of an event, as Zoom sends it.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use serde::Serialize;

use super::response::sure;
use crate::{
    clock,
    event::{EventPayload, webhook::Webhook},
};

/// The secret token with which [`signed_event`] signs deliveries.
pub const WEBHOOK_SECRET: &str = "the secret token of zoom-core's testing";

/// Returns the headers and the body of a delivery, signed now with [`WEBHOOK_SECRET`].
///
/// The body is the envelope that Zoom sends: `event`, `event_ts` and `payload`. To sign another body, or to sign with
/// another secret, call [`Webhook::sign`].
///
/// # Panics
///
/// If the payload can't be written as JSON.
///
/// # Examples
///
/// ```
/// use zoom_core::{testing::{signed_event, WEBHOOK_SECRET}, webhook::Webhook, zoom_event};
///
/// #[zoom_event("user.signed_in")]
/// struct UserSignedIn {
///     account_id: Option<String>,
/// }
///
/// let (headers, body) = signed_event(&UserSignedIn { account_id: Some("abc".into()) });
///
/// // In your server:
/// let event = Webhook::new(WEBHOOK_SECRET)?.verify(&headers, body)?;
/// assert_eq!(event.payload::<UserSignedIn>()?.account_id.as_deref(), Some("abc"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
#[track_caller]
pub fn signed_event<T: EventPayload + Serialize>(payload: &T) -> (HeaderMap, Bytes) {
    let now = clock::now();
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let event_ts = u64::try_from(since.as_millis()).unwrap_or(u64::MAX);
    let body = sure(serde_json::to_vec(&Delivery { event: T::EVENT.name, event_ts, payload }));
    let mut headers = sure(Webhook::new(WEBHOOK_SECRET)).sign_at(&body, now);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(header::USER_AGENT, HeaderValue::from_static("Zoom Marketplace/1.0a"));
    headers.insert("x-zm-request-id", sure(HeaderValue::try_from(format!("test_{event_ts}"))));
    (headers, body.into())
}

/// The members are in the order in which Zoom writes them.
#[derive(Serialize)]
struct Delivery<'a, T> {
    event: &'a str,
    event_ts: u64,
    payload: &'a T,
}
