//! The one source of randomness.

/// A number from 0 to 1, for the jitter of waits.
pub(crate) fn fraction() -> f64 {
    fastrand::f64()
}

/// 128 random bits as 32 hexadecimal digits: enough to occur in nothing else, but no secret.
pub(crate) fn token() -> String {
    format!("{:032x}", fastrand::u128(..))
}
