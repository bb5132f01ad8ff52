//! The error of a handler that may be able to do its work later.

use std::{error::Error as StdError, fmt};

use crate::BoxError;

/// The error of a handler that can't do its work now because something that it needs is unavailable. The response is
/// 503 instead of 500; Zoom delivers the event again in either case. In an inbox worker, the attempt does not count.
///
/// The message of the inner error is logged.
///
/// # Examples
///
/// ```
/// use zoom_core::{event::Event, webhook::Webhook};
/// use zoom_events::{BoxError, EventReceiver, Unavailable};
///
/// # async fn insert(_: &Event) -> std::io::Result<()> { Ok(()) }
/// let receiver = EventReceiver::new(Webhook::new("secret token")?).fallback(async |event: Event, _| {
///     insert(&event).await.map_err(Unavailable::new)?;
///     Ok(())
/// });
/// # Ok::<(), BoxError>(())
/// ```
#[derive(Debug)]
pub struct Unavailable(BoxError);

impl Unavailable {
    /// Creates an error with this reason.
    #[must_use]
    pub fn new(reason: impl Into<BoxError>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something that the handler needs is unavailable")
    }
}

impl StdError for Unavailable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}
