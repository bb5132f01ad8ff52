//! The state that a receiver's handlers take besides the event.

/// The state of an [`EventReceiver`](crate::EventReceiver) whose handlers take it as their third argument: see
/// [`EventReceiver::with_state`](crate::EventReceiver::with_state).
///
/// You only need it to write out the type of such a receiver.
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
