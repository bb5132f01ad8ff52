//! The only source of randomness.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};

/// Returns a number that is at least 0 and less than 1, for the jitter of waits.
pub(crate) fn fraction() -> f64 {
    fastrand::f64()
}

/// Returns 128 random bits as 32 hexadecimal digits. They are unique but not secret.
pub(crate) fn token() -> String {
    format!("{:032x}", fastrand::u128(..))
}

/// Returns 256 bits from the system's secure source, as 43 characters that do not need to be encoded in a URL.
///
/// # Errors
///
/// The system's error if it can't provide random bytes.
pub(crate) fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_secret_is_different_and_needs_no_encoding() {
        let (one, two) = (secret().unwrap(), secret().unwrap());
        assert_ne!(one, two);
        for text in [one, two] {
            assert_eq!(text.len(), 43);
            assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{text}");
        }
    }
}
