//! The error for an event that can't be read.

use std::fmt;

use super::display::{Name, OneLine};

/// The error for an event that does not match what its payload's struct declares, or for a body that is not an event at
/// all.
///
/// `Display` names the JSON path and what was expected there, but not the value found, which may be a credential. The whole
/// body is in [`Event::body`](crate::event::Event::body).
///
/// # Examples
///
/// ```
/// use zoom_core::{event::Event, zoom_event, Error};
///
/// #[zoom_event("meeting.started")]
/// struct MeetingStarted {
///     #[required]
///     account_id: String,
/// }
///
/// let event = Event::parse(r#"{"event":"meeting.started","payload":{}}"#)?;
/// let Err(Error::Event(error)) = event.payload::<MeetingStarted>() else { panic!() };
/// assert_eq!((error.event(), error.path()), (Some("meeting.started"), Some("payload")));
/// assert_eq!(
///     error.to_string(),
///     "the event `meeting.started` can't be decoded at `payload`: missing field `account_id`",
/// );
/// # Ok::<(), Error>(())
/// ```
#[derive(thiserror::Error)]
#[error("{}", Message(.0))]
pub struct EventError(Box<EventErrorParts>);

pub(crate) struct EventErrorParts {
    pub(crate) event: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) problem: String,
}

impl EventError {
    pub(crate) fn new(parts: EventErrorParts) -> Self {
        Self(Box::new(parts))
    }

    /// Returns the name of the event that arrived, or `None` if the body contains none.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        self.0.event.as_deref()
    }

    /// Returns the path of the error within the body, such as `payload.object.uuid`, or `None` if the error has no
    /// specific location.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns a description of what was expected and what kind of value was found.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.0.problem
    }
}

impl fmt::Debug for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventError")
            .field("event", &self.0.event.as_deref().map(Name))
            .field("path", &self.0.path.as_deref().map(Name))
            .field("problem", &OneLine(&self.0.problem))
            .finish()
    }
}

struct Message<'a>(&'a EventErrorParts);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EventErrorParts { event, path, problem } = self.0;
        match event {
            Some(event) => write!(f, "the event `{}` can't be decoded", Name(event))?,
            None => write!(f, "the body is not an event")?,
        }
        if let Some(path) = path {
            write!(f, " at `{}`", Name(path))?;
        }
        write!(f, ": {}", OneLine(problem))
    }
}
