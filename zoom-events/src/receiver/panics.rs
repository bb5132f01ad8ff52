//! Turns panics of handlers into responses.

use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};

/// A handler panicked. The panic hook has already printed the message, which may include content of the event.
#[derive(Debug)]
pub(super) struct Panicked;

/// Runs a future until it completes or panics; after a panic, it is not polled again.
pub(super) async fn caught<F: Future>(future: F) -> Result<F::Output, Panicked> {
    let mut future = pin!(future);
    // State that a panic left half changed is the handler's own responsibility, as with `tokio::spawn`.
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(poll) => poll.map(Ok),
        Err(_) => Poll::Ready(Err(Panicked)),
    })
    .await
}
