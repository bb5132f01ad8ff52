//! What handlers of a receiver take besides the event.

/// The state of an [`EventReceiver`](crate::EventReceiver) whose handlers take it as their third argument: see
/// [`EventReceiver::with_state`](crate::EventReceiver::with_state).
///
/// It appears only where the type of such a receiver is written out.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
/// use zoom_events::{EventReceiver, WithState};
///
/// struct App;
///
/// struct Server {
///     receiver: EventReceiver<WithState<Arc<App>>>,
/// }
/// ```
#[derive(Clone, Copy)]
pub struct WithState<S>(pub(crate) S);
