//! The data that arrived with an event.

use std::{fmt, sync::Arc};

use http::HeaderValue;
use zoom_core::{Secret, event::Event, jiff::Timestamp};

/// An event as it was delivered: its time, its credential, and the details of its delivery. Clones share the body.
///
/// # Examples
///
/// ```
/// use zoom_core::event::Event;
/// use zoom_events::Delivery;
///
/// let event = Event::parse(r#"{"event":"user.signed_in","event_ts":1739923528129,"payload":{}}"#)?;
/// let delivery = Delivery::new(event);
/// assert_eq!(delivery.timestamp().unwrap().to_string(), "2025-02-19T00:05:28.129Z");
/// assert!(delivery.download_token().is_none() && delivery.request_id().is_none());
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Delivery {
    event: Event,
    request_id: Option<HeaderValue>,
    received_at: Timestamp,
    key: Option<Arc<str>>,
}

impl Delivery {
    /// Creates a delivery that arrives now, for handler tests and for inboxes.
    #[must_use]
    pub fn new(event: Event) -> Self {
        Self { event, request_id: None, received_at: Timestamp::now(), key: None }
    }

    /// Sets the value of `x-zm-request-id`. By default, there is none.
    #[must_use]
    pub fn with_request_id(mut self, id: HeaderValue) -> Self {
        self.request_id = Some(id);
        self
    }

    /// Sets the time at which the delivery arrived. The default is the time at which this value was created.
    ///
    /// # Examples
    ///
    /// A delivery as an inbox of your own would restore it:
    ///
    /// ```
    /// use zoom_core::{event::Event, http::HeaderValue};
    /// use zoom_events::Delivery;
    ///
    /// let event = Event::parse(r#"{"event":"user.signed_in","payload":{}}"#)?;
    /// let delivery = Delivery::new(event)
    ///     .with_request_id(HeaderValue::from_static("a1b2"))
    ///     .with_received_at("2026-02-19T00:05:28Z".parse()?);
    /// assert_eq!(delivery.request_id(), Some("a1b2"));
    /// assert_eq!(delivery.received_at().to_string(), "2026-02-19T00:05:28Z");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_received_at(mut self, time: Timestamp) -> Self {
        self.received_at = time;
        self
    }

    /// Sets the key of the event.
    pub(crate) fn with_key(mut self, key: Option<&str>) -> Self {
        self.key = key.map(Arc::from);
        self
    }

    /// Returns the event itself, with its body as it arrived.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Returns when the event happened, from `event_ts`. Returns `None` if Zoom sent no time.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.event.timestamp()
    }

    /// Returns the token with which the files of a recording can be downloaded for 24 hours. The token is a credential.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::event::Event;
    /// use zoom_events::Delivery;
    ///
    /// let event = Event::parse(r#"{"event":"recording.completed","payload":{},"download_token":"abc"}"#)?;
    /// let token = Delivery::new(event).download_token().expect("a recording has a token");
    /// assert_eq!(token.expose(), "abc");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn download_token(&self) -> Option<Secret> {
        self.event.download_token()
    }

    /// Returns the header `x-zm-request-id`, which lets Zoom's support team find a delivery. Zoom does not sign it, so
    /// it does not identify an event. Returns `None` if there was none, and for events that arrived through a
    /// WebSocket.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref()?.to_str().ok()
    }

    /// Returns when the delivery arrived at the receiver.
    #[must_use]
    pub fn received_at(&self) -> Timestamp {
        self.received_at
    }

    /// Returns the key of the event, which is the same for each delivery of it, is different for each event, and has at
    /// most a few hundred bytes. Returns `None` without [`deduplicate`](crate::EventReceiver::deduplicate), and for an
    /// event without `event_ts`. In an inbox worker, there is always a key.
    ///
    /// With the key, a handler can make its effect happen only once even if it runs twice, as it does when the process
    /// is killed after the effect but before the event is marked as done: write the key into a table where it must be
    /// unique, in the same transaction as the effect, or send it as the idempotency key of a call.
    ///
    /// # Examples
    ///
    /// A handler that sends the key along, so that another service acts only once:
    ///
    /// ```
    /// use zoom_core::{event::Event, webhook::Webhook};
    /// use zoom_events::{BoxError, Delivery, EventReceiver, MemoryDeliveries};
    ///
    /// # async fn create_ticket(_: &str, _: &str) -> Result<(), BoxError> { Ok(()) }
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?)
    ///     .fallback(async |event: Event, delivery: Delivery| {
    ///         let key = delivery.key().ok_or("the event has no time")?;
    ///         create_ticket(event.name(), key).await
    ///     })
    ///     .deduplicate(MemoryDeliveries::new(10_000));
    /// # Ok::<(), BoxError>(())
    /// ```
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("event", &self.event.name())
            .field("request_id", &self.request_id)
            .field("received_at", &self.received_at)
            .finish_non_exhaustive()
    }
}
