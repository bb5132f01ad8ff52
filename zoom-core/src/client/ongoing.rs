//! A call in progress: its deadline, its span, and whether it has been sent.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    task::Poll,
    time::Duration,
};

use http::StatusCode;
use tokio::time::{Instant, Sleep, sleep_until};
use tracing::Span;

use super::log;
use crate::{
    clock,
    decode::ResponseKind,
    encode::base_url::BaseUrl,
    endpoint::operation::Operation,
    error::{Error, TransportError, TransportErrorKind},
    metrics::{Metrics, Watch},
};

pub(super) struct Ongoing {
    pub(super) operation: &'static Operation,
    pub(super) response_kind: ResponseKind,
    started: Instant,
    pub(super) deadline: Instant,
    pub(super) span: Span,
    watch: Watch,
    /// Whether a request may have been sent and its response has not arrived.
    in_flight: AtomicBool,
    /// Whether the transport enforces the deadline. If so, the client needs no timer of its own, which would cost as
    /// much as the rest of the call.
    transport_times: AtomicBool,
}

impl Ongoing {
    pub(super) fn start(
        operation: &'static Operation,
        response_kind: ResponseKind,
        timeout: Duration,
        base: &BaseUrl,
    ) -> Self {
        let (span, watch, started) = (Watch::span(operation, base), Watch::new(), clock::instant());
        let deadline = clock::after(started, timeout);
        let (in_flight, transport_times) = (AtomicBool::new(false), AtomicBool::new(false));
        Self { operation, response_kind, started, deadline, span, watch, in_flight, transport_times }
    }

    /// Records that an attempt is being sent.
    pub(super) fn sending(&self) {
        self.set_in_flight(true);
        self.watch.sending(self.started);
    }

    /// Measures the latest attempt.
    pub(super) fn attempted(&self, metrics: &Metrics, base: &BaseUrl, outcome: Result<StatusCode, &Error>) {
        metrics.attempted(self.operation, base, &self.watch, self.started, outcome);
        if !self.span.is_disabled() {
            Watch::record(&self.span, outcome.map_or_else(Error::status, Some), outcome.err());
        }
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

    /// Returns the output of `attempts`, or `None` if the deadline passes first. `timer` is storage for a timer, which
    /// is created only if it is needed.
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

    /// Returns the error for a call whose deadline has passed.
    pub(super) fn timed_out(&self) -> Error {
        let error = TransportError::new(TransportErrorKind::Timeout);
        if self.in_flight.load(Ordering::Relaxed) { error.into() } else { error.not_sent().into() }
    }

    /// Records how long the call took, and adds details of the call to its error.
    pub(super) fn finish<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if !self.span.is_disabled() {
            self.span.record("elapsed_ms", u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX));
        }
        result.inspect_err(|error| self.span.in_scope(|| log::failed(self.operation.name, error))).map_err(|error| {
            match error {
                Error::Transport(error) if !self.operation.idempotent => {
                    error.outcome_is_unknown().during(self.operation.name).into()
                }
                error => error.during(self.operation.name),
            }
        })
    }
}
