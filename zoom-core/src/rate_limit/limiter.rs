//! The trait between a client and whatever limits its calls.

use std::{mem, pin::Pin, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

use super::{call::LimitedCall, permit::Permit};
use crate::error::RateLimitError;

/// The future of [`RateLimiter::acquire`]: it ends when the call may be sent.
pub type RateLimitFuture<'a> = Pin<Box<dyn Future<Output = Result<Permit, RateLimitError>> + Send + 'a>>;

/// Decides when a call may be sent.
///
/// Zoom counts the calls of an account over all programs. [`ZoomRateLimiter`](super::ZoomRateLimiter) counts those of one
/// process; programs that share an account need a limiter that they share.
///
/// # Examples
///
/// A limiter that asks a service which all programs of an account share:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::{error::{LimitKind, RateLimitError}, rate_limit::{LimitedCall, Permit, RateLimitFuture, RateLimiter}, AccessToken, Client};
///
/// # struct Service;
/// # impl Service {
/// #     async fn reserve(&self, _: &str) -> Duration { Duration::ZERO }
/// # }
/// struct Shared {
///     service: Service,
/// }
///
/// impl RateLimiter for Shared {
///     fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
///         Box::pin(async move {
///             let Some(label) = call.operation().rate_limit else { return Ok(Permit::default()) };
///             let wait = self.service.reserve(&label.to_string()).await;
///             if wait > max_wait {
///                 let at = SystemTime::now() + wait;
///                 let limit = format!("{label} requests of all our programs");
///                 return Err(RateLimitError::not_sent(Some(LimitKind::Burst), Some(at), limit));
///             }
///             tokio::time::sleep(wait).await;
///             Ok(Permit::default())
///         })
///     }
/// }
///
/// let client = Client::builder().auth(AccessToken::new("secret")).rate_limit(Shared { service: Service }).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
pub trait RateLimiter: Send + Sync + 'static {
    /// Counts a call that may be sent now, and returns its permit; `None` if it may not be. It must not block.
    ///
    /// The client calls it before [`acquire`](Self::acquire), which costs more. The default returns `None`, so that every
    /// call goes through `acquire`.
    fn try_acquire(&self, call: LimitedCall<'_>) -> Option<Permit> {
        _ = call;
        None
    }

    /// Waits until a call may be sent, counts it, and returns its permit. A future that is dropped before it ends should count
    /// nothing. A limiter that asks a server may be unable to take back what was counted there, and says so in its documentation.
    ///
    /// # Errors
    ///
    /// The future fails at once with [`RateLimitError::not_sent`] if the wait would exceed `max_wait`, and with
    /// [`RateLimitError::unavailable`] if the limiter itself can't be used.
    #[must_use = "a future waits only when it is polled"]
    fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a>;

    /// Gives back the permit of a call that was not sent after all, because its time limit passed or because it got no token. It
    /// must not block. The default does nothing.
    ///
    /// Other calls may have got permits since, a day may have ended, and Zoom may have reported a count that does not include the
    /// call: an implementation gives back only what the call itself has counted, and only what still counts.
    fn release(&self, call: LimitedCall<'_>, permit: Permit) {
        _ = (call, permit);
    }

    /// Takes note of the response to a call, successful or not, that was sent with this permit. It must not block. The default
    /// does nothing.
    fn observe(&self, call: LimitedCall<'_>, permit: &Permit, status: StatusCode, headers: &HeaderMap) {
        _ = (call, permit, status, headers);
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<L: RateLimiter + ?Sized> RateLimiter for $pointer {
            fn try_acquire(&self, call: LimitedCall<'_>) -> Option<Permit> {
                (**self).try_acquire(call)
            }

            fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
                (**self).acquire(call, max_wait)
            }

            fn release(&self, call: LimitedCall<'_>, permit: Permit) {
                (**self).release(call, permit);
            }

            fn observe(&self, call: LimitedCall<'_>, permit: &Permit, status: StatusCode, headers: &HeaderMap) {
                (**self).observe(call, permit, status, headers);
            }
        }
    )*};
}

pointers!(Box<L>, Arc<L>);

/// The permit of a call that may still turn out not to be sent. It is given back when dropped.
pub(crate) struct HeldPermit<'a> {
    limiter: &'a dyn RateLimiter,
    call: LimitedCall<'a>,
    permit: Permit,
}

impl<'a> HeldPermit<'a> {
    pub(crate) fn new(limiter: &'a dyn RateLimiter, call: LimitedCall<'a>, permit: Permit) -> Self {
        Self { limiter, call, permit }
    }

    /// Notes that the call is sent now, and returns its permit.
    pub(crate) fn spend(mut self) -> Permit {
        let permit = mem::take(&mut self.permit);
        mem::forget(self);
        permit
    }
}

impl Drop for HeldPermit<'_> {
    fn drop(&mut self) {
        self.limiter.release(self.call, mem::take(&mut self.permit));
    }
}
