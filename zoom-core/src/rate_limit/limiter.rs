//! The trait between a client and whatever limits its calls.

use std::{mem, pin::Pin, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

use super::call::LimitedCall;
use crate::error::RateLimitError;

/// The future of [`RateLimiter::acquire`]: it ends when the call may be sent.
pub type RateLimitFuture<'a> = Pin<Box<dyn Future<Output = Result<(), RateLimitError>> + Send + 'a>>;

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
/// use zoom_core::{error::{LimitKind, RateLimitError}, rate_limit::{LimitedCall, RateLimitFuture, RateLimiter}, AccessToken, Client};
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
///             let Some(label) = call.operation().rate_limit else { return Ok(()) };
///             let wait = self.service.reserve(&label.to_string()).await;
///             if wait > max_wait {
///                 let at = SystemTime::now() + wait;
///                 let limit = format!("{label} requests of all our programs");
///                 return Err(RateLimitError::not_sent(Some(LimitKind::Burst), Some(at), limit));
///             }
///             tokio::time::sleep(wait).await;
///             Ok(())
///         })
///     }
/// }
///
/// let client = Client::builder().auth(AccessToken::new("secret")).rate_limit(Shared { service: Service }).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
pub trait RateLimiter: Send + Sync + 'static {
    /// Returns whether a call may be sent now, and counts it if so. It must not block.
    ///
    /// The client calls it before [`acquire`](Self::acquire), which costs more. The default returns `false`, so that every
    /// call goes through `acquire`.
    fn try_acquire(&self, call: LimitedCall<'_>) -> bool {
        _ = call;
        false
    }

    /// Waits until a call may be sent, and counts it. A future that is dropped before it ends should count
    /// nothing. A limiter that asks a server may be unable to take back what was counted there, and says so in its documentation.
    ///
    /// # Errors
    ///
    /// The future fails at once with [`RateLimitError::not_sent`] if the wait would exceed `max_wait`, and with
    /// [`RateLimitError::unavailable`] if the limiter itself can't be used.
    #[must_use = "a future waits only when it is polled"]
    fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a>;

    /// Takes back the permit of a call that was not sent after all, because its time limit passed or because it got no token. It
    /// must not block. The default does nothing.
    fn release(&self, call: LimitedCall<'_>) {
        _ = call;
    }

    /// Takes note of the response to a call, successful or not. It must not block. The default does nothing.
    fn observe(&self, call: LimitedCall<'_>, status: StatusCode, headers: &HeaderMap) {
        _ = (call, status, headers);
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<L: RateLimiter + ?Sized> RateLimiter for $pointer {
            fn try_acquire(&self, call: LimitedCall<'_>) -> bool {
                (**self).try_acquire(call)
            }

            fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a> {
                (**self).acquire(call, max_wait)
            }

            fn release(&self, call: LimitedCall<'_>) {
                (**self).release(call);
            }

            fn observe(&self, call: LimitedCall<'_>, status: StatusCode, headers: &HeaderMap) {
                (**self).observe(call, status, headers);
            }
        }
    )*};
}

pointers!(Box<L>, Arc<L>);

/// What a limiter has counted for a call, which it takes back unless the call is sent.
pub(crate) struct Permit<'a> {
    limiter: &'a dyn RateLimiter,
    call: LimitedCall<'a>,
}

impl<'a> Permit<'a> {
    pub(crate) fn new(limiter: &'a dyn RateLimiter, call: LimitedCall<'a>) -> Self {
        Self { limiter, call }
    }

    /// Notes that the call is sent now.
    pub(crate) fn spend(self) {
        mem::forget(self);
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.limiter.release(self.call);
    }
}
