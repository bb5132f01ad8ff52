//! The one source of randomness.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use secrecy::SecretString;

/// A number from 0 to 1, for the jitter of waits.
pub(crate) fn fraction() -> f64 {
    fastrand::f64()
}

/// 128 random bits as 32 hexadecimal digits: enough to occur in nothing else, but no secret.
pub(crate) fn token() -> String {
    format!("{:032x}", fastrand::u128(..))
}

/// 256 bits that nobody can guess, as 43 characters that a URL takes as they are.
///
/// # Errors
///
/// The system's, if it has no randomness to give.
pub(crate) fn secret() -> Result<SecretString, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes).into())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn a_secret_is_never_the_same_and_fits_a_url() {
        let (one, two) = (secret().unwrap(), secret().unwrap());
        assert_ne!(one.expose_secret(), two.expose_secret());
        for secret in [one, two] {
            let text = secret.expose_secret();
            assert_eq!(text.len(), 43);
            assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{text}");
        }
    }
}
