//! The receipt for a call that a limiter has counted.

/// A receipt for what a [`RateLimiter`](super::RateLimiter) has counted for one call, so that the limiter can undo
/// exactly that.
///
/// It is a number that has a meaning only for the limiter that issued it, such as the position of the call among all
/// calls, or the day on which the call was counted. A limiter that never takes permits back can issue
/// [`Permit::default`].
///
/// # Examples
///
/// ```
/// use zoom_core::rate_limit::Permit;
///
/// let permit = Permit::new(20_423);
/// assert_eq!(permit.number(), 20_423);
/// assert_eq!(Permit::default().number(), 0);
/// ```
// Neither `Clone` nor `Copy`: a permit is given back once.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Permit {
    number: u64,
}

impl Permit {
    /// Creates a permit with a number that its limiter recognizes.
    #[must_use]
    #[inline]
    pub const fn new(number: u64) -> Self {
        Self { number }
    }

    /// Returns the number that the permit was created with.
    #[must_use]
    #[inline]
    pub const fn number(&self) -> u64 {
        self.number
    }
}
