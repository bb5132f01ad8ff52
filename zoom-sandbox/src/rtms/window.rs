//! How long a connection may be missing before its stream stops.

use std::time::Duration;

use tokio::time::Instant;

use super::schedule::Kinds;

/// Zoom's time limits: one for the first connection, or for signaling to come back, and one for media to come back.
const SIGNALING: Duration = Duration::from_secs(60);
const MEDIA: Duration = Duration::from_secs(65);

/// The time limits of the connections that are missing. Each kind of media has its own limit.
#[derive(Debug)]
pub(super) struct Windows {
    signaling: Option<Instant>,
    /// The time by which the first media connection must be open, whatever kinds of media it carries.
    first_media: Option<Instant>,
    had_media: bool,
    /// The kinds that lost their connection, and the times by which they must be back.
    lost: Vec<(Kinds, Instant)>,
}

impl Windows {
    /// Creates the windows, with the time limit of the first connection.
    pub(super) fn new() -> Self {
        let signaling = Some(Instant::now() + SIGNALING);
        Self { signaling, first_media: None, had_media: false, lost: Vec::new() }
    }

    /// Returns when the first time limit ends.
    pub(super) fn end(&self) -> Option<Instant> {
        let media = self.first_media.into_iter().chain(self.lost.iter().map(|(_, until)| *until));
        self.signaling.into_iter().chain(media).min()
    }

    /// Returns whether signaling did not come back in time.
    pub(super) fn is_signaling_over(&self) -> bool {
        self.signaling.is_some_and(|until| until <= Instant::now())
    }

    pub(super) fn signaling_opened(&mut self) {
        self.signaling = None;
        // A media connection must follow.
        if !self.had_media {
            self.first_media.get_or_insert_with(|| Instant::now() + MEDIA);
        }
    }

    pub(super) fn signaling_lost(&mut self) {
        self.signaling = Some(Instant::now() + SIGNALING);
    }

    /// Adds a connection. The kinds that it does not carry are still awaited.
    pub(super) fn media_opened(&mut self, kinds: Kinds) {
        (self.first_media, self.had_media) = (None, true);
        for (lost, _) in &mut self.lost {
            *lost = lost.without(kinds);
        }
        self.lost.retain(|(lost, _)| *lost != Kinds::default());
    }

    pub(super) fn media_lost(&mut self, kinds: Kinds) {
        self.lost.push((kinds, Instant::now() + MEDIA));
    }
}
