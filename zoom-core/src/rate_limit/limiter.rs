//! The trait through which a client's calls are limited.

use std::{mem, pin::Pin, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

use super::{call::LimitedCall, permit::Permit};
use crate::error::RateLimitError;

/// The future of [`RateLimiter::acquire`]: it completes when the call may be sent.
pub type RateLimitFuture<'a> = Pin<Box<dyn Future<Output = Result<Permit, RateLimitError>> + Send + 'a>>;

/// Decides when a call may be sent.
///
/// Zoom counts an account's calls across all programs. [`ZoomRateLimiter`](super::ZoomRateLimiter) counts those of one
/// process; programs that share an account need a shared limiter.
///
/// # Examples
///
/// A limiter that asks a service shared by all programs of an account:
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
///                 let limit = format!("{label} requests by all our programs");
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
    /// Counts a call that may be sent now and returns its permit, or returns `None` if the call may not be sent yet. It
    /// must not block.
    ///
    /// The client calls it before [`acquire`](Self::acquire), which costs more. The default implementation returns
    /// `None`, so every call goes through `acquire`.
    fn try_acquire(&self, call: LimitedCall<'_>) -> Option<Permit> {
        _ = call;
        None
    }

    /// Waits until a call may be sent, counts it, and returns its permit. A future that is dropped before it completes
    /// should not count the call. A limiter that asks a server may be unable to undo what was counted there; its
    /// documentation should say so.
    ///
    /// # Errors
    ///
    /// The future fails immediately with [`RateLimitError::not_sent`] if the wait would exceed `max_wait`, and with
    /// [`RateLimitError::unavailable`] if the limiter itself can't be used.
    #[must_use = "a future waits only when it is polled"]
    fn acquire<'a>(&'a self, call: LimitedCall<'a>, max_wait: Duration) -> RateLimitFuture<'a>;

    /// Gives back the permit of a call that was not sent after all, because its time limit passed or because no token
    /// was available. It must not block. The default implementation does nothing.
    ///
    /// Other calls may have obtained permits since, a day may have ended, and Zoom may have reported a count that does
    /// not include the call. An implementation should therefore give back only what was counted for this call, and only
    /// where it is still part of the count.
    fn release(&self, call: LimitedCall<'_>, permit: Permit) {
        _ = (call, permit);
    }

    /// Takes note of the response, successful or not, to a call that was sent with this permit. It must not block. The
    /// default implementation does nothing.
    ///
    /// # Examples
    ///
    /// A limiter that sends nothing for a minute after Zoom has rejected a call:
    ///
    /// ```
    /// use std::{sync::Mutex, time::{Duration, SystemTime}};
    ///
    /// use zoom_core::{error::{LimitKind, RateLimitError}, http::{HeaderMap, StatusCode}};
    /// use zoom_core::rate_limit::{LimitedCall, Permit, RateLimitFuture, RateLimiter};
    ///
    /// #[derive(Default)]
    /// struct Pause(Mutex<Option<SystemTime>>);
    ///
    /// impl Pause {
    ///     fn end(&self) -> Option<SystemTime> {
    ///         self.0.lock().ok()?.filter(|end| *end > SystemTime::now())
    ///     }
    /// }
    ///
    /// impl RateLimiter for Pause {
    ///     fn try_acquire(&self, _: LimitedCall<'_>) -> Option<Permit> {
    ///         self.end().is_none().then(Permit::default)
    ///     }
    ///
    ///     fn acquire<'a>(&'a self, _: LimitedCall<'a>, _: Duration) -> RateLimitFuture<'a> {
    ///         Box::pin(async {
    ///             let Some(end) = self.end() else { return Ok(Permit::default()) };
    ///             let limit = "no calls for a minute after a rejected one";
    ///             Err(RateLimitError::not_sent(Some(LimitKind::Burst), Some(end), limit))
    ///         })
    ///     }
    ///
    ///     fn observe(&self, _: LimitedCall<'_>, _: &Permit, status: StatusCode, _: &HeaderMap) {
    ///         if status == StatusCode::TOO_MANY_REQUESTS && let Ok(mut end) = self.0.lock() {
    ///             *end = Some(SystemTime::now() + Duration::from_secs(60));
    ///         }
    ///     }
    /// }
    /// ```
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

/// The permit of a call that may still turn out not to be sent. The permit is given back when this is dropped.
pub(crate) struct HeldPermit<'a> {
    limiter: &'a dyn RateLimiter,
    call: LimitedCall<'a>,
    permit: Permit,
}

impl<'a> HeldPermit<'a> {
    pub(crate) fn new(limiter: &'a dyn RateLimiter, call: LimitedCall<'a>, permit: Permit) -> Self {
        Self { limiter, call, permit }
    }

    /// Notes that the call is being sent, and returns its permit.
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
