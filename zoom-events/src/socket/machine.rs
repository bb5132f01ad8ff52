//! The behavior of a connection to Zoom, as a pure state machine: frames and time in, actions out. It uses neither
//! sockets nor clocks; all times are measured from the creation of the machine.

use std::{collections::VecDeque, time::Duration};

use super::{
    error::{SocketError, SocketErrorKind},
    frame::{Frame, Rejection},
    item::{Gap, GapReason, SocketItem},
};

/// The intervals of a connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timing {
    /// The time between two heartbeats.
    pub(super) heartbeat: Duration,
    /// The longest time without a frame.
    pub(super) max_silence: Duration,
    /// The first and the longest wait before another attempt to connect, each before jitter.
    pub(super) backoff: (Duration, Duration),
}

/// An input: what happened.
#[derive(Debug)]
pub(super) enum Input {
    /// The WebSocket was opened.
    Opened,
    /// The WebSocket could not be opened.
    Failed(SocketError),
    Frame(Frame),
    /// The server closed the connection; the reason is a [`GapReason::Closed`].
    Closed(Rejection, GapReason),
    /// The connection ended in another way.
    Lost(GapReason),
    /// The stream's buffer has accepted all delivered items.
    Taken,
    /// The rejected token can't be replaced.
    NoOtherToken,
    /// Time passed.
    Time,
}

/// An action to carry out. The order matters.
#[derive(Debug)]
pub(super) enum Action {
    Connect,
    Disconnect,
    SendHeartbeat,
    /// Hand an item to the stream. No frame is read until [`Input::Taken`].
    Deliver(SocketItem),
    /// Report that Zoom has confirmed the connection for the first time.
    Ready,
    RejectToken,
    RejectReplacement,
    AcceptReplacement,
    /// End with an error.
    Stop(SocketError),
}

#[derive(Debug)]
enum Phase {
    Connecting,
    /// The WebSocket is open, but Zoom has not confirmed the subscription yet.
    Opened,
    Live {
        since: Duration,
    },
    Waiting {
        until: Duration,
    },
    Stopped,
}

/// The state of a connection and of its reconnections.
pub(super) struct Machine {
    timing: Timing,
    /// A function that returns a random number from 0 to 1.
    random: Box<dyn FnMut() -> f64 + Send>,
    phase: Phase,
    actions: VecDeque<Action>,
    /// When the next heartbeat is due.
    heartbeat_at: Duration,
    /// When the last frame arrived.
    heard_at: Duration,
    /// The time from which silence counts: later than the last frame if reading was paused.
    silent_since: Duration,
    is_reading: bool,
    was_live: bool,
    /// The current gap: when it began, and why.
    gap: Option<(Duration, GapReason)>,
    /// How many connections in a row failed or did not last.
    failures: u32,
    /// Whether the current token replaced one that Zoom rejected.
    is_replacement: bool,
}

impl Machine {
    /// Creates a machine whose first action is to connect.
    pub(super) fn new(timing: Timing, random: impl FnMut() -> f64 + Send + 'static) -> Self {
        Self {
            timing,
            random: Box::new(random),
            phase: Phase::Connecting,
            actions: VecDeque::from([Action::Connect]),
            heartbeat_at: Duration::ZERO,
            heard_at: Duration::ZERO,
            silent_since: Duration::ZERO,
            is_reading: true,
            was_live: false,
            gap: None,
            failures: 0,
            is_replacement: false,
        }
    }

    /// Returns the next action to carry out.
    pub(super) fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Returns when the next [`Input::Time`] is due.
    pub(super) fn deadline(&self) -> Option<Duration> {
        match self.phase {
            Phase::Connecting | Phase::Stopped => None,
            Phase::Waiting { until } => Some(until),
            Phase::Opened | Phase::Live { .. } => {
                let silence = self.silent_since.saturating_add(self.timing.max_silence);
                Some(if self.is_reading { silence.min(self.heartbeat_at) } else { self.heartbeat_at })
            }
        }
    }

    /// Returns whether the connection ends at `now` unless a frame has arrived.
    pub(super) fn is_silent(&self, now: Duration) -> bool {
        self.is_reading
            && matches!(self.phase, Phase::Opened | Phase::Live { .. })
            && self.silent_since.saturating_add(self.timing.max_silence) <= now
    }

    /// Handles an input that happened at `now`.
    pub(super) fn handle(&mut self, input: Input, now: Duration) {
        match (input, &self.phase) {
            (_, Phase::Stopped) => {}
            (Input::Opened, _) => {
                self.phase = Phase::Opened;
                (self.heard_at, self.silent_since) = (now, now);
                self.heartbeat_at = now.saturating_add(self.timing.heartbeat);
            }
            (Input::Failed(error), _) => self.failed(error, now),
            (Input::NoOtherToken, _) => self.stop(SocketError::new(SocketErrorKind::TokenRejected)),
            (Input::Taken, _) => {
                self.is_reading = true;
                self.silent_since = now;
            }
            (Input::Time, _) => self.pass(now),
            (input, Phase::Opened | Phase::Live { .. }) => self.arrived(input, now),
            // The input belongs to a connection that has already been closed.
            (_, Phase::Connecting | Phase::Waiting { .. }) => {}
        }
    }

    /// Handles an input from an open connection.
    fn arrived(&mut self, input: Input, now: Duration) {
        match input {
            Input::Frame(frame) => {
                (self.heard_at, self.silent_since) = (now, now);
                match frame {
                    Frame::Confirmed => self.confirm(now),
                    Frame::Alive => {}
                    Frame::Event(event) => {
                        self.confirm(now);
                        self.deliver(SocketItem::Event(event));
                    }
                    Frame::Unreadable(frame) => self.deliver(SocketItem::Unreadable(frame)),
                    Frame::Rejected(rejection, said) => self.rejected(rejection, said, now),
                }
            }
            Input::Closed(rejection, reason) => {
                self.heard_at = now;
                let said = if let GapReason::Closed { reason, .. } = &reason { reason.clone() } else { String::new() };
                match rejection {
                    Rejection::Other => self.lose(reason, now),
                    rejection => self.rejected(rejection, said, now),
                }
            }
            Input::Lost(reason) => self.lose(reason, now),
            _ => {}
        }
    }

    /// Does what is due at `now`.
    fn pass(&mut self, now: Duration) {
        match self.phase {
            Phase::Waiting { until } if until <= now => self.connect(),
            Phase::Opened | Phase::Live { .. } => {
                if self.is_silent(now) {
                    self.lose(GapReason::Silent, now);
                } else if self.heartbeat_at <= now {
                    self.heartbeat_at = now.saturating_add(self.timing.heartbeat);
                    self.actions.push_back(Action::SendHeartbeat);
                }
            }
            _ => {}
        }
    }

    /// Records that Zoom delivers on this connection.
    fn confirm(&mut self, now: Duration) {
        if !matches!(self.phase, Phase::Opened) {
            return;
        }
        self.phase = Phase::Live { since: now };
        if std::mem::take(&mut self.is_replacement) {
            self.actions.push_back(Action::AcceptReplacement);
        }
        if !std::mem::replace(&mut self.was_live, true) {
            self.actions.push_back(Action::Ready);
        }
        if let Some((since, reason)) = self.gap.take() {
            self.deliver(SocketItem::Gap(Gap { duration: now.saturating_sub(since), reason }));
        }
    }

    fn deliver(&mut self, item: SocketItem) {
        self.is_reading = false;
        self.actions.push_back(Action::Deliver(item));
    }

    /// Handles Zoom's rejection of a new connection, or of one that it had accepted.
    fn rejected(&mut self, rejection: Rejection, said: String, now: Duration) {
        let error = |kind| SocketError::new(kind).said(said.clone());
        match rejection {
            Rejection::Token => self.token_rejected(error(SocketErrorKind::TokenRejected), now),
            Rejection::SubscriptionNotFound => self.stop(error(SocketErrorKind::SubscriptionNotFound)),
            Rejection::TakenOver => self.stop(error(SocketErrorKind::TakenOver)),
            Rejection::Other if !self.was_live => self.stop(error(SocketErrorKind::Rejected)),
            Rejection::Other => self.lose(GapReason::Closed { code: None, reason: said }, now),
        }
    }

    /// Handles a failed attempt to open the WebSocket.
    fn failed(&mut self, error: SocketError, now: Duration) {
        match error.kind() {
            SocketErrorKind::TokenRejected => self.token_rejected(error, now),
            // A connection has worked with these settings before, so a proxy or load balancer in between may be at
            // fault.
            SocketErrorKind::Status(_) | SocketErrorKind::Tls if self.was_live => self.wait(now),
            _ if error.is_temporary() && self.was_live => self.wait(now),
            _ => self.stop(error),
        }
    }

    /// Replaces the token immediately after its first rejection; if the replacement is rejected too, gives up.
    fn token_rejected(&mut self, error: SocketError, now: Duration) {
        if std::mem::replace(&mut self.is_replacement, true) {
            self.actions.push_back(Action::RejectReplacement);
            return self.stop(error);
        }
        self.actions.push_back(Action::RejectToken);
        self.disconnected(GapReason::TokenRejected, now);
        if self.failures == 0 {
            self.failures = 1;
            self.connect();
        } else {
            self.wait(now);
        }
    }

    /// Handles the end of a connection.
    fn lose(&mut self, reason: GapReason, now: Duration) {
        if !self.was_live {
            return self.stop(SocketError::new(SocketErrorKind::Ended(reason)));
        }
        self.disconnected(reason, now);
        self.wait(now);
    }

    /// Closes an open connection, and opens a gap if Zoom was delivering on it.
    fn disconnected(&mut self, reason: GapReason, now: Duration) {
        if !matches!(self.phase, Phase::Opened | Phase::Live { .. }) {
            return;
        }
        self.actions.push_back(Action::Disconnect);
        if let Phase::Live { since } = self.phase {
            // The failures of a short-lived connection are kept, so that two receivers that keep taking the connection
            // from each other do so less and less often.
            if now.saturating_sub(since) >= self.timing.max_silence {
                self.failures = 0;
            }
            self.gap = Some((self.heard_at, reason.clone()));
            self.deliver(SocketItem::Disconnected(reason));
        }
    }

    fn connect(&mut self) {
        self.phase = Phase::Connecting;
        self.actions.push_back(Action::Connect);
    }

    /// Waits a random time below a limit that doubles with each failure, so that receivers that lost their connections
    /// at the same time do not all reconnect at the same time.
    fn wait(&mut self, now: Duration) {
        let (first, longest) = self.timing.backoff;
        let limit = first.saturating_mul(2_u32.saturating_pow(self.failures)).min(longest);
        self.failures = self.failures.saturating_add(1);
        let fraction = (self.random)().clamp(0.0, 1.0);
        self.phase = Phase::Waiting { until: now.saturating_add(limit.mul_f64(fraction)) };
    }

    /// Gives up. Items that are still to be delivered stay in the list of actions.
    fn stop(&mut self, error: SocketError) {
        self.actions.retain(|action| !matches!(action, Action::Connect | Action::SendHeartbeat));
        if matches!(self.phase, Phase::Opened | Phase::Live { .. }) {
            self.actions.push_back(Action::Disconnect);
        }
        self.phase = Phase::Stopped;
        self.actions.push_back(Action::Stop(error));
    }
}

#[cfg(test)]
mod tests;
