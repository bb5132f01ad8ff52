//! The meeting that is played: a transcript, a tone, and faults.

use std::{ops::RangeInclusive, time::Duration};

use super::{fault::RtmsFault, transcript::Script};
use crate::setup_error::SetupError;

/// How long a meeting continues after its last line, and how long a meeting without lines lasts.
const REST: Duration = Duration::from_secs(1);
const WITHOUT_LINES: Duration = Duration::from_secs(10);

/// The time between two faults, and between the beginning and the first fault.
pub(super) const FAULT_INTERVAL: Duration = Duration::from_secs(1);

/// The range of intervals between keep-alive requests: from a millisecond to a year.
pub(super) const KEEP_ALIVE: RangeInclusive<Duration> =
    Duration::from_millis(1)..=Duration::from_secs(365 * 24 * 60 * 60);

/// Zoom's number for the reason "the meeting ended".
const MEETING_ENDED: u8 = 6;

/// A meeting whose media [`Sandbox::start_rtms`](crate::Sandbox::start_rtms) streams. Its audio is silence by default.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use zoom_sandbox::{RtmsFault, RtmsMeeting};
///
/// let meeting = RtmsMeeting::new()
///     .transcript("[0.5] Ada: Hello.\n[00:00:02] Ben (chat): https://example.com\nBen: Hi.")?
///     .tone(440)
///     .duration(Duration::from_secs(600))
///     .speed(1_000)
///     .fault(RtmsFault::DropMedia);
/// # Ok::<(), zoom_sandbox::SetupError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it is played by `Sandbox::start_rtms`"]
pub struct RtmsMeeting {
    pub(super) script: Script,
    pub(super) tone: Option<u32>,
    duration: Option<Duration>,
    pub(super) speed: u32,
    pub(super) faults: Vec<RtmsFault>,
    pub(super) stop_reason: u8,
    pub(super) keep_alive: Duration,
}

impl Default for RtmsMeeting {
    fn default() -> Self {
        Self {
            script: Script::default(),
            tone: None,
            duration: None,
            speed: 1,
            faults: Vec::new(),
            stop_reason: MEETING_ENDED,
            keep_alive: Duration::from_secs(10),
        }
    }
}

impl RtmsMeeting {
    /// Creates a meeting that lasts ten seconds and in which nobody says anything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what the participants say and write, with one line for each message: `[1.5] Ada: Hello.` The time is in
    /// seconds, or in hours, minutes and seconds such as `[00:01:30]`; a line without a time follows two seconds after
    /// the previous one. `Ada (chat)` writes to the chat. Empty lines, and those that begin with `#`, are ignored.
    ///
    /// # Errors
    ///
    /// [`SetupError`] with the number of the line if a line can't be read.
    pub fn transcript(mut self, text: &str) -> Result<Self, SetupError> {
        self.script = Script::parse(text)?;
        Ok(self)
    }

    /// Sets the frequency of the tone that is played as audio: 16-bit PCM with the parameters that the client requests.
    /// Other codecs, video and screen shares are rejected.
    pub fn tone(mut self, hertz: u32) -> Self {
        self.tone = Some(hertz);
        self
    }

    /// Sets how long media are sent. By default, they end one second after the last line, or after ten seconds if there
    /// are no lines, but not earlier than one second after the last fault.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Plays the meeting this many times as fast as a real one. The default is 1, and 0 counts as 1. Time limits and
    /// keep-alive requests are not affected.
    pub fn speed(mut self, factor: u32) -> Self {
        self.speed = factor.max(1);
        self
    }

    /// Adds a fault. The first fault happens one second of meeting time after the media begin, and each further one a
    /// second later; the fault of a handshake happens at the next handshake. The stream continues for at least a second
    /// after the last fault.
    pub fn fault(mut self, fault: RtmsFault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Sets the number of the reason for which the stream stops when the meeting is over. The default is 6, the end of
    /// the meeting.
    pub fn stop_reason(mut self, reason: u8) -> Self {
        self.stop_reason = reason;
        self
    }

    /// Sets the time between two keep-alive requests on a connection, clamped to the range from a millisecond to a
    /// year. The default is 10 seconds. After three requests without a response, the stream stops with reason 24.
    pub fn keep_alive(mut self, interval: Duration) -> Self {
        self.keep_alive = interval.clamp(*KEEP_ALIVE.start(), *KEEP_ALIVE.end());
        self
    }

    /// Returns the faults that happen at a certain time rather than at a handshake.
    pub(super) fn timed_faults(&self) -> impl Iterator<Item = RtmsFault> {
        let is_timed = |fault: &&RtmsFault| !matches!(fault, RtmsFault::Status(_) | RtmsFault::MediaStatus(_));
        self.faults.iter().filter(is_timed).copied()
    }

    /// Returns how long media are sent.
    pub(super) fn length(&self) -> Duration {
        let is_empty = self.script.said.is_empty() && self.script.written.is_empty();
        let default = if is_empty { WITHOUT_LINES } else { self.script.ends_at().saturating_add(REST) };
        self.duration.unwrap_or(default.max(self.faults_end_at()))
    }

    /// Returns when the meeting is over, which is not before the last fault.
    pub(super) fn ends_at(&self) -> Duration {
        self.length().max(self.faults_end_at())
    }

    fn faults_end_at(&self) -> Duration {
        match u32::try_from(self.timed_faults().count()).unwrap_or(u32::MAX) {
            0 => Duration::ZERO,
            count => FAULT_INTERVAL.saturating_mul(count).saturating_add(REST),
        }
    }
}
