//! An event that was given up.

use std::fmt;

use zoom_core::jiff::Timestamp;
use zoom_events::Delivery;

use super::entry::{Entry, Seal};

/// An event that was given up, for example after its [last attempt](crate::RedisInbox::max_attempts): see
/// [`RedisInbox::dead_letters`](crate::RedisInbox::dead_letters).
///
/// # Examples
///
/// ```no_run
/// use zoom_redis::{RedisError, RedisInbox};
///
/// /// Prints which events were given up, and retries those whose handler panicked.
/// async fn review(inbox: &RedisInbox) -> Result<(), RedisError> {
///     for letter in inbox.dead_letters(100).await? {
///         let name = letter.delivery().map(|delivery| delivery.event().name());
///         println!("{name:?}: {} after {} attempts", letter.reason(), letter.attempts());
///         if letter.reason() == "panicked" {
///             inbox.retry(&letter).await?;
///         }
///     }
///     Ok(())
/// }
/// ```
pub struct DeadLetter {
    entry: Entry,
    delivery: Option<Delivery>,
}

impl DeadLetter {
    pub(super) fn new(entry: Entry, seal: Seal<'_>) -> Self {
        Self { delivery: entry.delivery(seal).ok(), entry }
    }

    /// Returns the event's id in the stream of dead letters.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.entry.id
    }

    /// Returns why the event was given up, as one word:
    ///
    /// | word | reason |
    /// | --- | --- |
    /// | `failed` | the handler returned an error, which is in the worker's log |
    /// | `panicked` | the handler panicked |
    /// | `undecodable` | the payload does not match its declaration |
    /// | `abandoned` | the worker ended, or could not reach Redis, while it was handling the event |
    /// | `unreadable` | the entry is not an event, because it was not written by [`RedisInbox`](crate::RedisInbox) |
    #[must_use]
    pub fn reason(&self) -> &str {
        self.entry.text("reason").unwrap_or_default()
    }

    /// Returns how many times a worker attempted to handle the event.
    #[must_use]
    pub fn attempts(&self) -> u64 {
        self.entry.text("attempts").and_then(|attempts| attempts.parse().ok()).unwrap_or_default()
    }

    /// Returns when the event was given up, by the server's clock.
    #[must_use]
    pub fn given_up_at(&self) -> Option<Timestamp> {
        self.entry.stored_at()
    }

    /// Returns the delivery as it arrived at the receiver. Returns `None` if it is unreadable, or encrypted with a key
    /// that the inbox does not have.
    #[must_use]
    pub fn delivery(&self) -> Option<&Delivery> {
        self.delivery.as_ref()
    }
}

/// Does not show the body, which may contain a credential.
impl fmt::Debug for DeadLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeadLetter")
            .field("id", &self.id())
            .field("reason", &self.reason())
            .field("attempts", &self.attempts())
            .field("delivery", &self.delivery)
            .finish_non_exhaustive()
    }
}
