//! From an inbox to the handlers.

use std::{error::Error as StdError, fmt};

use tokio::time::Instant;
use tracing::{Instrument as _, field};

use super::{builder::EventReceiver, dispatch::Stored, outcome::Outcome};
use crate::delivery::Delivery;

/// Why a delivery that was stored is not handled. The handler's own error is in the log.
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
    /// The store of handled events failed, or the handler returned [`Unavailable`](crate::Unavailable): it has nothing to do
    /// with the event.
    Unavailable,
    /// The receiver shuts down.
    ShuttingDown,
}

impl NotHandled {
    /// Returns the reason as one word, as it is in the log.
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
            Self::Running => "a handler runs for another delivery of the event",
            Self::Unavailable => "what the handler needs is unavailable",
            Self::ShuttingDown => "the receiver shuts down",
        })
    }
}

impl StdError for NotHandled {}

/// Returns why an event must be handled later. `None` if nothing is left to do.
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
    /// Hands a delivery that was stored in an inbox to its handler, when one more may be [in flight](Self::max_in_flight),
    /// and waits for its end. It has no time limit. An event without a handler counts as handled, and so does one that the
    /// store of [`deduplicate`](Self::deduplicate) knows as done.
    ///
    /// Keys in that store begin with `inbox/NAME/`, so a receiver that stores events and the workers that handle
    /// them may share it. `id` must be the same for each attempt to handle the delivery: it is the
    /// [key](Delivery::key) of an event that has none.
    ///
    /// Spawn it as a task: if it is dropped before its end, the event may stay marked as running.
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
        recorded.in_scope(|| tracing::debug!(outcome = outcome.name(), "a stored event was taken up"));
        reason(outcome).map_or(Ok(()), Err)
    }

    /// Waits for the beginning of a [`shutdown`](Self::shutdown), after which an inbox should read no more.
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
