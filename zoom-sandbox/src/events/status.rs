//! What became of the deliveries to each subscription.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// What became of the events for one subscription: see [`Sandbox::subscriptions`](crate::Sandbox::subscriptions).
///
/// # Examples
///
/// ```
/// use zoom_sandbox::{Sandbox, SUBSCRIPTION_ID, SubscriptionStatus};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let subscriptions: Vec<SubscriptionStatus> = sandbox.subscriptions();
/// assert_eq!((subscriptions[0].id.as_str(), subscriptions[0].is_connected), (SUBSCRIPTION_ID, false));
/// # Ok(())
/// # }
/// # main().unwrap();
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubscriptionStatus {
    /// The id, which a WebSocket names as `subscriptionId`.
    pub id: String,
    /// The webhook's URL without its query; `None` for a subscription that only a WebSocket receives, and if nothing can be
    /// delivered to the URL, which is then the `problem`.
    pub url: Option<String>,
    /// Whether the webhook passed the validation of its URL.
    pub is_validated: bool,
    /// Whether a WebSocket is connected.
    pub is_connected: bool,
    /// Deliveries that a webhook accepted with a 2xx status, or that were written to a WebSocket.
    pub delivered: u64,
    /// Attempts that failed and are repeated, or were.
    pub retried: u64,
    /// Deliveries that were given up: rejected with 3xx or 4xx, failed four times, for a webhook that is not validated, with
    /// nobody connected, or dropped because too many wait.
    pub undelivered: u64,
    /// Why the latest attempt or validation failed.
    pub problem: Option<String>,
}

/// A [`SubscriptionStatus`] that changes.
pub(crate) struct Status {
    status: Mutex<SubscriptionStatus>,
    is_removed: AtomicBool,
}

impl Status {
    pub(crate) fn new(id: String, url: Option<String>) -> Self {
        let status = SubscriptionStatus { id, url, ..SubscriptionStatus::default() };
        Self { status: Mutex::new(status), is_removed: AtomicBool::new(false) }
    }

    pub(crate) fn get(&self) -> MutexGuard<'_, SubscriptionStatus> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that the subscription is removed. Its queues end after this.
    pub(crate) fn set_removed(&self) {
        self.is_removed.store(true, Ordering::Release);
    }

    pub(crate) fn is_removed(&self) -> bool {
        self.is_removed.load(Ordering::Acquire)
    }

    /// Counts a delivery that was given up, and keeps the reason.
    pub(crate) fn give_up(&self, reason: &str) {
        let mut status = self.get();
        status.undelivered += 1;
        status.problem = Some(reason.to_owned());
    }
}
