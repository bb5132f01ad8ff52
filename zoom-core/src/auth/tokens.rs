//! The tokens that Zoom's OAuth server issues.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::authorization::Authorization;
use crate::{
    error::AuthError,
    json_text,
    types::{Secret, secret::Redacted},
};

/// The lifetime of a token, in seconds, if the response does not contain it. All of Zoom's access tokens are valid for
/// one hour.
const DEFAULT_LIFETIME: u64 = 3_600;

/// The longest lifetime that is accepted, in seconds. A longer one is an error of the server.
const MAX_LIFETIME: u64 = 366 * 24 * 3_600;

/// How long before its expiry a token is no longer used, because it could expire before the request arrives.
const MARGIN: Duration = Duration::from_secs(10);

/// An access token, with the refresh token and the other values that Zoom's OAuth server sent with it.
///
/// `Debug` does not show the tokens.
///
/// # Examples
///
/// The tokens of a login in another program, which [`RefreshToken`](crate::auth::RefreshToken) can continue:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::auth::Tokens;
///
/// let mut tokens = Tokens::new("access", SystemTime::now() + Duration::from_secs(3_600));
/// tokens.refresh_token = Some("refresh".into());
/// # assert!(!format!("{tokens:?}").contains("\"refresh\""));
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// The token that is sent with each call.
    pub access_token: Secret,
    /// The token that is exchanged for the next access token. It can be used only once: Zoom issues a new one with each
    /// response.
    pub refresh_token: Option<Secret>,
    /// When the access token expires.
    pub expires_at: SystemTime,
    /// The scopes of the access token; `None` if the response does not contain them.
    pub scopes: Option<Vec<String>>,
    /// The API host of the account's region, for [`Environment::api_url`](crate::Environment::api_url).
    pub api_url: Option<String>,
}

impl Tokens {
    /// Creates tokens that another program requested.
    pub fn new(access_token: impl Into<Secret>, expires_at: SystemTime) -> Self {
        Self { access_token: access_token.into(), refresh_token: None, expires_at, scopes: None, api_url: None }
    }

    /// Creates tokens from a refresh token alone. The first call requests an access token.
    pub fn refresh_only(refresh_token: impl Into<Secret>) -> Self {
        Self { refresh_token: Some(refresh_token.into()), ..Self::new(String::new(), SystemTime::UNIX_EPOCH) }
    }

    /// Reads a response that arrived from Zoom's OAuth server at `now`.
    pub(crate) fn read(response: &Value, now: SystemTime) -> Result<Self, AuthError> {
        let text = |name: &str| response.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let Some(access_token) = text("access_token") else {
            return Err(AuthError::bad_response(
                "the successful response of Zoom's OAuth server contains no access token",
            ));
        };
        let access_token = access_token.into();
        Authorization::bearer(&access_token).map_err(|_| {
            AuthError::bad_response(
                "the access token from Zoom's OAuth server contains characters that a token can't contain",
            )
        })?;
        let refresh_token = text("refresh_token").map(Secret::from);
        let lifetime = match seconds(response, "expires_in", DEFAULT_LIFETIME) {
            // The refresh token that was used is already invalid, so the login would be lost if this were an error.
            Err(_) if refresh_token.is_some() => {
                tracing::warn!("the lifetime of a new token is not valid: one hour is assumed");
                Duration::from_secs(DEFAULT_LIFETIME)
            }
            lifetime => lifetime?,
        };
        Ok(Self {
            access_token,
            refresh_token,
            expires_at: now + lifetime,
            scopes: text("scope").map(|scopes| scopes.split_whitespace().map(str::to_owned).collect()),
            api_url: text("api_url").map(str::to_owned),
        })
    }

    /// Returns the tokens as the JSON that [`FileStore`](crate::auth::FileStore) writes, for a store of your own.
    #[must_use]
    pub fn to_json(&self) -> Secret {
        let stored = Stored {
            access_token: self.access_token.expose().to_owned(),
            refresh_token: self.refresh_token.as_ref().map(|token| token.expose().to_owned()),
            expires_at: self.expires_at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs(),
            scopes: self.scopes.clone(),
            api_url: self.api_url.clone(),
        };
        serde_json::json!(stored).to_string().into()
    }

    /// Reads the JSON that [`to_json`](Self::to_json) returns.
    ///
    /// # Errors
    ///
    /// [`AuthError`] of the kind [`Store`](crate::error::AuthErrorKind::Store) if the text is not JSON in this format.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use zoom_core::auth::Tokens;
    ///
    /// let tokens = Tokens::new("access", SystemTime::now() + Duration::from_secs(3_600));
    /// let restored = Tokens::from_json(tokens.to_json().expose())?;
    /// assert_eq!(restored.access_token, tokens.access_token);
    /// assert!(Tokens::from_json("{}").is_err());
    /// # Ok::<(), zoom_core::error::AuthError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, AuthError> {
        // serde's own message would show an unexpected value, which may be secret.
        let stored: Stored = json_text::read(text.as_bytes()).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            AuthError::store(format!(
                "the text does not contain tokens that zoom-core wrote (line {line}, column {column})"
            ))
        })?;
        let expires_at = UNIX_EPOCH.checked_add(Duration::from_secs(stored.expires_at));
        Ok(Self {
            access_token: stored.access_token.into(),
            refresh_token: stored.refresh_token.map(Into::into),
            expires_at: expires_at
                .ok_or_else(|| AuthError::store("`expires_at` of the stored tokens is out of range"))?,
            scopes: stored.scopes,
            api_url: stored.api_url,
        })
    }

    /// Returns whether these tokens contain `refresh_token`, which a store's [`replace`](super::TokenStore::replace)
    /// has to check.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::auth::Tokens;
    ///
    /// assert!(Tokens::refresh_only("first").has_refresh_token(&"first".into()));
    /// assert!(!Tokens::refresh_only("second").has_refresh_token(&"first".into()));
    /// ```
    #[must_use]
    pub fn has_refresh_token(&self, refresh_token: &Secret) -> bool {
        self.refresh_token.as_ref().is_some_and(|token| token.expose() == refresh_token.expose())
    }

    /// Returns whether the access token may be used at `now` and is not the `stale` one.
    pub(super) fn is_usable(&self, stale: Option<&Secret>, now: SystemTime) -> bool {
        self.is_live(now) && stale.is_none_or(|stale| stale.expose() != self.access_token.expose())
    }

    /// Returns whether the access token may still be used at `now`.
    pub(crate) fn is_live(&self, now: SystemTime) -> bool {
        self.expires_at > now + MARGIN
    }

    /// Returns how long after `now` the access token may be used.
    pub(crate) fn lifetime(&self, now: SystemTime) -> Duration {
        let lifetime = self.expires_at.duration_since(now).unwrap_or_default().min(Duration::from_secs(MAX_LIFETIME));
        // The margin is at most half of the lifetime, so that a short-lived token can be used too.
        lifetime.saturating_sub(MARGIN).max(lifetime / 2)
    }

    pub(crate) fn authorization(&self) -> Result<Authorization, AuthError> {
        let authorization = Authorization::bearer(&self.access_token)?;
        Ok(match &self.scopes {
            Some(scopes) => authorization.scopes(scopes.clone()),
            None => authorization,
        })
    }
}

/// The form in which tokens are stored. JSON with other members belongs to another program and is not overwritten.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    access_token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    /// Unix seconds.
    expires_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_url: Option<String>,
}

/// Reads a duration in seconds, which is a number or a string that contains a number, and ignores its fractional part.
/// Returns `default` if it is missing or empty.
pub(crate) fn seconds(response: &Value, name: &str, default: u64) -> Result<Duration, AuthError> {
    let number = match response.get(name) {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) if text.trim().is_empty() => None,
        // Text that is not a number becomes NaN, which is rejected below.
        Some(Value::String(text)) => Some(text.trim().parse().unwrap_or(f64::NAN)),
        Some(number) => Some(number.as_f64().unwrap_or(f64::NAN)),
    };
    // The cast of a float saturates, and converts NaN to 0.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "values that are out of range are rejected"
    )]
    let seconds = number.map_or(default, |number| number as u64);
    let seconds = Some(seconds).filter(|seconds| (1..=MAX_LIFETIME).contains(seconds));
    seconds.map(Duration::from_secs).ok_or_else(|| {
        AuthError::bad_response(format!("`{name}` in the response of Zoom's OAuth server is not a valid duration"))
    })
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("access_token", &Redacted)
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| Redacted))
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .field("api_url", &self.api_url)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_token_response_is_read_as_zoom_sends_it() {
        let now = SystemTime::UNIX_EPOCH;
        let tokens = Tokens::read(
            &json!({"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 3599,
                    "scope": "user:read meeting:read", "api_url": "https://api-us.zoom.us"}),
            now,
        );
        let tokens = tokens.unwrap();
        assert_eq!(tokens.access_token.expose(), "a");
        assert_eq!(tokens.refresh_token.as_ref().unwrap().expose(), "r");
        assert_eq!(tokens.expires_at, now + Duration::from_secs(3_599));
        assert_eq!(tokens.scopes.as_deref(), Some(&["user:read".to_owned(), "meeting:read".to_owned()][..]));
        assert_eq!(tokens.api_url.as_deref(), Some("https://api-us.zoom.us"));
        assert!(!format!("{tokens:?}").contains("\"a\""));
    }

    #[test]
    fn tokens_are_read_as_they_were_written() {
        let login =
            r#"{"access_token":"a","api_url":"https://api.zoom.us","expires_at":7,"refresh_token":"r","scopes":["b"]}"#;
        let least = r#"{"access_token":"","expires_at":0}"#;
        for text in [login, least] {
            assert_eq!(Tokens::from_json(text).unwrap().to_json().expose(), text);
        }
        assert_eq!(Tokens::refresh_only("r").to_json().expose().len(), least.len() + r#","refresh_token":"r""#.len());
        // Some editors write a byte-order mark.
        assert_eq!(Tokens::from_json(&format!("\u{feff}{login}")).unwrap().to_json().expose(), login);
        for text in [
            "",
            "secret",
            "[]",
            r#"{"access_token":"secret"}"#,
            r#"{"access_token":"a","expires_in":60}"#,
            r#"{"access_token":"a","expires_at":"secret"}"#,
            r#"{"access_token":"a","expires_at":7,"secret":1}"#,
            r#"{"access_token":"a","expires_at":18446744073709551615}"#,
            &login[..20],
        ] {
            let error = Tokens::from_json(text).unwrap_err();
            assert_eq!(error.kind(), crate::error::AuthErrorKind::Store, "{text}");
            assert!(!format!("{error} {error:?}").contains("secret"), "{text}: {error}");
        }
    }

    #[test]
    fn a_token_is_not_used_in_its_last_seconds() {
        let seconds = Duration::from_secs;
        for (lifetime, used) in [(3_600, 3_590), (15, 7), (2, 1), (0, 0), (u64::from(u32::MAX), MAX_LIFETIME - 10)] {
            let tokens = Tokens::new("a", UNIX_EPOCH + seconds(lifetime));
            assert_eq!(tokens.lifetime(UNIX_EPOCH).as_secs(), used, "{lifetime}");
            assert_eq!(tokens.lifetime(UNIX_EPOCH + seconds(lifetime + 1)), Duration::ZERO);
        }
    }

    #[test]
    fn a_lifetime_is_read_in_every_form_and_an_invalid_one_loses_no_refresh_token() {
        let now = SystemTime::UNIX_EPOCH;
        for (response, lifetime) in [
            (json!({"access_token": "a"}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": null}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": ""}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": "60"}), Some(60)),
            (json!({"access_token": "a", "expires_in": " 60 "}), Some(60)),
            (json!({"access_token": "a", "expires_in": 3599.0}), Some(3_599)),
            (json!({"access_token": "a", "expires_in": "3599.0"}), Some(3_599)),
            (json!({"access_token": "a", "expires_in": 3599.9}), Some(3_599)),
            (json!({"access_token": "a", "expires_in": 3.599e3}), Some(3_599)),
            (json!({"access_token": "a", "expires_in": 0.5}), None),
            (json!({"access_token": "a", "expires_in": "0"}), None),
            (json!({"access_token": "a", "expires_in": "-3599"}), None),
            (json!({"access_token": "a", "expires_in": "NaN"}), None),
            (json!({"access_token": "a", "expires_in": "inf"}), None),
            (json!({"access_token": "a", "expires_in": true}), None),
            (json!({"access_token": "a", "expires_in": [3599]}), None),
            // A refresh token is not lost, even if the lifetime next to it is invalid.
            (json!({"access_token": "a", "refresh_token": "r", "expires_in": 60.0}), Some(60)),
            (json!({"access_token": "a", "refresh_token": "r", "expires_in": 0}), Some(3_600)),
            (json!({"access_token": "a", "refresh_token": "r", "expires_in": -1}), Some(3_600)),
            (json!({"access_token": "a", "refresh_token": "r", "expires_in": u64::MAX}), Some(3_600)),
            (json!({"access_token": "a", "refresh_token": "r", "expires_in": "soon"}), Some(3_600)),
            (json!({"access_token": "a", "refresh_token": "", "expires_in": 0}), None),
            (json!({"access_token": "a", "expires_in": 0}), None),
            (json!({"access_token": "a", "expires_in": -1}), None),
            (json!({"access_token": "a", "expires_in": 1e300}), None),
            (json!({"access_token": "a", "expires_in": u64::MAX}), None),
            (json!({"access_token": "a", "expires_in": "soon"}), None),
            (json!({"access_token": "", "expires_in": 60}), None),
            (json!({"access_token": "a\r\nb", "expires_in": 60}), None),
            (json!({"access_token": null}), None),
            (json!({"error": "invalid_grant"}), None),
            (json!([]), None),
            (json!(null), None),
        ] {
            let read = Tokens::read(&response, now).ok().map(|tokens| tokens.expires_at);
            assert_eq!(read, lifetime.map(|lifetime| now + Duration::from_secs(lifetime)), "{response}");
        }
    }
}
