//! The state of the deliveries to each subscription.

use std::sync::{
    Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// The state of one subscription's deliveries: see [`Sandbox::subscriptions`](crate::Sandbox::subscriptions).
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
    /// The id, which a WebSocket client passes as `subscriptionId`.
    pub id: String,
    /// The webhook's URL without its query; `None` if the events of the subscription are received only over a
    /// WebSocket, or if they can't be delivered to the URL; in the latter case, `problem` contains the reason.
    pub url: Option<String>,
    /// Whether the webhook has passed the validation of its URL.
    pub is_validated: bool,
    /// Whether a WebSocket is connected.
    pub is_connected: bool,
    /// Deliveries that a webhook accepted with a 2xx status, or that were written to a WebSocket.
    pub delivered: u64,
    /// Failed attempts that have been or will be repeated.
    pub retried: u64,
    /// Deliveries that were given up, because they were rejected with 3xx or 4xx, failed four times, were for a webhook
    /// that is not validated, had no connected receiver, or were dropped because too many were waiting.
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

    /// Records that the subscription has been removed, so that its queues end.
    pub(crate) fn set_removed(&self) {
        self.is_removed.store(true, Ordering::Release);
    }

    pub(crate) fn is_removed(&self) -> bool {
        self.is_removed.load(Ordering::Acquire)
    }

    /// Counts a delivery that was given up, and stores the reason.
    pub(crate) fn give_up(&self, reason: &str) {
        let mut status = self.get();
        status.undelivered += 1;
        status.problem = Some(reason.to_owned());
    }
}
