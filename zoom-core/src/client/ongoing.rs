//! A call under way: its deadline, what is known about its sending, and its span.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    task::Poll,
    time::Duration,
};

use tokio::time::{Instant, Sleep, sleep_until};
use tracing::{Span, field};

use crate::{
    clock,
    decode::ResponseKind,
    endpoint::operation::Operation,
    error::{Error, TransportError, TransportErrorKind},
};

pub(super) struct Ongoing {
    pub(super) operation: &'static Operation,
    pub(super) response_kind: ResponseKind,
    started: Instant,
    pub(super) deadline: Instant,
    pub(super) span: Span,
    /// Whether a request has been sent whose response has not arrived.
    in_flight: AtomicBool,
    /// Whether the transport enforces the deadline. A second timer would cost as much as the rest of the call.
    transport_times: AtomicBool,
}

impl Ongoing {
    pub(super) fn start(operation: &'static Operation, response_kind: ResponseKind, timeout: Duration) -> Self {
        let (span, started) = (span(operation), clock::instant());
        let deadline = clock::after(started, timeout);
        let (in_flight, transport_times) = (AtomicBool::new(false), AtomicBool::new(false));
        Self { operation, response_kind, started, deadline, span, in_flight, transport_times }
    }

    pub(super) fn set_in_flight(&self, in_flight: bool) {
        self.in_flight.store(in_flight, Ordering::Relaxed);
    }

    pub(super) fn set_transport_times(&self, transport_times: bool) {
        self.transport_times.store(transport_times, Ordering::Relaxed);
    }

    pub(super) fn elapsed(&self, now: Instant) -> Duration {
        now - self.started
    }

    /// Returns what `attempts` return, or `None` if the deadline passes before. `timer` is room for one.
    pub(super) fn in_time<T>(
        &self,
        mut attempts: Pin<&mut impl Future<Output = T>>,
        mut timer: Pin<&mut Option<Sleep>>,
    ) -> impl Future<Output = Option<T>> {
        poll_fn(move |context| {
            if let Poll::Ready(done) = attempts.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            if self.transport_times.load(Ordering::Relaxed) {
                return Poll::Pending;
            }
            if timer.is_none() {
                timer.set(Some(sleep_until(self.deadline)));
            }
            timer.as_mut().as_pin_mut().map_or(Poll::Pending, |timer| timer.poll(context).map(|()| None))
        })
    }

    /// Returns the error of a call whose deadline has passed.
    pub(super) fn timed_out(&self) -> Error {
        let error = TransportError::new(TransportErrorKind::Timeout);
        if self.in_flight.load(Ordering::Relaxed) { error.into() } else { error.not_sent().into() }
    }

    /// Records how long the call took, and adds what is known about it to its error.
    pub(super) fn finish<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if !self.span.is_disabled() {
            self.span.record("elapsed_ms", u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX));
        }
        result.map_err(|error| match error {
            Error::Transport(error) if !self.operation.idempotent => {
                error.outcome_is_unknown().during(self.operation.name).into()
            }
            error => error.during(self.operation.name),
        })
    }
}

/// The span of one call. Nothing but these fields is ever logged: no URL, value, header or body.
fn span(operation: &Operation) -> Span {
    tracing::info_span!(
        "zoom.call",
        operation = operation.name,
        method = operation.method.as_str(),
        path = operation.path,
        status = field::Empty,
        elapsed_ms = field::Empty,
    )
}
