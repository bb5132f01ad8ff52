//! The one source of randomness.

/// 128 random bits as 32 hexadecimal digits: enough to occur in nothing else, but no secret.
pub(crate) fn token() -> String {
    format!("{:032x}", fastrand::u128(..))
}
