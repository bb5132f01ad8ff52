//! Limits the deliveries that are waiting: a delivery that would exceed the limit is dropped.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::watch;

/// The maximum number of deliveries that may be waiting, across all subscriptions.
const MAX_DELIVERIES: usize = 20_000;

/// The maximum total size of the bodies of the waiting deliveries, in bytes.
const MAX_BYTES: usize = 128 * 1024 * 1024;

/// The number and the size of the waiting deliveries.
#[derive(Clone, Copy, Default)]
struct Load {
    deliveries: usize,
    bytes: usize,
}

/// The deliveries that are still to be made.
#[derive(Clone)]
pub(crate) struct Backlog(Arc<watch::Sender<Load>>);

impl Backlog {
    pub(crate) fn new() -> Self {
        Self(Arc::new(watch::Sender::new(Load::default())))
    }

    /// Counts a delivery until the returned value is dropped. Returns `None` if too much is already waiting.
    pub(crate) fn reserve(&self, bytes: usize) -> Option<Pending> {
        let is_counted = self.0.send_if_modified(|load| {
            let fits = load.deliveries < MAX_DELIVERIES && load.bytes + bytes <= MAX_BYTES;
            if fits {
                load.deliveries += 1;
                load.bytes += bytes;
            }
            fits
        });
        is_counted.then(|| Pending { backlog: self.clone(), bytes })
    }

    /// Waits until nothing is left to be delivered.
    pub(crate) async fn is_empty(&self) {
        // The sender is not dropped while `self` is borrowed, so this never fails.
        _ = self.0.subscribe().wait_for(|load| load.deliveries == 0).await;
    }
}

/// A counted delivery.
pub(crate) struct Pending {
    backlog: Backlog,
    bytes: usize,
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.backlog.0.send_modify(|load| {
            load.deliveries -= 1;
            load.bytes -= self.bytes;
        });
    }
}

/// An event on its way to one subscription.
pub(crate) struct Outgoing {
    pub(crate) name: Arc<str>,
    pub(crate) body: Bytes,
    /// The `x-zm-request-id` of every attempt.
    pub(crate) request_id: Arc<str>,
    /// Whether the response of the first attempt counts as lost if it is successful.
    pub(crate) loses_response: bool,
    pub(crate) _pending: Pending,
}
