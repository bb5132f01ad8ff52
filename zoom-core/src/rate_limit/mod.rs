//! Keeping calls within Zoom's rate limits.
//!
//! Zoom limits how many requests an account sends per second, per minute and per day. A [`RateLimiter`] delays calls so
//! that Zoom does not have to reject them with status 429. [`ZoomRateLimiter`] (feature `rate-limit`) applies Zoom's
//! limits to the calls of one process; [`Plan`] contains the table of the limits, for use in limiters of your own.
//!
//! A client without a limiter sends calls immediately, and its [retry policy](crate::retry) handles responses with
//! status 429.
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

// Only the first call in a queue waits for time to pass. The others wait for the queue's lock, which they obtain in the
// order in which they asked for it; so a waiting call that is dropped has not used anything, and all calls after it
// move up. A permit is counted when its call may be sent. `rate_limit/queue` decides but does not wait;
// `rate_limit/zoom` waits but does not decide.
//
// All permits are numbered in the order in which they were counted. A call that was not sent frees its slot only if its
// permit is the last of its queue, and is subtracted from a day's count only if that count still includes it.
//
// Each of Zoom's limits is written once, in the table in `rate_limit/plan`. No window contains more calls than its
// limit, whenever it begins: governor keeps an interval between calls, and `spacing` computes how long it must be. A
// response's headers delay other calls only if they certainly concern the account: see `feedback`.

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
