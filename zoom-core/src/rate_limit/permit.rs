//! The receipt for what a limiter has counted.

/// What a [`RateLimiter`](super::RateLimiter) has counted for one call: a receipt, by which the limiter gives back that and nothing
/// else.
///
/// It is a number that means something only to the limiter that issued it, such as the position of the call among all calls,
/// or the day on which the call was counted. A limiter that never gives anything back issues [`Permit::default`].
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
