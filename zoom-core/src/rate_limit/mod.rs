//! Calls wait for their place, so that Zoom need not refuse them: its limits are known before it says so.
//!
//! [`RateLimiter`] is what a client asks. [`ZoomRateLimiter`] is the one that knows Zoom's limits: `plan` is the table of
//! them, `pace` a limit a second or a minute, `day` one a day, `line` the calls that wait for one label, and `lesson` what
//! an answer teaches.

mod day;
mod lesson;
mod line;
mod pace;
mod plan;
mod zoom;

use std::{pin::Pin, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

#[cfg(feature = "testing")]
pub(crate) use self::plan::{daily, quotas};
pub use self::{
    plan::{Plan, Product, Quota},
    zoom::ZoomRateLimiter,
};
use crate::{error::RateLimited, operation::Operation};

/// A call that waits for its place.
pub type RateLimitFuture<'a> = Pin<Box<dyn Future<Output = Result<(), RateLimited>> + Send + 'a>>;

/// Says when a call may be sent.
///
/// Zoom counts the calls of an account, whichever program makes them. [`ZoomRateLimiter`] counts those of one process;
/// programs that share an account need a limiter that they share.
///
/// # Examples
///
/// A limiter that asks a service which all programs of an account have in common:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::{AccessToken, Client, LimitKind, Operation, RateLimitFuture, RateLimited, RateLimiter};
///
/// # struct Service;
/// # impl Service {
/// #     async fn next_place(&self, _: &str) -> Duration { Duration::ZERO }
/// # }
/// struct Shared {
///     service: Service,
/// }
///
/// impl RateLimiter for Shared {
///     fn wait<'a>(&'a self, operation: &'static Operation, longest: Duration) -> RateLimitFuture<'a> {
///         Box::pin(async move {
///             let Some(label) = operation.rate_limit else { return Ok(()) };
///             let wait = self.service.next_place(&label.to_string()).await;
///             if wait > longest {
///                 let at = SystemTime::now() + wait;
///                 let limit = format!("{label} requests of all our programs");
///                 return Err(RateLimited::not_sent(Some(LimitKind::PerSecond), Some(at), limit));
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
    /// Whether `operation` may be called at once; the call is counted then. It must not wait for anything.
    ///
    /// Asked before [`wait`](Self::wait), which costs more. Unless overridden, every call waits.
    fn pass(&self, operation: &'static Operation) -> bool {
        _ = operation;
        false
    }

    /// Waits until `operation` may be called, and counts the call. A future that is dropped before its end counts nothing.
    ///
    /// # Errors
    ///
    /// The future gives [`RateLimited`] at once if the wait would be longer than `longest`: see [`RateLimited::not_sent`].
    fn wait<'a>(&'a self, operation: &'static Operation, longest: Duration) -> RateLimitFuture<'a>;

    /// Learns from an answer to `operation`, of success or not. It must not wait for anything.
    fn learn(&self, operation: &'static Operation, status: StatusCode, headers: &HeaderMap) {
        _ = (operation, status, headers);
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<L: RateLimiter + ?Sized> RateLimiter for $pointer {
            fn pass(&self, operation: &'static Operation) -> bool {
                (**self).pass(operation)
            }

            fn wait<'a>(&'a self, operation: &'static Operation, longest: Duration) -> RateLimitFuture<'a> {
                (**self).wait(operation, longest)
            }

            fn learn(&self, operation: &'static Operation, status: StatusCode, headers: &HeaderMap) {
                (**self).learn(operation, status, headers);
            }
        }
    )*};
}

pointers!(Box<L>, Arc<L>);
