//! The device flow: a program without a browser shows a code, and the user enters it on another device.

use std::{fmt, time::Duration};

use serde_json::Value;
use tokio::time::Instant;

use super::{
    app::App,
    server::{AuthServer, DEVICE_CODE},
    tokens::{Tokens, seconds},
};
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    types::{Secret, secret::Redacted},
};

/// The interval between two requests, and the lifetime of a code, in seconds, if the response does not contain them.
const INTERVAL: u64 = 5;
const LIFETIME: u64 = 900;

/// How much longer the interval becomes when Zoom returns `slow_down` (RFC 8628, 3.5).
const SLOW_DOWN: Duration = Duration::from_secs(5);

/// Logs a user in on another device. Save the tokens in a [`TokenStore`](crate::auth::TokenStore), from which
/// [`RefreshToken`](crate::auth::RefreshToken) continues the login.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{auth::{App, AuthServer, DeviceCode, FileStore, TokenStore}, Environment};
///
/// # async fn log_in() -> Result<(), zoom_core::Error> {
/// let server = AuthServer::new(&Environment::commercial())?;
/// let login = DeviceCode::new(App::new("client-id").secret("client-secret")).begin(&server).await?;
/// println!("Go to {} and enter {}", login.verification_uri(), login.user_code());
/// FileStore::new("tokens.json").save(&login.finish(&server).await?).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DeviceCode {
    app: App,
}

impl DeviceCode {
    /// Creates the flow of an app. The device flow must be enabled for the app.
    #[must_use]
    pub fn new(app: App) -> Self {
        Self { app }
    }

    /// Begins a login: requests a code from Zoom to show to the user.
    ///
    /// # Errors
    ///
    /// [`AuthError`] if the app is invalid, if Zoom rejects it, or if Zoom can't be reached.
    pub async fn begin(&self, server: &AuthServer) -> Result<DeviceLogin, AuthError> {
        self.app.check()?;
        let response = server.post(&DEVICE_CODE, &self.app, &[("client_id", self.app.id())]).await?;
        self.login(&response)
    }

    fn login(&self, response: &Value) -> Result<DeviceLogin, AuthError> {
        let text = |name: &str| response.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let needed = |name: &str| {
            text(name).ok_or_else(|| {
                AuthError::bad_response(format!("the successful response of Zoom's OAuth server contains no `{name}`"))
            })
        };
        Ok(DeviceLogin {
            app: self.app.clone(),
            device_code: needed("device_code")?.into(),
            user_code: needed("user_code")?.to_owned(),
            verification_uri: needed("verification_uri")?.to_owned(),
            verification_uri_complete: text("verification_uri_complete").map(str::to_owned),
            interval: seconds(response, "interval", INTERVAL)?,
            expires_at: clock::instant() + seconds(response, "expires_in", LIFETIME)?,
        })
    }
}

/// A login that is waiting for its user. `Debug` shows neither code.
///
/// # Examples
///
/// ```no_run
/// use zoom_core::{auth::{AuthServer, DeviceLogin, Tokens}, Error};
///
/// # fn print_qr_code(_: &str) {}
/// async fn log_in(login: DeviceLogin, server: &AuthServer) -> Result<Tokens, Error> {
///     match login.verification_uri_complete() {
///         Some(url) => print_qr_code(url),
///         None => println!("Go to {} and enter {}", login.verification_uri(), login.user_code()),
///     }
///     Ok(login.finish(server).await?)
/// }
/// ```
#[must_use = "a login is completed by `finish`"]
pub struct DeviceLogin {
    app: App,
    device_code: Secret,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    interval: Duration,
    expires_at: Instant,
}

impl DeviceLogin {
    /// Returns the code that the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL of the page where the user enters the code.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns a URL that contains the code, for a link or a QR code, if Zoom sent one.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// Waits until the user has logged in, or until the code expires (after 15 minutes by default). Polls Zoom at the
    /// interval that its responses specify.
    ///
    /// # Errors
    ///
    /// [`AuthError`], whose [`oauth_error`](AuthError::oauth_error) is `access_denied` if the user declined, and
    /// `expired_token` if the code expired. A temporary failure to reach Zoom is not an error.
    pub async fn finish(&self, server: &AuthServer) -> Result<Tokens, AuthError> {
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", self.device_code.expose()),
        ];
        let mut interval = self.interval;
        while clock::instant() + interval < self.expires_at {
            tokio::time::sleep(interval).await;
            let error = match server.tokens(&self.app, &form).await {
                Ok(tokens) => return Ok(tokens),
                Err(error) => error,
            };
            interval = next_interval(interval, &error).ok_or(error)?;
        }
        Err(AuthError::rejected("nobody logged in before the code expired: begin a new login")
            .with_oauth_error(Some("expired_token".into())))
    }
}

/// Returns how long to wait before the next request, or `None` if the login has failed (RFC 8628, 3.5).
fn next_interval(interval: Duration, error: &AuthError) -> Option<Duration> {
    match error.oauth_error() {
        Some("authorization_pending") => Some(interval),
        Some("slow_down") => Some(interval + SLOW_DOWN),
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
    fn the_interval_follows_the_response() {
        let rejected = |error: &str| AuthError::rejected("").with_oauth_error(Some(error.to_owned()));
        for (error, seconds) in [
            (rejected("authorization_pending"), Some(5)),
            (rejected("slow_down"), Some(10)),
            (AuthError::unavailable("").with_oauth_error(Some("slow_down".to_owned())), Some(10)),
            (AuthError::unavailable(""), Some(10)),
            (rejected("expired_token"), None),
            (rejected("access_denied"), None),
            (rejected("invalid_grant"), None),
            (AuthError::rejected(""), None),
            (AuthError::bad_response(""), None),
        ] {
            let next = next_interval(Duration::from_secs(5), &error);
            assert_eq!(next, seconds.map(Duration::from_secs), "{error:?}");
        }
    }

    #[test]
    fn a_response_without_a_code_is_an_error() {
        let complete =
            json!({"device_code": "hidden", "user_code": "shown", "verification_uri": "https://zoom.us/device"});
        let flow = DeviceCode::new(App::new("id"));
        let login = flow.login(&complete).unwrap();
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
            let mut response = complete.clone();
            response[name] = value;
            let error = flow.login(&response).unwrap_err();
            assert_eq!(error.kind(), AuthErrorKind::BadResponse, "{response}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}
