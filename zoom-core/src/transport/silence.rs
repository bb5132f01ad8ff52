//! How long nothing may move: before an answer begins, and within it.
//!
//! While a body is sent in pieces, the time begins anew with each of them, so an upload takes as long as it needs.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep, timeout_at};

use crate::{
    body::{Body, BoxError},
    clock,
    error::{TransportError, TransportErrorKind},
};

/// When a body was last asked for a piece.
#[derive(Clone)]
pub(super) struct Moved(Arc<Mutex<Instant>>);

impl Moved {
    fn lock(&self) -> std::sync::MutexGuard<'_, Instant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A body, and when it moves if it is sent in pieces.
pub(super) fn watched(body: Body) -> (Body, Option<Moved>) {
    if body.as_bytes().is_some() {
        return (body, None);
    }
    let moved = Moved(Arc::new(Mutex::new(clock::instant())));
    (Body::stream(Watched { body, moved: moved.clone() }), Some(moved))
}

/// Waits for an answer, until nothing has moved for `limit`, or until the time of the call is over.
pub(super) async fn answer<T>(
    answer: impl Future<Output = T>,
    moved: Option<Moved>,
    limit: Duration,
    over: Option<Instant>,
) -> Result<T, TransportError> {
    let mut answer = std::pin::pin!(answer);
    let earlier = |until: Instant| over.map_or(until, |over| until.min(over));
    let mut until = earlier(clock::instant() + limit);
    loop {
        if let Ok(answer) = timeout_at(until, answer.as_mut()).await {
            return Ok(answer);
        }
        until = moved.as_ref().map_or(until, |moved| earlier(*moved.lock() + limit));
        if until <= clock::instant() {
            return Err(silent());
        }
    }
}

fn silent() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout)
}

/// A body of a request whose pieces are noted.
struct Watched {
    body: Body,
    moved: Moved,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let watched = self.get_mut();
        *watched.moved.lock() = clock::instant();
        Pin::new(&mut watched.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer's body that is given up when the server falls silent, and whose errors say how it broke off.
pub(super) struct AnswerBody<B, E> {
    body: B,
    limit: Duration,
    /// Runs while a piece is waited for.
    silence: Option<Pin<Box<Sleep>>>,
    failed: fn(E) -> TransportError,
}

impl<B, E> AnswerBody<B, E> {
    pub(super) fn new(body: B, limit: Duration, failed: fn(E) -> TransportError) -> Self {
        Self { body, limit, silence: None, failed }
    }
}

impl<B, E> HttpBody for AnswerBody<B, E>
where
    B: HttpBody<Data = Bytes, Error = E> + Unpin,
{
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Self { body, limit, silence, failed } = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(body).poll_frame(context) {
            *silence = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(*failed)));
        }
        ready!(silence.get_or_insert_with(|| Box::pin(sleep(*limit))).as_mut().poll(context));
        Poll::Ready(Some(Err(silent())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
