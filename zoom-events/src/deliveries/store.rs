//! What a store of handled events does.

use std::sync::Arc;

use crate::BoxError;

/// Remembers which events were handled, so that an event that Zoom delivers twice is handled once.
///
/// The receiver calls [`begin`](Self::begin) before a handler runs, then [`done`](Self::done) after it succeeded, or
/// [`failed`](Self::failed) after it returned an error or panicked. A process that is killed in between calls neither, so
/// the event is delivered and handled again: at least once, never lost.
///
/// A key is text of at most a few hundred bytes, made from the event's name, its time and what identifies its object.
/// It differs for each event and is the same for each delivery of one. See
/// [`EventReceiver::deduplicate`](crate::EventReceiver::deduplicate).
///
/// # Writing your own
///
/// - [`begin`](Self::begin) must be atomic: of two calls with one key, only one returns [`Begin::New`].
/// - What is done must outlive the process if duplicates may arrive after a restart. What is running must not, or must
///   expire: the key of a handler that was killed would otherwise be [`Begin::Running`] forever, and Zoom gives up
///   after its third retry, 85 minutes after the first delivery.
/// - Several processes that receive the same events need one store, for example a table with the key as its primary key
///   and a column with the time until which a running handler counts.
///
/// # Examples
///
/// ```
/// use std::{collections::HashMap, sync::Mutex};
/// use zoom_events::{Begin, BoxError, Deliveries};
///
/// /// Remembers every event until the process ends.
/// #[derive(Default)]
/// struct AllDeliveries(Mutex<HashMap<String, Begin>>);
///
/// impl Deliveries for AllDeliveries {
///     async fn begin(&self, key: &str) -> Result<Begin, BoxError> {
///         let mut known = self.0.lock().map_err(|_| "a handler panicked")?;
///         if let Some(state) = known.get(key) {
///             return Ok(*state);
///         }
///         known.insert(key.to_owned(), Begin::Running);
///         Ok(Begin::New)
///     }
///
///     async fn done(&self, key: &str) -> Result<(), BoxError> {
///         self.0.lock().map_err(|_| "a handler panicked")?.insert(key.to_owned(), Begin::Done);
///         Ok(())
///     }
///
///     async fn failed(&self, key: &str) -> Result<(), BoxError> {
///         self.0.lock().map_err(|_| "a handler panicked")?.remove(key);
///         Ok(())
///     }
/// }
/// ```
pub trait Deliveries: Send + Sync + 'static {
    /// Marks an event as running if it is neither running nor done, and returns what it was before.
    ///
    /// # Errors
    ///
    /// If the store can't be read or written. The event is then not handled, and the response is 503, so that Zoom
    /// delivers it again. An event that arrived through a WebSocket does not come again; the log has an error in the span
    /// with its name.
    fn begin(&self, key: &str) -> impl Future<Output = Result<Begin, BoxError>> + Send;

    /// Marks an event as handled.
    ///
    /// # Errors
    ///
    /// If the store can't be written. The response is 204 all the same, because the handler succeeded.
    fn done(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send;

    /// Forgets that an event is running, so that its next delivery is handled.
    ///
    /// # Errors
    ///
    /// If the store can't be written. It is tried three times. If the mark stays, Zoom's retries get 503 until it expires,
    /// which must be well before the last of them.
    fn failed(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send;
}

/// What a store knows of an event when a delivery of it arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Begin {
    /// It is neither running nor done: handle it.
    New,
    /// A handler is still running for an earlier delivery of it.
    Running,
    /// It was handled.
    Done,
}

impl<D: Deliveries> Deliveries for Arc<D> {
    fn begin(&self, key: &str) -> impl Future<Output = Result<Begin, BoxError>> + Send {
        D::begin(self, key)
    }

    fn done(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send {
        D::done(self, key)
    }

    fn failed(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send {
        D::failed(self, key)
    }
}
