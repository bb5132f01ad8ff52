//! Hands the events of an inbox to the handlers.

use std::{error::Error as StdError, fmt};

use tokio::time::Instant;
use tracing::{Instrument as _, field};

use super::{builder::EventReceiver, dispatch::Stored, outcome::Outcome};
use crate::delivery::Delivery;

/// The reason why a stored delivery was not handled. The handler's own error is logged.
///
/// # Examples
///
/// ```
/// use zoom_events::NotHandled;
///
/// /// Returns whether the failure counts as an attempt to handle the event.
/// fn counts(reason: NotHandled) -> bool {
///     matches!(reason, NotHandled::Failed | NotHandled::Panicked | NotHandled::Undecodable)
/// }
///
/// assert!(counts(NotHandled::Failed) && !counts(NotHandled::ShuttingDown));
/// assert_eq!(NotHandled::Failed.name(), "failed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotHandled {
    /// The handler returned an error.
    Failed,
    /// The handler panicked.
    Panicked,
    /// The payload does not match its declaration.
    Undecodable,
    /// A handler is running for another delivery of the same event.
    Running,
    /// The store of handled events failed, or the handler returned [`Unavailable`](crate::Unavailable): the failure has
    /// nothing to do with the event.
    Unavailable,
    /// The receiver is shutting down.
    ShuttingDown,
}

impl NotHandled {
    /// Returns the reason as one word, as in the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Panicked => "panicked",
            Self::Undecodable => "undecodable",
            Self::Running => "running",
            Self::Unavailable => "unavailable",
            Self::ShuttingDown => "shutting_down",
        }
    }
}

impl fmt::Display for NotHandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Failed => "the handler failed",
            Self::Panicked => "the handler panicked",
            Self::Undecodable => "the payload does not match its declaration",
            Self::Running => "a handler is running for another delivery of the event",
            Self::Unavailable => "something that the handler needs is unavailable",
            Self::ShuttingDown => "the receiver is shutting down",
        })
    }
}

impl StdError for NotHandled {}

/// Returns why an event must be handled again later. Returns `None` if nothing is left to do.
fn reason(outcome: Outcome) -> Option<NotHandled> {
    match outcome {
        Outcome::Handled | Outcome::Unhandled | Outcome::Duplicate => None,
        Outcome::Failed => Some(NotHandled::Failed),
        Outcome::Panicked => Some(NotHandled::Panicked),
        Outcome::Undecodable => Some(NotHandled::Undecodable),
        Outcome::Running => Some(NotHandled::Running),
        Outcome::ShuttingDown => Some(NotHandled::ShuttingDown),
        _ => Some(NotHandled::Unavailable),
    }
}

impl<S> EventReceiver<S> {
    /// Hands a delivery that was stored in an inbox to its handler as soon as one more may be [in
    /// flight](Self::max_in_flight), and waits until the handler ends. There is no time limit. An event without a
    /// handler counts as handled, as does one that is marked as done in the store of
    /// [`deduplicate`](Self::deduplicate).
    ///
    /// Keys in that store begin with `inbox/NAME/`, so a receiver that stores events and the workers that handle them
    /// may share it. `id` must be the same for each attempt to handle the delivery: it serves as the
    /// [key](Delivery::key) of an event that has none.
    ///
    /// Spawn the call as a task: if its future is dropped before it completes, the event may stay marked as running.
    ///
    /// # Errors
    ///
    /// [`NotHandled`] if the event must be handled again.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::event::Event;
    /// use zoom_events::{Delivery, EventReceiver, NotHandled};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = EventReceiver::without_webhook().fallback(async |_: Event, _| Err("no database".into()));
    /// let delivery = Delivery::new(Event::parse(r#"{"event":"user.signed_in","payload":{}}"#)?);
    /// assert_eq!(receiver.handle_stored(delivery, "my-queue", "17").await, Err(NotHandled::Failed));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn handle_stored(&self, delivery: Delivery, inbox: &str, id: &str) -> Result<(), NotHandled> {
        let started = Instant::now();
        let span = tracing::info_span!(
            "zoom.delivery",
            event = delivery.event().name(),
            outcome = field::Empty,
            elapsed_ms = field::Empty,
        );
        let recorded = span.clone();
        let handling = async move {
            match self.settings().dispatcher.admit(delivery.event()).await {
                Ok(admitted) => admitted.handle_from(delivery, Some(Stored { inbox, id })).await,
                Err(outcome) => outcome,
            }
        };
        let outcome = handling.instrument(span).await;
        let elapsed = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        recorded.record("outcome", outcome.name()).record("elapsed_ms", elapsed);
        recorded.in_scope(|| tracing::debug!(outcome = outcome.name(), "a stored event was processed"));
        reason(outcome).map_or(Ok(()), Err)
    }

    /// Waits until a [`shutdown`](Self::shutdown) begins, after which an inbox should stop reading.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_events::EventReceiver;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let receiver = EventReceiver::without_webhook();
    /// let worker = receiver.clone();
    /// let (_, ()) = tokio::join!(receiver.shutdown(), worker.closing());
    /// # }
    /// ```
    pub async fn closing(&self) {
        self.settings().dispatcher.closing().await;
    }
}
