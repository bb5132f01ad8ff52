//! What arrived with an event.

use std::{fmt, sync::Arc};

use http::HeaderValue;
use zoom_core::{Secret, event::Event, jiff::Timestamp};

/// What arrived with an event: its time, its credential, and how it was delivered. Clones share the body.
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
    /// Creates a delivery that arrives now, for tests of a handler and for inboxes.
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

    /// Sets when the delivery arrived. The default is the moment at which this value was created.
    #[must_use]
    pub fn with_received_at(mut self, time: Timestamp) -> Self {
        self.received_at = time;
        self
    }

    /// Keeps the key of the event.
    pub(crate) fn with_key(mut self, key: Option<&str>) -> Self {
        self.key = key.map(Arc::from);
        self
    }

    /// Returns the event itself, with its body as it arrived.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Returns when the event happened, from `event_ts`. `None` if Zoom sent no time.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.event.timestamp()
    }

    /// Returns the token that downloads the files of a recording for 24 hours. It is a credential.
    #[must_use]
    pub fn download_token(&self) -> Option<Secret> {
        self.event.download_token()
    }

    /// Returns the header `x-zm-request-id`, by which Zoom's support finds a delivery. Zoom does not sign it, so it does
    /// not identify an event. `None` if there was none, and for events that arrived through a WebSocket.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref()?.to_str().ok()
    }

    /// Returns when the delivery arrived at the receiver.
    #[must_use]
    pub fn received_at(&self) -> Timestamp {
        self.received_at
    }

    /// Returns the key of the event, which is the same for each delivery of it and differs for each event, up to a few
    /// hundred bytes. `None` without [`deduplicate`](crate::EventReceiver::deduplicate), and for an event without
    /// `event_ts`. In a worker of an inbox there is always one.
    ///
    /// With it, a handler makes its effect happen once even if it runs twice, as it does when a process is killed between
    /// the effect and its mark: write the key into a table where it is unique, in the transaction of the effect, or send it
    /// as the idempotency key of a call.
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
