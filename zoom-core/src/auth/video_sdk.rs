//! The JWT that authenticates an app to the APIs of Zoom's Video SDK and Build platform.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use super::{
    authorization::Authorization,
    provider::{Auth, AuthFuture},
    server::AuthServer,
};
use crate::{
    clock,
    error::{AuthError, Error},
    types::{Secret, secret::Redacted},
};

/// The lifetime of a JWT. Zoom recommends at most one hour.
const LIFETIME: Duration = Duration::from_secs(600);

/// How far this machine's clock may be ahead of Zoom's.
const SKEW: Duration = Duration::from_secs(30);

/// The credential for the APIs of the Video SDK and the Build platform. Each request has its own JWT, which is valid
/// for ten minutes.
///
/// It is created from the account's API key and API secret, which are different from the SDK key and the SDK secret of
/// the account's app.
///
/// # Examples
///
/// ```
/// use zoom_core::{auth::VideoSdkJwt, Client};
///
/// let client = Client::builder().auth(VideoSdkJwt::new("api-key", "api-secret")).build()?;
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone)]
pub struct VideoSdkJwt {
    key: String,
    secret: Secret,
}

impl VideoSdkJwt {
    /// Creates the credential from the API key and the API secret.
    pub fn new(api_key: impl Into<String>, api_secret: impl Into<Secret>) -> Self {
        Self { key: api_key.into(), secret: api_secret.into() }
    }

    /// Creates a JWT. Signing is cheaper than a cache would be.
    fn sign(&self, now: SystemTime) -> Result<Secret, AuthError> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let (issued, ends) = (now.saturating_sub(SKEW).as_secs(), (now + LIFETIME).as_secs());
        let header = r#"{"alg":"HS256","typ":"JWT"}"#.to_owned();
        let claims = format!(r#"{{"iss":{},"iat":{issued},"exp":{ends}}}"#, Value::from(self.key.as_str()));
        let signed = [header, claims].map(|json| BASE64_URL_SAFE_NO_PAD.encode(json)).join(".");
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose().as_bytes())
            .map_err(|error| AuthError::new("the API secret can't be used to sign").with_source(error))?;
        mac.update(signed.as_bytes());
        let signature = BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
        Ok(format!("{signed}.{signature}").into())
    }
}

impl Auth for VideoSdkJwt {
    fn authorization<'a>(&'a self, _: &'a AuthServer) -> AuthFuture<'a> {
        let authorization = self.sign(clock::now()).and_then(|jwt| Authorization::bearer(&jwt));
        Box::pin(std::future::ready(authorization.map_err(Error::from)))
    }

    fn check(&self) -> Result<(), AuthError> {
        if self.key.is_empty() || self.secret.expose().is_empty() {
            return Err(AuthError::new(
                "the API key or the API secret is empty: pass those of the Video SDK account to `VideoSdkJwt::new`",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for VideoSdkJwt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VideoSdkJwt").field("key", &self.key).field("secret", &Redacted).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jwt_has_the_signature_that_openssl_computes() {
        let jwt = VideoSdkJwt::new("key", "secret").sign(UNIX_EPOCH + Duration::from_secs(1_700_000_000)).unwrap();
        let parts: Vec<&str> = jwt.expose().split('.').collect();
        let plain = |part: &str| String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        assert_eq!(plain(parts[0]), r#"{"alg":"HS256","typ":"JWT"}"#);
        assert_eq!(plain(parts[1]), r#"{"iss":"key","iat":1699999970,"exp":1700000600}"#);
        // By `printf %s "$header.$claims" | openssl dgst -sha256 -hmac secret -binary | basenc --base64url`.
        assert_eq!(parts[2], "LP1w6RVbsYpMP0P9hXdhXRWk0G5M9W3AdnXDR1nVb04");
        assert_eq!(parts.len(), 3);
    }

    #[test]
    fn an_empty_key_is_rejected_and_no_secret_is_shown() {
        for (key, secret) in [("", "secret"), ("key", "")] {
            VideoSdkJwt::new(key, secret).check().unwrap_err();
        }
        assert_eq!(
            format!("{:?}", VideoSdkJwt::new("key", "hidden")),
            r#"VideoSdkJwt { key: "key", secret: [redacted] }"#
        );
    }
}
