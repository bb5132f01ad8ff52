//! Reads and writes tokens in the form in which Redis stores them.

use std::time::{Duration, SystemTime};

use sha2::{Digest as _, Sha256};
use zoom_core::{Secret, auth::Tokens, error::AuthError};

use super::keys::{EncryptionKeys, is_sealed};

/// The longest lifetime that is written, in milliseconds: three thousand years, which Lua's numbers still represent
/// exactly.
const LONGEST: i64 = 100_000_000_000_000;

/// Tokens as they are written.
#[derive(Clone, Debug)]
pub(super) struct NewRecord {
    /// JSON, or its encrypted form.
    pub(super) value: Vec<u8>,
    /// See [`digest`].
    pub(super) refresh: String,
    /// The remaining lifetime of the access token in milliseconds. Negative if it has expired.
    pub(super) lifetime: i64,
}

/// Tokens as they are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) value: Vec<u8>,
    pub(super) refresh: String,
    /// The remaining lifetime of the access token in milliseconds, by the server's clock. Negative if it has expired.
    pub(super) lifetime: i64,
    /// Later tokens have a higher version.
    pub(super) version: u64,
}

/// Returns the SHA-256 digest of a refresh token, which is compared instead of the token. It is the same regardless of
/// encryption and keys. A refresh token is too random to be guessed.
pub(super) fn digest(refresh_token: &Secret) -> String {
    hex::encode(Sha256::digest(refresh_token.expose()))
}

/// Reads and writes the tokens of one login.
#[derive(Clone)]
pub(super) struct Codec {
    login: String,
    /// The key's name, which is used in messages.
    key: String,
    pub(super) keys: Option<EncryptionKeys>,
}

impl Codec {
    pub(super) fn new(login: &str, key: &str) -> Self {
        Self { login: login.to_owned(), key: key.to_owned(), keys: None }
    }

    /// Returns the context of encryption, which prevents an encrypted value from being moved to another login.
    fn context(&self) -> String {
        format!("zoom-redis tokens 1 {}", self.login)
    }

    pub(super) fn write(&self, tokens: &Tokens) -> Result<NewRecord, AuthError> {
        let text = tokens.to_json();
        let value = match &self.keys {
            Some(keys) => keys.seal(text.expose().as_bytes(), self.context().as_bytes()).ok_or_else(|| {
                AuthError::store("the tokens can't be encrypted, because the system provides no randomness")
            })?,
            None => text.expose().as_bytes().to_vec(),
        };
        let refresh = tokens.refresh_token.as_ref().map(digest).unwrap_or_default();
        Ok(NewRecord { value, refresh, lifetime: until(tokens.expires_at, now()) })
    }

    pub(super) fn read(&self, record: &Record) -> Result<Tokens, AuthError> {
        let Self { login, key, keys } = self;
        let text = match keys {
            _ if !is_sealed(&record.value) => Secret::from(String::from_utf8_lossy(&record.value).into_owned()),
            None => {
                return Err(AuthError::store(format!(
                    "the tokens of the login `{login}` in Redis are encrypted: pass their key to `RedisTokens::encrypted`"
                )));
            }
            Some(keys) => {
                let text = keys.open(&record.value, self.context().as_bytes()).ok_or_else(|| {
                    AuthError::store(format!(
                        "the tokens of the login `{login}` in Redis are encrypted with another key, or were changed: add \
                         their key to `EncryptionKeys`, or delete the Redis key `{key}` and log in again"
                    ))
                })?;
                Secret::from(String::from_utf8_lossy(&text).into_owned())
            }
        };
        let foreign = |reason: &str| {
            AuthError::store(format!(
                "the Redis key `{key}` contains a value that zoom-redis did not write ({reason}): choose another prefix \
                 (`Redis::with_prefix`), or delete the key and log in again"
            ))
        };
        let mut tokens = Tokens::from_json(text.expose()).map_err(|error| foreign(&error.to_string()))?;
        // With a wrong digest, refreshed tokens could not be saved.
        if record.refresh != tokens.refresh_token.as_ref().map(digest).unwrap_or_default() {
            return Err(foreign("its digest belongs to another refresh token"));
        }
        tokens.expires_at = after(now(), record.lifetime);
        Ok(tokens)
    }
}

/// Returns the time by zoom-core's clock, which follows tokio's, so that this crate and zoom-core never disagree.
fn now() -> SystemTime {
    let (system, real, tokio) = (SystemTime::now(), std::time::Instant::now(), tokio::time::Instant::now().into_std());
    let (ahead, behind) = (tokio.saturating_duration_since(real), real.saturating_duration_since(tokio));
    system.checked_add(ahead).and_then(|now| now.checked_sub(behind)).unwrap_or(system)
}

/// Returns the time in milliseconds from `now` until a moment. Negative if the moment has passed.
fn until(moment: SystemTime, now: SystemTime) -> i64 {
    let milliseconds = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(LONGEST).min(LONGEST);
    match moment.duration_since(now) {
        Ok(left) => milliseconds(left),
        Err(over) => -milliseconds(over.duration()),
    }
}

fn after(now: SystemTime, milliseconds: i64) -> SystemTime {
    let time = Duration::from_millis(milliseconds.unsigned_abs());
    if milliseconds < 0 {
        now.checked_sub(time).unwrap_or(SystemTime::UNIX_EPOCH)
    } else {
        now.checked_add(time).unwrap_or(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Tokens {
        let mut tokens = Tokens::new("secret-access", now() + Duration::from_secs(60));
        tokens.refresh_token = Some("secret-refresh".into());
        tokens
    }

    fn codec(keys: &[u8]) -> Codec {
        let keys = keys.iter().map(|key| EncryptionKeys::from_bytes([*key; 32])).reduce(|keys, older| keys.or(&older));
        Codec { keys, ..Codec::new("alice", "zoom:{alice}:tokens") }
    }

    fn record(codec: &Codec) -> Record {
        let NewRecord { value, refresh, lifetime } = codec.write(&tokens()).unwrap();
        Record { value, refresh, lifetime, version: 1 }
    }

    #[test]
    fn each_key_reads_what_it_should_and_says_what_is_missing() {
        let another = "encrypted with another key, or were changed: add their key to `EncryptionKeys`";
        let missing = "are encrypted: pass their key to `RedisTokens::encrypted`";
        for (written, read, error) in [
            (&[][..], &[][..], None),
            // An unencrypted value is accepted, and encrypted when it is saved again.
            (&[], &[1], None),
            (&[1], &[1], None),
            (&[1], &[2, 1], None),
            (&[2, 1], &[2], None),
            (&[2, 1], &[1], Some(another)),
            (&[1], &[], Some(missing)),
        ] {
            let outcome = codec(read).read(&record(&codec(written)));
            match (outcome, error) {
                (Ok(read), None) => assert_eq!(read.to_json().expose(), tokens().to_json().expose()),
                (Err(error), Some(expected)) => {
                    assert!(error.to_string().contains(expected), "{error}");
                    assert!(error.to_string().contains("`alice`"), "{error}");
                }
                (outcome, _) => panic!("{written:?} {read:?}: {outcome:?}"),
            }
        }
    }

    #[test]
    fn a_value_that_was_moved_or_changed_is_an_error_and_shows_no_secret() {
        let plain = record(&codec(&[]));
        let sealed = record(&codec(&[1]));
        let other = Codec { login: "bob".to_owned(), ..codec(&[1]) };
        let changed = |value: &str| Record { value: value.into(), ..plain.clone() };
        for (codec, record) in [
            (other, sealed.clone()),
            (codec(&[1]), Record { refresh: digest(&"other".into()), ..sealed.clone() }),
            (codec(&[1]), Record { refresh: String::new(), ..plain.clone() }),
            (codec(&[]), Record { value: sealed.value[..20].to_vec(), ..plain.clone() }),
            (codec(&[]), changed("")),
            (codec(&[]), changed("secret-of-others")),
            (codec(&[]), changed(r#"{"access_token":"secret-of-others"}"#)),
        ] {
            let error = codec.read(&record).unwrap_err();
            assert_eq!(error.kind(), zoom_core::error::AuthErrorKind::Store);
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
        assert!(!format!("{:?}", sealed.value).contains("secret"));
    }

    #[test]
    fn lifetimes_of_any_length_are_written_and_read() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!((until(at(5), at(3)), until(at(3), at(5))), (2_000, -2_000));
        assert_eq!(
            (after(at(5), -2_000), after(at(5), -6_000)),
            (at(3), SystemTime::UNIX_EPOCH - Duration::from_secs(1))
        );
        for seconds in [0, u64::MAX / 4_000_000_000] {
            let tokens = Tokens::new("a", at(seconds));
            assert!(codec(&[]).write(&tokens).unwrap().lifetime.abs() <= LONGEST);
        }
        assert_eq!(after(SystemTime::UNIX_EPOCH, LONGEST), at(LONGEST.unsigned_abs() / 1_000));
    }
}
