//! Keys with which tokens are encrypted before they leave the program.

use std::{fmt, sync::Arc};

use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD},
};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use zeroize::Zeroizing;

use crate::error::RedisError;

/// The length of a key in bytes.
const KEY: usize = 32;

/// The length of a nonce in bytes, which is long enough that a random nonce never repeats.
const NONCE: usize = 24;

/// The first byte of an encrypted value. Unencrypted tokens begin with a brace.
const MARK: u8 = 1;

/// 32-byte keys with which [`RedisTokens`](crate::RedisTokens) encrypts tokens and `RedisInbox` encrypts events
/// (XChaCha20-Poly1305). The first key encrypts, and all keys decrypt. `Debug` shows only how many keys there are.
///
/// # Replacing a key
///
/// 1. Start all programs with the old and the new key: `OLD,NEW`. All of them can now decrypt with both.
/// 2. Start them with `NEW,OLD`. From now on, tokens are encrypted with the new key.
/// 3. When each login has been refreshed once, which takes an hour for the logins in use, start the programs with
///    `NEW`.
///
/// # Examples
///
/// ```
/// use zoom_redis::EncryptionKeys;
///
/// // 64 hexadecimal digits, as `openssl rand -hex 32` prints them, or base64. Older keys follow, separated by commas.
/// let text = "5f0e2a9c41d7b86335aa91e4c07d2f68b1944c3ae05f7d1296b8e3d470a5c21f";
/// let keys = EncryptionKeys::parse(text)?;
/// assert_eq!(format!("{keys:?}"), "EncryptionKeys { count: 1, .. }");
///
/// let keys = EncryptionKeys::from_bytes([7; 32]).or(&keys);
/// # assert_eq!(format!("{keys:?}"), "EncryptionKeys { count: 2, .. }");
/// # Ok::<(), zoom_redis::RedisError>(())
/// ```
#[derive(Clone)]
pub struct EncryptionKeys(Arc<[Zeroizing<[u8; KEY]>]>);

impl EncryptionKeys {
    /// Creates a list of one key.
    #[must_use]
    pub fn from_bytes(key: [u8; KEY]) -> Self {
        Self(Arc::new([Zeroizing::new(key)]))
    }

    /// Parses one or more keys, separated by commas. The first one encrypts. Each key is 64 hexadecimal digits, or 32
    /// bytes in base64 with either alphabet.
    ///
    /// # Errors
    ///
    /// [`RedisErrorKind::Settings`](crate::RedisErrorKind::Settings) if one of them is not a valid key. The message
    /// contains no part of the key.
    pub fn parse(keys: &str) -> Result<Self, RedisError> {
        keys.split(',').enumerate().map(|(at, text)| read(text.trim(), at + 1)).collect::<Result<_, _>>().map(Self)
    }

    /// Adds older keys, which only decrypt.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_redis::EncryptionKeys;
    ///
    /// let (old, new) = (EncryptionKeys::from_bytes([1; 32]), EncryptionKeys::from_bytes([2; 32]));
    /// // The new key encrypts, and both decrypt.
    /// let keys = new.or(&old);
    /// # assert_eq!(format!("{keys:?}"), "EncryptionKeys { count: 2, .. }");
    /// ```
    #[must_use]
    pub fn or(self, older: &Self) -> Self {
        Self(self.0.iter().chain(older.0.iter()).cloned().collect())
    }

    /// Encrypts a value with the first key. It can be decrypted only with the same `context`. Returns `None` if the
    /// system provides no randomness.
    pub(crate) fn seal(&self, value: &[u8], context: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).ok()?;
        let payload = Payload { msg: value, aad: context };
        let text = cipher(self.0.first()?).encrypt(&XNonce::from(nonce), payload).ok()?;
        Some([&[MARK][..], &nonce, &text].concat())
    }

    /// Decrypts a value with the matching key. Returns `None` if no key matches, or if the value or the context was
    /// changed.
    pub(crate) fn open(&self, sealed: &[u8], context: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, text) = sealed.strip_prefix(&[MARK])?.split_first_chunk::<NONCE>()?;
        let open = |key: &Zeroizing<[u8; KEY]>| {
            let payload = Payload { msg: text, aad: context };
            cipher(key).decrypt(&XNonce::from(*nonce), payload).ok()
        };
        self.0.iter().find_map(open).map(Zeroizing::new)
    }
}

fn cipher(key: &[u8; KEY]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

/// Returns whether a value is encrypted.
pub(super) fn is_sealed(value: &[u8]) -> bool {
    value.first() == Some(&MARK)
}

fn read(text: &str, number: usize) -> Result<Zeroizing<[u8; KEY]>, RedisError> {
    let text = text.trim_end_matches('=');
    let bytes = match hex::decode(text) {
        Ok(bytes) if bytes.len() == KEY => Some(bytes),
        _ => BASE64_STANDARD_NO_PAD.decode(text).or_else(|_| BASE64_URL_SAFE_NO_PAD.decode(text)).ok(),
    };
    let bytes = bytes.map(Zeroizing::new);
    bytes.and_then(|bytes| <[u8; KEY]>::try_from(&**bytes).ok()).map(Zeroizing::new).ok_or_else(|| {
        RedisError::settings(format!(
            "the encryption key {number} does not have 32 bytes: write 64 hexadecimal digits, as `openssl rand -hex \
             32` prints them, or base64; separate multiple keys with commas"
        ))
    })
}

impl fmt::Debug for EncryptionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncryptionKeys").field("count", &self.0.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_hexadecimal_and_in_both_base64_alphabets() {
        let bytes: [u8; 32] = std::array::from_fn(|at| 255 - u8::try_from(at).unwrap());
        let (hex, base64) = (hex::encode(bytes), base64::prelude::BASE64_STANDARD.encode(bytes));
        let url_safe = BASE64_URL_SAFE_NO_PAD.encode(bytes);
        let sealed = EncryptionKeys::from_bytes(bytes).seal(b"value", b"a").unwrap();
        for text in [&hex, &hex.to_uppercase(), &base64, &url_safe, &format!(" {hex} ,{base64}")] {
            let keys = EncryptionKeys::parse(text).unwrap();
            assert_eq!(**keys.open(&sealed, b"a").unwrap(), *b"value", "{text}");
        }
        for text in
            ["", "secret", &hex[1..], &base64[4..], &format!("{hex}00"), &format!("{hex},"), &format!("{hex} {hex}")]
        {
            let error = EncryptionKeys::parse(text).unwrap_err();
            assert_eq!(error.kind(), crate::RedisErrorKind::Settings, "{text}");
            assert!(text.is_empty() || !error.to_string().contains(text), "{error}");
        }
        let error = EncryptionKeys::parse(&format!("{hex},secret")).unwrap_err();
        assert!(error.to_string().contains("the encryption key 2 "), "{error}");
        assert!(!format!("{:?}", EncryptionKeys::from_bytes(bytes)).contains("255"));
    }

    #[test]
    fn a_value_is_read_with_any_of_the_keys_and_only_unchanged() {
        let (old, new) = (EncryptionKeys::from_bytes([1; 32]), EncryptionKeys::from_bytes([2; 32]));
        let sealed = old.seal(b"value", b"login a").unwrap();
        assert_ne!(sealed, old.seal(b"value", b"login a").unwrap(), "each value has its own nonce");
        assert!(!sealed.windows(5).any(|bytes| bytes == b"value") && is_sealed(&sealed));
        let both = new.clone().or(&old);
        assert_eq!(**both.open(&sealed, b"login a").unwrap(), *b"value");
        assert!(new.open(&sealed, b"login a").is_none());
        assert!(old.open(&sealed, b"login b").is_none(), "a value can't be moved to another login");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(both.open(&changed, b"login a").is_none(), "byte {at}");
            assert!(both.open(&sealed[..at], b"login a").is_none(), "{at} bytes");
        }
        assert!(new.open(&both.seal(b"", b"").unwrap(), b"").is_some(), "the first key encrypts");
    }
}
