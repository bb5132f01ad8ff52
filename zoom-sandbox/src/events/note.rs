//! Notes that are reported while events are delivered.

use std::{fmt, sync::Arc};

/// A note about the delivery of events: see [`SandboxBuilder::on_note`](crate::SandboxBuilder::on_note).
///
/// Of an event, it contains only the name; it omits secrets and the queries of URLs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// Whether the note is a warning: an event was not delivered, or a webhook was not validated.
    pub is_warning: bool,
    /// The text, without a line break.
    pub text: String,
}

type Listener = Arc<dyn Fn(&Note) + Send + Sync>;

/// Where notes go.
#[derive(Clone, Default)]
pub(crate) struct Notes(Option<Listener>);

impl Notes {
    pub(crate) fn new(listener: Listener) -> Self {
        Self(Some(listener))
    }

    pub(crate) fn warn(&self, text: String) {
        self.send(true, text);
    }

    pub(crate) fn inform(&self, text: String) {
        self.send(false, text);
    }

    fn send(&self, is_warning: bool, text: String) {
        if let Some(listener) = &self.0 {
            listener(&Note { is_warning, text });
        }
    }
}

impl fmt::Debug for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notes").field("is_set", &self.0.is_some()).finish()
    }
}
