//! Panics of handlers, which become a response.

use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};

/// A handler panicked. What it said was printed by the panic hook, and may have content of the event.
#[derive(Debug)]
pub(super) struct Panicked;

/// Runs a future to its end or to its panic, after which it is not polled again.
pub(super) async fn caught<F: Future>(future: F) -> Result<F::Output, Panicked> {
    let mut future = pin!(future);
    // A state that a panic left half changed is the handler's own, as it is with `tokio::spawn`.
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(poll) => poll.map(Ok),
        Err(_) => Poll::Ready(Err(Panicked)),
    })
    .await
}
