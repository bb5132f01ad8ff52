//! The read timeout: the longest time without any data from the server, before a response begins and within it.
//!
//! While a body is being sent, the timeout restarts with each of its chunks, so an upload may take as long as it needs.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
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

/// When a transport last asked a streamed request body for a chunk.
#[derive(Clone)]
pub(super) struct LastRead(Arc<Mutex<Instant>>);

impl LastRead {
    fn lock(&self) -> MutexGuard<'_, Instant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the body and, if it is a stream, the time at which it was last read.
pub(super) fn watched(body: Body) -> (Body, Option<LastRead>) {
    if body.as_bytes().is_some() {
        return (body, None);
    }
    let last_read = LastRead(Arc::new(Mutex::new(clock::instant())));
    (Body::stream(Watched { body, last_read: last_read.clone() }), Some(last_read))
}

/// Waits for a response until `limit` has passed since the request body was last read, or until `deadline`.
pub(super) async fn response<T>(
    response: impl Future<Output = T>,
    last_read: Option<LastRead>,
    limit: Duration,
    deadline: Option<Instant>,
) -> Result<T, TransportError> {
    let mut response = std::pin::pin!(response);
    let earlier = |until: Instant| deadline.map_or(until, |deadline| until.min(deadline));
    let mut until = earlier(clock::after(clock::instant(), limit));
    loop {
        if let Ok(response) = timeout_at(until, response.as_mut()).await {
            return Ok(response);
        }
        until = last_read.as_ref().map_or(until, |last_read| earlier(clock::after(*last_read.lock(), limit)));
        if until <= clock::instant() {
            return Err(timed_out());
        }
    }
}

fn timed_out() -> TransportError {
    TransportError::new(TransportErrorKind::Timeout)
}

/// A request body that records when it is read.
struct Watched {
    body: Body,
    last_read: LastRead,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let watched = self.get_mut();
        *watched.last_read.lock() = clock::instant();
        Pin::new(&mut watched.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A response body that fails if nothing arrives for too long. `failed` converts the errors of the inner body.
pub(super) struct ResponseBody<B, E> {
    body: B,
    limit: Duration,
    /// The timer, which runs only while the next chunk is being awaited.
    timer: Option<Pin<Box<Sleep>>>,
    failed: fn(E) -> TransportError,
}

impl<B, E> ResponseBody<B, E> {
    pub(super) fn new(body: B, limit: Duration, failed: fn(E) -> TransportError) -> Self {
        Self { body, limit, timer: None, failed }
    }
}

impl<B, E> HttpBody for ResponseBody<B, E>
where
    B: HttpBody<Data = Bytes, Error = E> + Unpin,
{
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Self { body, limit, timer, failed } = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(body).poll_frame(context) {
            *timer = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(*failed)));
        }
        ready!(timer.get_or_insert_with(|| Box::pin(sleep((*limit).min(clock::FAR)))).as_mut().poll(context));
        Poll::Ready(Some(Err(timed_out())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
