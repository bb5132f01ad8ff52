//! Tests the state machine alone, without a socket and without a clock.

use zoom_core::event::Event;

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const TIMING: Timing = Timing {
    heartbeat: Duration::from_secs(30),
    max_silence: Duration::from_secs(60),
    backoff: (SECOND, Duration::from_secs(30)),
};

/// A machine and its clock.
struct Run {
    machine: Machine,
    now: Duration,
}

impl Run {
    fn new() -> Self {
        Self { machine: Machine::new(TIMING, || 1.0), now: Duration::ZERO }
    }

    /// Returns a machine whose connection is live.
    fn live() -> Self {
        let mut run = Self::new();
        assert_eq!(run.actions(), ["Connect"]);
        assert_eq!(run.input(Input::Opened), [""; 0]);
        assert_eq!(run.input(Input::Frame(Frame::Confirmed)), ["Ready"]);
        run
    }

    fn actions(&mut self) -> Vec<String> {
        let mut actions = Vec::new();
        while let Some(action) = self.machine.next_action() {
            actions.push(match action {
                Action::Deliver(SocketItem::Event(event)) => format!("Event {}", event.name()),
                Action::Deliver(SocketItem::Gap(gap)) => format!("Gap of {:?}: {:?}", gap.duration, gap.reason),
                Action::Deliver(SocketItem::Disconnected(reason)) => format!("Disconnected: {reason:?}"),
                Action::Deliver(SocketItem::Unreadable(frame)) => format!("Unreadable: {}", frame.problem()),
                Action::Stop(error) => format!("Stop: {:?}", error.kind()),
                action => format!("{action:?}"),
            });
        }
        actions
    }

    fn input(&mut self, input: Input) -> Vec<String> {
        self.machine.handle(input, self.now);
        self.actions()
    }

    /// Lets time pass, and handles the deadlines within it.
    fn pass(&mut self, time: Duration) -> Vec<String> {
        let (end, mut actions) = (self.now + time, Vec::new());
        while let Some(deadline) = self.machine.deadline().filter(|deadline| *deadline <= end) {
            assert!(deadline >= self.now, "a deadline is not in the past");
            self.now = deadline;
            actions.extend(self.input(Input::Time));
        }
        self.now = end;
        actions
    }

    fn event(&mut self, name: &str) -> Vec<String> {
        let event = Event::parse(format!("{{\"event\":\"{name}\"}}")).unwrap();
        self.input(Input::Frame(Frame::Event(event)))
    }
}

#[test]
fn a_heartbeat_is_sent_every_30_seconds_and_its_response_keeps_the_connection() {
    let mut run = Run::live();
    for _ in 0..100 {
        assert_eq!(run.pass(TIMING.heartbeat), ["SendHeartbeat"]);
        assert_eq!(run.input(Input::Frame(Frame::Alive)), [""; 0]);
    }
}

#[test]
fn a_silent_peer_is_left_after_60_seconds_and_the_gap_begins_with_its_last_frame() {
    let mut run = Run::live();
    assert_eq!(run.pass(29 * SECOND), [""; 0]);
    assert_eq!(run.event("a.b"), ["Event a.b"]);
    run.input(Input::Taken);
    assert_eq!(run.pass(60 * SECOND), ["SendHeartbeat", "SendHeartbeat", "Disconnect", "Disconnected: Silent"]);
    run.input(Input::Taken);
    assert_eq!(run.pass(SECOND), ["Connect"]);
    run.input(Input::Opened);
    assert_eq!(run.pass(2 * SECOND), [""; 0]);
    assert_eq!(run.input(Input::Frame(Frame::Confirmed)), ["Gap of 63s: Silent"]);
}

#[test]
fn a_slow_consumer_is_not_a_silent_peer_and_heartbeats_go_on() {
    let mut run = Run::live();
    assert_eq!(run.event("a.b"), ["Event a.b"]);
    assert_eq!(run.pass(300 * SECOND), ["SendHeartbeat"; 10]);
    assert_eq!(run.input(Input::Taken), [""; 0]);
    assert_eq!(run.pass(59 * SECOND), ["SendHeartbeat"]);
    assert_eq!(run.pass(SECOND), ["Disconnect", "Disconnected: Silent"], "silence counts while the machine is reading");
}

#[test]
fn waits_double_up_to_the_limit_and_begin_anew_after_a_connection_that_lasted() {
    let mut run = Run::live();
    assert_eq!(run.input(Input::Lost(GapReason::Protocol)), ["Disconnect", "Disconnected: Protocol"]);
    for wait in [1, 2, 4, 8, 16, 30, 30, 30] {
        assert_eq!(run.pass(Duration::from_millis(wait * 1_000 - 1)), [""; 0], "{wait}");
        assert_eq!(run.pass(Duration::from_millis(1)), ["Connect"], "{wait}");
        run.input(Input::Failed(SocketError::new(SocketErrorKind::Unreachable)));
    }
    assert_eq!(run.pass(30 * SECOND), ["Connect"]);
    // A short-lived connection does not reset the series of waits.
    run.input(Input::Opened);
    assert_eq!(run.input(Input::Frame(Frame::Confirmed)), ["Gap of 151s: Protocol"]);
    run.input(Input::Lost(GapReason::Protocol));
    assert_eq!(run.pass(29 * SECOND), [""; 0]);
    assert_eq!(run.pass(SECOND), ["Connect"]);
    run.input(Input::Opened);
    run.input(Input::Frame(Frame::Confirmed));
    run.input(Input::Taken);
    run.pass(59 * SECOND);
    run.input(Input::Frame(Frame::Alive));
    run.pass(SECOND);
    run.input(Input::Lost(GapReason::Protocol));
    assert_eq!(run.pass(SECOND), ["Connect"]);
}

#[test]
fn a_gap_lasts_over_every_attempt_that_zoom_does_not_confirm() {
    let mut run = Run::live();
    let closed = GapReason::Closed { code: Some(1001), reason: String::new() };
    run.input(Input::Closed(Rejection::Other, closed));
    run.pass(SECOND);
    run.input(Input::Opened);
    assert_eq!(run.input(Input::Lost(GapReason::Protocol)), ["Disconnect"], "it is the same gap");
    run.pass(2 * SECOND);
    run.input(Input::Opened);
    let gap = run.event("a.b");
    assert_eq!(
        gap,
        ["Gap of 3s: Closed { code: Some(1001), reason: \"\" }", "Event a.b"],
        "an event also confirms the connection"
    );
}

#[test]
fn a_rejected_token_is_replaced_at_once_and_a_rejected_replacement_is_the_end() {
    let token = || Input::Frame(Frame::Rejected(Rejection::Token, String::new()));
    let mut run = Run::live();
    run.pass(10 * SECOND);
    assert_eq!(run.input(token()), ["RejectToken", "Disconnect", "Disconnected: TokenRejected", "Connect"]);
    run.input(Input::Opened);
    let confirmed = run.input(Input::Frame(Frame::Confirmed));
    assert_eq!(confirmed, ["AcceptReplacement", "Gap of 0ns: TokenRejected"]);
    // If the token is rejected again immediately, the machine waits instead of reconnecting in a tight loop.
    assert_eq!(run.input(token()), ["RejectToken", "Disconnect", "Disconnected: TokenRejected"]);
    assert_eq!(run.pass(2 * SECOND), ["Connect"]);
    run.input(Input::Opened);
    assert_eq!(run.input(token()), ["RejectReplacement", "Disconnect", "Stop: TokenRejected"]);
    // Before the first connection.
    let mut run = Run::new();
    run.actions();
    let rejected = || Input::Failed(SocketError::new(SocketErrorKind::TokenRejected));
    assert_eq!(run.input(rejected()), ["RejectToken", "Connect"]);
    assert_eq!(run.input(rejected()), ["RejectReplacement", "Stop: TokenRejected"]);
}

#[test]
fn a_token_that_nothing_can_replace_ends_the_connection_at_once() {
    let mut run = Run::live();
    run.machine.handle(Input::Frame(Frame::Rejected(Rejection::Token, String::new())), run.now);
    assert!(matches!(run.machine.next_action(), Some(Action::RejectToken)));
    let actions = run.input(Input::NoOtherToken);
    assert_eq!(actions, ["Disconnect", "Disconnected: TokenRejected", "Stop: TokenRejected"]);
    assert_eq!(run.machine.deadline(), None);
}

#[test]
fn an_unknown_subscription_and_a_newer_connection_are_the_end() {
    for (rejection, kind) in
        [(Rejection::SubscriptionNotFound, "SubscriptionNotFound"), (Rejection::TakenOver, "TakenOver")]
    {
        let end = ["Disconnect".to_owned(), format!("Stop: {kind}")];
        let mut run = Run::live();
        assert_eq!(run.input(Input::Frame(Frame::Rejected(rejection, String::new()))), end);
        let mut run = Run::live();
        let reason = GapReason::Closed { code: Some(1000), reason: String::new() };
        assert_eq!(run.input(Input::Closed(rejection, reason)), end);
        assert_eq!(run.pass(3_600 * SECOND), [""; 0]);
    }
}

#[test]
fn a_first_connection_that_fails_is_an_error_and_not_retried() {
    for input in [
        Input::Failed(SocketError::new(SocketErrorKind::Unreachable)),
        Input::Failed(SocketError::new(SocketErrorKind::Status(302))),
    ] {
        let mut run = Run::new();
        run.actions();
        assert_eq!(run.input(input).len(), 1);
    }
    for input in [
        Input::Lost(GapReason::Broken(std::io::ErrorKind::ConnectionReset)),
        Input::Frame(Frame::Rejected(Rejection::Other, "busy".to_owned())),
    ] {
        let mut run = Run::new();
        run.actions();
        run.input(Input::Opened);
        let actions = run.input(input);
        assert!(actions[1].starts_with("Stop: "), "{actions:?}");
    }
}

#[test]
fn a_failure_that_no_attempt_can_mend_ends_a_reconnection() {
    let mut run = Run::live();
    run.input(Input::Lost(GapReason::Protocol));
    run.pass(SECOND);
    let error = SocketError::new(SocketErrorKind::SubscriptionNotFound);
    assert_eq!(run.input(Input::Failed(error)), ["Stop: SubscriptionNotFound"]);
}

#[test]
fn what_stands_between_this_machine_and_zoom_for_a_moment_ends_no_reconnection() {
    let mut run = Run::live();
    run.input(Input::Lost(GapReason::Protocol));
    for kind in [SocketErrorKind::Status(302), SocketErrorKind::Status(404), SocketErrorKind::Tls] {
        assert_eq!(run.pass(60 * SECOND), ["Connect"], "{kind:?}");
        assert_eq!(run.input(Input::Failed(SocketError::new(kind))), [""; 0]);
    }
}

#[test]
fn what_a_lost_connection_still_brings_is_not_taken_for_the_next_one() {
    let mut run = Run::live();
    run.input(Input::Lost(GapReason::Protocol));
    assert_eq!(run.event("late.event"), [""; 0]);
    assert_eq!(run.input(Input::Lost(GapReason::Silent)), [""; 0]);
    assert_eq!(run.pass(SECOND), ["Connect"]);
}
