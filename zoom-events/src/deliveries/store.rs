//! The trait of stores of handled events.

use std::sync::Arc;

use crate::BoxError;

/// Remembers which events have been handled, so that an event that Zoom delivers twice is handled only once.
///
/// The receiver calls [`begin`](Self::begin) before a handler runs, then [`done`](Self::done) after it has succeeded,
/// or [`failed`](Self::failed) after it has returned an error or panicked. If the process is killed in between, it
/// calls neither `done` nor `failed`, so the event is delivered and handled again: it is handled at least once and is
/// never lost.
///
/// A key is a string of at most a few hundred bytes, made from the event's name, its time, and the ids in its payload
/// or the values that its declaration names. It is different for each event, and the same for each delivery of one
/// event. See [`EventReceiver::deduplicate`](crate::EventReceiver::deduplicate).
///
/// # Writing your own
///
/// - [`begin`](Self::begin) must be atomic: of two calls with the same key, only one returns [`Begin::New`].
/// - The mark of an event that is done must outlive the process if duplicates may arrive after a restart. The mark of
///   an event that is running must not outlive the process, or must expire: otherwise, [`begin`](Self::begin) would
///   return [`Begin::Running`] forever for an event whose handler was killed, and Zoom gives up after its third retry,
///   85 minutes after the first delivery.
/// - Several processes that receive the same events need a common store, for example a table with the event's key as
///   its primary key and a column with the time at which a mark for a running handler expires.
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
    /// Marks an event as running if it is neither running nor done, and returns its previous state.
    ///
    /// # Errors
    ///
    /// If the store can't be read or written to. The event is then not handled, and the response is 503, so that Zoom
    /// delivers it again. An event that arrived through a WebSocket is not delivered again; an error is logged in the
    /// span that contains the event's name.
    fn begin(&self, key: &str) -> impl Future<Output = Result<Begin, BoxError>> + Send;

    /// Marks an event as handled.
    ///
    /// # Errors
    ///
    /// If the store can't be written to. The response is still 204, because the handler succeeded.
    fn done(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send;

    /// Removes the mark of a running event, so that its next delivery is handled.
    ///
    /// # Errors
    ///
    /// If the store can't be written to. The receiver makes three attempts. If they all fail, Zoom's retries get 503
    /// until the mark expires, which must be well before the last retry.
    fn failed(&self, key: &str) -> impl Future<Output = Result<(), BoxError>> + Send;
}

/// The state of an event in a store when a delivery of it arrives.
///
/// # Examples
///
/// ```
/// use zoom_events::Begin;
///
/// /// Returns the state of an event from the row of a database, if there is one.
/// fn state(row: Option<&str>) -> Begin {
///     match row {
///         None => Begin::New,
///         Some("done") => Begin::Done,
///         Some(_) => Begin::Running,
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Begin {
    /// The event is neither running nor done: handle it.
    New,
    /// A handler is still running for an earlier delivery of the event.
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
