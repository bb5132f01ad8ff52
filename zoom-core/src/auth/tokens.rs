//! What Zoom's OAuth server issues.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Authorization;
use crate::{error::AuthError, secret::Redacted};

/// How long a token lives if Zoom does not say: one hour, as all of its access tokens do.
const DEFAULT_LIFE: u64 = 3_600;

/// The longest life that is believed, in seconds. An answer that says more is none of Zoom's.
const LONGEST_LIFE: u64 = 366 * 24 * 3_600;

/// A token is not used in its last seconds: it would end on the way.
const MARGIN: Duration = Duration::from_secs(10);

/// An access token, with what came along with it.
///
/// `Debug` does not show the tokens.
///
/// # Examples
///
/// A login that another program made, for [`RefreshToken`](crate::RefreshToken) to carry on:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use zoom_core::Tokens;
///
/// let mut tokens = Tokens::new("access", SystemTime::now() + Duration::from_secs(3_600));
/// tokens.refresh_token = Some("refresh".into());
/// # assert!(!format!("{tokens:?}").contains("\"refresh\""));
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokens {
    /// The token that calls carry.
    pub access_token: SecretString,
    /// The token that gets the next one, once: Zoom issues a new one with each answer, and the old one is dead.
    pub refresh_token: Option<SecretString>,
    /// When the access token ends.
    pub expires_at: SystemTime,
    /// The scopes that the access token has; `None` if the answer did not say.
    pub scopes: Option<Vec<String>>,
    /// The host of the account's region, for [`Environment::api_url`](crate::Environment::api_url).
    pub api_url: Option<String>,
}

impl Tokens {
    /// Tokens as another program got them.
    pub fn new(access_token: impl Into<SecretString>, expires_at: SystemTime) -> Self {
        Self { access_token: access_token.into(), refresh_token: None, expires_at, scopes: None, api_url: None }
    }

    /// A refresh token without an access token: the first call gets one.
    pub fn refresh_only(refresh_token: impl Into<SecretString>) -> Self {
        Self { refresh_token: Some(refresh_token.into()), ..Self::new(String::new(), SystemTime::UNIX_EPOCH) }
    }

    /// Reads an answer of Zoom's that arrived at `now`.
    pub(crate) fn read(answer: &Value, now: SystemTime) -> Result<Self, AuthError> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let Some(access_token) = text("access_token") else {
            return Err(AuthError::bad_answer("Zoom's OAuth server answered with success, but without a token"));
        };
        let access_token = access_token.into();
        Authorization::bearer(&access_token)
            .map_err(|_| AuthError::bad_answer("Zoom's OAuth server answered with a token that no header can hold"))?;
        Ok(Self {
            access_token,
            refresh_token: text("refresh_token").map(Into::into),
            expires_at: now + seconds(answer, "expires_in", DEFAULT_LIFE)?,
            scopes: text("scope").map(|scopes| scopes.split_whitespace().map(str::to_owned).collect()),
            api_url: text("api_url").map(str::to_owned),
        })
    }

    /// The tokens as the text that [`FileStore`](crate::FileStore) writes, for a store of your own.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        let kept = Kept {
            access_token: self.access_token.expose_secret().to_owned(),
            refresh_token: self.refresh_token.as_ref().map(|token| token.expose_secret().to_owned()),
            expires_at: self.expires_at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs(),
            scopes: self.scopes.clone(),
            api_url: self.api_url.clone(),
        };
        serde_json::json!(kept).to_string().into()
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// [`AuthError`] of the kind [`Store`](crate::AuthErrorKind::Store) if it is anything else.
    pub fn from_json(text: &str) -> Result<Self, AuthError> {
        // serde's words would show a value that it did not expect.
        let kept: Kept = serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            AuthError::store(format!("these are no tokens that zoom-core wrote (line {line}, column {column})"))
        })?;
        let expires_at = UNIX_EPOCH.checked_add(Duration::from_secs(kept.expires_at));
        Ok(Self {
            access_token: kept.access_token.into(),
            refresh_token: kept.refresh_token.map(Into::into),
            expires_at: expires_at.ok_or_else(|| AuthError::store("these tokens end at no time: `expires_at`"))?,
            scopes: kept.scopes,
            api_url: kept.api_url,
        })
    }

    /// Whether there is an access token to begin to use at `now`.
    pub(crate) fn is_live(&self, now: SystemTime) -> bool {
        self.expires_at > now + MARGIN
    }

    /// How long the access token is used, seen from `now`.
    pub(crate) fn life(&self, now: SystemTime) -> Duration {
        let life = self.expires_at.duration_since(now).unwrap_or_default().min(Duration::from_secs(LONGEST_LIFE));
        // A short life loses at most half of itself.
        life.saturating_sub(MARGIN).max(life / 2)
    }

    pub(crate) fn authorization(&self) -> Result<Authorization, AuthError> {
        let authorization = Authorization::bearer(&self.access_token)?;
        Ok(match &self.scopes {
            Some(scopes) => authorization.scopes(scopes.clone()),
            None => authorization,
        })
    }
}

/// The form in which tokens are kept. Whatever has more members than these is not ours to overwrite.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
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

/// A time that an answer gives in seconds, as a number or its digits; `or` if it is missing.
pub(crate) fn seconds(answer: &Value, name: &str, or: u64) -> Result<Duration, AuthError> {
    let seconds = match answer.get(name) {
        None | Some(Value::Null) => Some(or),
        Some(seconds) => seconds.as_u64().or_else(|| seconds.as_str()?.parse().ok()),
    };
    let seconds = seconds.filter(|seconds| (1..=LONGEST_LIFE).contains(seconds));
    seconds.map(Duration::from_secs).ok_or_else(|| {
        AuthError::bad_answer(format!("Zoom's OAuth server answered with a time that can't be: `{name}`"))
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
    fn a_token_answer_is_read_as_zoom_sends_it() {
        let now = SystemTime::UNIX_EPOCH;
        let tokens = Tokens::read(
            &json!({"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 3599,
                    "scope": "user:read meeting:read", "api_url": "https://api-us.zoom.us"}),
            now,
        );
        let tokens = tokens.unwrap();
        assert_eq!(tokens.access_token.expose_secret(), "a");
        assert_eq!(tokens.refresh_token.as_ref().unwrap().expose_secret(), "r");
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
            assert_eq!(Tokens::from_json(text).unwrap().to_json().expose_secret(), text);
        }
        assert_eq!(
            Tokens::refresh_only("r").to_json().expose_secret().len(),
            least.len() + r#","refresh_token":"r""#.len()
        );
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
            assert_eq!(error.kind(), crate::AuthErrorKind::Store, "{text}");
            assert!(!format!("{error} {error:?}").contains("secret"), "{text}: {error}");
        }
    }

    #[test]
    fn a_token_is_not_used_up_to_its_very_end() {
        let seconds = Duration::from_secs;
        for (life, used) in [(3_600, 3_590), (15, 7), (2, 1), (0, 0), (u64::from(u32::MAX), LONGEST_LIFE - 10)] {
            let tokens = Tokens::new("a", UNIX_EPOCH + seconds(life));
            assert_eq!(tokens.life(UNIX_EPOCH).as_secs(), used, "{life}");
            assert_eq!(tokens.life(UNIX_EPOCH + seconds(life + 1)), Duration::ZERO);
        }
    }

    #[test]
    fn an_answer_that_is_no_token_is_an_error() {
        let now = SystemTime::UNIX_EPOCH;
        for (answer, life) in [
            (json!({"access_token": "a"}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": null}), Some(3_600)),
            (json!({"access_token": "a", "expires_in": "60"}), Some(60)),
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
            let read = Tokens::read(&answer, now).ok().map(|tokens| tokens.expires_at);
            assert_eq!(read, life.map(|life| now + Duration::from_secs(life)), "{answer}");
        }
    }
}
