//! Keeping calls within Zoom's rate limits.
//!
//! Zoom limits how many requests an account sends per second, per minute and per day. A [`RateLimiter`] delays calls so that
//! Zoom does not have to reject them with status 429. [`ZoomRateLimiter`] (feature `rate-limit`) knows Zoom's limits and
//! counts the calls of one process; [`Plan`] is the table of the limits, for limiters of your own.
//!
//! A client without a limiter sends calls at once, and its [retry policy](crate::retry) handles responses with status 429.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{rate_limit::{Plan, ZoomRateLimiter}, AccessToken, Client};
//!
//! let client = Client::builder()
//!     .auth(AccessToken::new("secret"))
//!     .rate_limit(ZoomRateLimiter::new(Plan::Pro))
//!     .build()?;
//! # Ok::<(), zoom_core::Error>(())
//! ```

// One call is first in the queue, and only that one waits for time to pass. The others wait behind it for a fair lock, so a
// dropped call has taken nothing, and all behind it move up. A permit is counted when the call is sent. `rate_limit/queue`
// decides and does not wait; `rate_limit/zoom` waits and does not decide.
//
// All permits are numbered in the order in which they were counted. A call that was not sent gives back the distance to the
// next call only if its permit is the last of its queue, and its share of a day only if that day's count still includes it.
//
// Each of Zoom's limits is written once, in the table of `rate_limit/plan`. No window contains more calls than its
// limit, wherever it begins: governor keeps a distance between calls, and `spacing` computes how large it must be. What
// a response reports holds back other calls only where it certainly concerns the account: see `feedback`.

// The limiter, from the outside in: `zoom` waits, `queue` decides, `spacing` and `daily` count, `feedback` reads responses.
mod call;
#[cfg(feature = "rate-limit")]
mod daily;
#[cfg(feature = "rate-limit")]
pub(crate) mod feedback;
mod limiter;
mod permit;
mod personal;
mod plan;
#[cfg(feature = "rate-limit")]
mod queue;
#[cfg(feature = "rate-limit")]
mod spacing;
pub(crate) mod status;
#[cfg(feature = "rate-limit")]
mod zoom;

pub(crate) use self::limiter::HeldPermit;
#[cfg(feature = "testing")]
pub(crate) use self::plan::{daily, quotas};
#[cfg(feature = "rate-limit")]
pub use self::zoom::ZoomRateLimiter;
pub use self::{
    call::LimitedCall,
    limiter::{RateLimitFuture, RateLimiter},
    permit::Permit,
    personal::PersonalLimit,
    plan::{Plan, Product, Quota},
    status::RateLimitStatus,
};
