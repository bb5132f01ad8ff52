//! What a connection to Zoom does, as a pure state machine: frames and time in, actions out. It knows neither sockets nor
//! clocks, and a moment is the time since the machine began.

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

/// What happened.
#[derive(Debug)]
pub(super) enum Input {
    /// The WebSocket is open.
    Opened,
    /// It could not be opened.
    Failed(SocketError),
    Frame(Frame),
    /// The server closed the connection; the reason is a [`GapReason::Closed`].
    Closed(Rejection, GapReason),
    /// The connection ended otherwise.
    Lost(GapReason),
    /// All delivered items were taken over.
    Taken,
    /// The rejected token can't be replaced.
    NoOtherToken,
    /// Time passed.
    Time,
}

/// What to do. The order matters.
#[derive(Debug)]
pub(super) enum Action {
    Connect,
    Disconnect,
    SendHeartbeat,
    /// Hands an item over. No frame is read until [`Input::Taken`].
    Deliver(SocketItem),
    /// Zoom delivers for the first time.
    Ready,
    RejectToken,
    RejectReplacement,
    AcceptReplacement,
    /// The end.
    Stop(SocketError),
}

#[derive(Debug)]
enum Phase {
    Connecting,
    /// The WebSocket is open, and Zoom has not confirmed the subscription yet.
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
    /// Returns a number from 0 to 1.
    random: Box<dyn FnMut() -> f64 + Send>,
    phase: Phase,
    actions: VecDeque<Action>,
    /// When the next heartbeat is due.
    heartbeat_at: Duration,
    /// When the last frame arrived.
    heard_at: Duration,
    /// From when silence counts: later than the last frame if reading was paused.
    silent_since: Duration,
    is_reading: bool,
    was_live: bool,
    /// The gap that is open: when it began, and why.
    gap: Option<(Duration, GapReason)>,
    /// How many connections in a row failed, or did not last.
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

    /// Returns the next thing to do.
    pub(super) fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Returns when [`Input::Time`] is due at the latest.
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

    /// Takes in what happened at `now`.
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
            // It belongs to a connection that was left.
            (_, Phase::Connecting | Phase::Waiting { .. }) => {}
        }
    }

    /// Takes in what an open connection brought.
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

    /// Zoom delivers on this connection.
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

    /// Zoom rejects the connection, or no longer accepts it.
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

    /// The WebSocket could not be opened.
    fn failed(&mut self, error: SocketError, now: Duration) {
        match error.kind() {
            SocketErrorKind::TokenRejected => self.token_rejected(error, now),
            // It has worked with these settings, so a proxy or a balancer in between may be at fault.
            SocketErrorKind::Status(_) | SocketErrorKind::Tls if self.was_live => self.wait(now),
            _ if error.is_temporary() && self.was_live => self.wait(now),
            _ => self.stop(error),
        }
    }

    /// The first rejection replaces the token at once; a replacement that is rejected too is the end.
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

    /// The connection ended.
    fn lose(&mut self, reason: GapReason, now: Duration) {
        if !self.was_live {
            return self.stop(SocketError::new(SocketErrorKind::Ended(reason)));
        }
        self.disconnected(reason, now);
        self.wait(now);
    }

    /// Ends what was open, and opens a gap if Zoom was delivering.
    fn disconnected(&mut self, reason: GapReason, now: Duration) {
        if !matches!(self.phase, Phase::Opened | Phase::Live { .. }) {
            return;
        }
        self.actions.push_back(Action::Disconnect);
        if let Phase::Live { since } = self.phase {
            // Two receivers that take the connection from each other do so less and less often.
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

    /// Waits a random time below a limit that doubles with each failure, so that receivers that lost their connection
    /// together do not come back together.
    fn wait(&mut self, now: Duration) {
        let (first, longest) = self.timing.backoff;
        let limit = first.saturating_mul(2_u32.saturating_pow(self.failures)).min(longest);
        self.failures = self.failures.saturating_add(1);
        let fraction = (self.random)().clamp(0.0, 1.0);
        self.phase = Phase::Waiting { until: now.saturating_add(limit.mul_f64(fraction)) };
    }

    /// Gives up. Items that were delivered stay.
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
