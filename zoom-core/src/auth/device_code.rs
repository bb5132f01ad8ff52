//! The device flow: a program without a browser shows a code, and the user types it in elsewhere.

use std::{fmt, time::Duration};

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::time::Instant;

use super::{App, AuthServer, Tokens, server::DEVICE_CODE, tokens::seconds};
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    secret::Redacted,
};

/// How often is asked, in seconds, and how long a code lives, if Zoom does not say.
const INTERVAL: u64 = 5;
const LIFE: u64 = 900;

/// How much slower is asked when Zoom says `slow_down` (RFC 8628, 3.5).
const SLOWER: Duration = Duration::from_secs(5);

/// Logs a user in on another device. The tokens go into a [`TokenStore`](crate::TokenStore), from which
/// [`RefreshToken`](crate::RefreshToken) carries the login on.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{App, AuthServer, DeviceCode, Environment, FileStore, TokenStore};
///
/// # async fn log_in() -> Result<(), zoom_core::Error> {
/// let server = AuthServer::new(&Environment::commercial())?;
/// let login = DeviceCode::new(App::new("client-id").secret("client-secret")).begin(&server).await?;
/// println!("Go to {} and enter {}", login.verification_uri(), login.user_code());
/// FileStore::new("tokens.json").save(&login.wait(&server).await?).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DeviceCode {
    app: App,
}

impl DeviceCode {
    /// An app for which the device flow is turned on.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app }
    }

    /// Begins a login: asks Zoom for a code to show.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the app can't be right, if Zoom refuses it, or if it can't be reached.
    pub async fn begin(&self, server: &AuthServer) -> Result<DeviceLogin, AuthError> {
        self.app.check()?;
        let answer = server.post(&DEVICE_CODE, &self.app, &[("client_id", self.app.id())]).await?;
        self.login(&answer)
    }

    fn login(&self, answer: &Value) -> Result<DeviceLogin, AuthError> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let needed = |name: &str| {
            text(name).ok_or_else(|| {
                AuthError::bad_answer(format!("Zoom's OAuth server answered with success, but without `{name}`"))
            })
        };
        Ok(DeviceLogin {
            app: self.app.clone(),
            device_code: needed("device_code")?.into(),
            user_code: needed("user_code")?.to_owned(),
            verification_uri: needed("verification_uri")?.to_owned(),
            verification_uri_complete: text("verification_uri_complete").map(str::to_owned),
            interval: seconds(answer, "interval", INTERVAL)?,
            ends_at: clock::instant() + seconds(answer, "expires_in", LIFE)?,
        })
    }
}

/// A login that waits for its user. `Debug` shows no code.
pub struct DeviceLogin {
    app: App,
    device_code: SecretString,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    interval: Duration,
    ends_at: Instant,
}

impl DeviceLogin {
    /// What the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where the user enters it.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Where the user need not enter it, for a link or a QR code, if Zoom gave one.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// Waits until the user has logged in, as long as the code lives (15 minutes), and asks Zoom as often as it allows.
    ///
    /// # Errors
    ///
    /// [`AuthError`], whose [`oauth_error`](AuthError::oauth_error) is `access_denied` if the user refused, and
    /// `expired_token` if the time was over. That Zoom can't be reached for a while is none.
    pub async fn wait(&self, server: &AuthServer) -> Result<Tokens, AuthError> {
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", self.device_code.expose_secret()),
        ];
        let mut interval = self.interval;
        while clock::instant() + interval < self.ends_at {
            tokio::time::sleep(interval).await;
            let error = match server.tokens(&self.app, &form).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            interval = next_interval(interval, &error).ok_or(error)?;
        }
        Err(AuthError::refused("nobody logged in while the code lived: begin a new login")
            .with_oauth_error(Some("expired_token".into())))
    }
}

/// How long to wait before Zoom is asked again; `None` if there is no point in asking (RFC 8628, 3.5).
fn next_interval(interval: Duration, error: &AuthError) -> Option<Duration> {
    match error.oauth_error() {
        Some("authorization_pending") => Some(interval),
        Some("slow_down") => Some(interval + SLOWER),
        _ if error.kind() == AuthErrorKind::Unavailable => Some(interval * 2),
        _ => None,
    }
}

impl fmt::Debug for DeviceLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceLogin")
            .field("app", &self.app)
            .field("device_code", &Redacted)
            .field("user_code", &Redacted)
            .field("verification_uri", &self.verification_uri)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn zoom_is_asked_again_as_its_answer_says() {
        let refused = |error: &str| AuthError::refused("").with_oauth_error(Some(error.to_owned()));
        for (error, seconds) in [
            (refused("authorization_pending"), Some(5)),
            (refused("slow_down"), Some(10)),
            (AuthError::unavailable("").with_oauth_error(Some("slow_down".to_owned())), Some(10)),
            (AuthError::unavailable(""), Some(10)),
            (refused("expired_token"), None),
            (refused("access_denied"), None),
            (refused("invalid_grant"), None),
            (AuthError::refused(""), None),
            (AuthError::bad_answer(""), None),
        ] {
            let next = next_interval(Duration::from_secs(5), &error);
            assert_eq!(next, seconds.map(Duration::from_secs), "{error:?}");
        }
    }

    #[test]
    fn an_answer_without_a_code_is_an_error() {
        let whole =
            json!({"device_code": "hidden", "user_code": "shown", "verification_uri": "https://zoom.us/device"});
        let flow = DeviceCode::new(App::new("id"));
        let login = flow.login(&whole).unwrap();
        assert_eq!((login.interval, login.user_code()), (Duration::from_secs(INTERVAL), "shown"));
        assert!(!format!("{login:?}").contains("hidden"));
        for (name, value) in [
            ("device_code", json!("")),
            ("user_code", json!(null)),
            ("verification_uri", json!(7)),
            ("interval", json!(0)),
            ("interval", json!(1e300)),
            ("expires_in", json!(-1)),
            ("expires_in", json!(u64::MAX)),
        ] {
            let mut answer = whole.clone();
            answer[name] = value;
            let error = flow.login(&answer).unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::BadAnswer, "{answer}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}
