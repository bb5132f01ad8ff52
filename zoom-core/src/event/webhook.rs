//! Verification of webhook deliveries.
//!
//! No part of a delivery is parsed before its signature has been checked. The signature covers the bytes as received:
//! JSON that has been parsed and written again may have different bytes.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use sha2::Sha256;

use super::arrived::Event;
use crate::{
    clock,
    types::{Secret, secret::Redacted},
};

const SIGNATURE: &str = "x-zm-signature";
const TIMESTAMP: &str = "x-zm-request-timestamp";

/// How far a delivery's timestamp may be behind or ahead of this machine's clock. Zoom does not document a limit, or
/// whether it signs a delivery again when it repeats the delivery after 5, 20 and 60 minutes.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The event with which Zoom validates that a server is yours, when its URL is set and every 72 hours.
const URL_VALIDATION: &str = "endpoint.url_validation";

/// Verifies the deliveries of one subscription.
///
/// # Examples
///
/// ```
/// use zoom_core::{bytes::Bytes, webhook::Webhook};
///
/// # fn handle(headers: http::HeaderMap, body: Bytes) -> Result<(u16, String), Box<dyn std::error::Error>> {
/// // The secret token is on the app's Feature page. Pass the request's headers and body unchanged.
/// let webhook = Webhook::new("secret token")?;
/// let event = match webhook.verify(&headers, body) {
///     Ok(event) => event,
///     Err(error) => return Ok((401, error.to_string())),
/// };
/// if let Some(response) = webhook.validation_response(&headers, &event) {
///     return Ok((200, response.to_string()));
/// }
/// println!("{}: {}", event.name(), event.payload_json()?);
/// Ok((204, String::new()))
/// # }
/// ```
#[derive(Clone)]
pub struct Webhook {
    /// Keyed with the secret token.
    mac: Hmac<Sha256>,
    /// Keyed with the other secrets that are accepted.
    others: Vec<Hmac<Sha256>>,
    /// `None` unless it was set.
    tolerance: Option<Duration>,
}

/// The reason why a delivery is rejected. Unless the error is [`Body`](Self::Body), anybody may have sent the delivery:
/// respond with status 401 and do nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty, so that anybody could sign.
    #[error("the secret token is empty: pass `Webhook::new` the one that the app's page shows")]
    EmptySecret,
    /// A header is missing or malformed.
    #[error("the header `{0}` is missing or malformed")]
    Header(&'static str),
    /// The delivery was signed too long ago or too far in the future. It may be a replay of a recorded delivery.
    #[error(
        "the delivery was signed {0:?} in the past or in the future: it may be a replay, or this machine's clock is wrong"
    )]
    Stale(Duration),
    /// The signature does not match.
    #[error("the signature does not match: the secret token is wrong, or the body has been changed")]
    Signature,
    /// The delivery is signed, but its body is not an event.
    #[error("the delivery is signed, but its body is not an event")]
    Body,
}

impl Webhook {
    /// Creates a verifier with the secret token of a subscription.
    ///
    /// # Errors
    ///
    /// [`WebhookError::EmptySecret`] if the token is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::{Webhook, WebhookError};
    ///
    /// assert!(Webhook::new("secret token").is_ok());
    /// assert_eq!(Webhook::new("").unwrap_err(), WebhookError::EmptySecret);
    /// ```
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Ok(Self { mac: keyed(&secret.into())?, others: Vec::new(), tolerance: None })
    }

    /// Also accepts deliveries that are signed with another secret token: while the token is being replaced, Zoom may
    /// sign with either.
    ///
    /// # Errors
    ///
    /// [`WebhookError::EmptySecret`] if the token is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::Webhook;
    ///
    /// let webhook = Webhook::new("new token")?.accept("old token")?;
    /// let body = r#"{"event":"meeting.started"}"#;
    /// let headers = Webhook::new("old token")?.sign(body);
    /// assert_eq!(webhook.verify(&headers, body)?.name(), "meeting.started");
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    pub fn accept(mut self, secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        self.others.push(keyed(&secret.into())?);
        Ok(self)
    }

    /// Sets how far in the past or in the future a delivery may have been signed. The default is 5 minutes.
    ///
    /// Zoom repeats a delivery after 5, 20 and 60 minutes if the server was down. If such repetitions are rejected as
    /// stale, set 90 minutes.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use zoom_core::webhook::Webhook;
    ///
    /// let webhook = Webhook::new("secret token")?.tolerance(Duration::from_secs(90 * 60));
    /// let body = r#"{"event":"meeting.started"}"#;
    /// let an_hour_ago = webhook.sign_at(body, SystemTime::now() - Duration::from_secs(60 * 60));
    /// assert!(webhook.verify(&an_hour_ago, body).is_ok());
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Sets the tolerance that applies unless [`tolerance`](Self::tolerance) sets another. Use this in a server whose
    /// default is not 5 minutes.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use zoom_core::webhook::Webhook;
    ///
    /// let webhook = Webhook::new("secret token")?.tolerance(Duration::from_secs(60)).default_tolerance(Duration::MAX);
    /// let old = webhook.sign_at("{}", SystemTime::now() - Duration::from_secs(90));
    /// assert!(webhook.verify(&old, "{}").is_err());
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub const fn default_tolerance(mut self, tolerance: Duration) -> Self {
        if self.tolerance.is_none() {
            self.tolerance = Some(tolerance);
        }
        self
    }

    /// Checks the signature and the age of a delivery, and returns its event. `body` is the request's body, unchanged.
    ///
    /// # Errors
    ///
    /// [`WebhookError`] if the delivery is not from Zoom, was signed too long ago or too far in the future, or is not
    /// an event.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::{Webhook, WebhookError};
    ///
    /// let webhook = Webhook::new("secret token")?;
    /// let headers = webhook.sign(r#"{"event":"meeting.started"}"#);
    /// let event = webhook.verify(&headers, r#"{"event":"meeting.started"}"#)?;
    /// assert_eq!(event.name(), "meeting.started");
    /// // A body that has been parsed and written again is different:
    /// let changed = r#"{"event": "meeting.started"}"#;
    /// assert_eq!(webhook.verify(&headers, changed).unwrap_err(), WebhookError::Signature);
    /// # Ok::<(), WebhookError>(())
    /// ```
    pub fn verify(&self, headers: &HeaderMap, body: impl Into<Bytes>) -> Result<Event, WebhookError> {
        self.verify_at(headers, body.into(), clock::now())
    }

    fn verify_at(&self, headers: &HeaderMap, body: Bytes, now: SystemTime) -> Result<Event, WebhookError> {
        let signature = Signature::read(headers)?;
        self.signer(&signature, &body).ok_or(WebhookError::Signature)?;
        let age = Duration::from_secs(seconds(now).abs_diff(signature.seconds));
        if age > self.tolerance.unwrap_or(TOLERANCE) {
            return Err(WebhookError::Stale(age));
        }
        Event::read(body).map_err(|_| WebhookError::Body)
    }

    /// Returns the secret with which a body was signed, if it is one of the accepted secrets.
    fn signer(&self, signature: &Signature<'_>, body: &[u8]) -> Option<&Hmac<Sha256>> {
        let secrets = std::iter::once(&self.mac).chain(&self.others);
        secrets
            .into_iter()
            .find(|secret| signed(secret, signature.timestamp, body).verify_slice(&signature.code).is_ok())
    }

    /// Signs a body as Zoom does, with the secret passed to [`new`](Self::new) and the current time, for tests or to
    /// forward an event to another server. Returns the two headers of the signature.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::Webhook;
    ///
    /// let webhook = Webhook::new("secret token")?;
    /// let body = r#"{"event":"meeting.started"}"#;
    /// let headers = webhook.sign(body);
    /// assert_eq!(webhook.verify(&headers, body)?.name(), "meeting.started");
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn sign(&self, body: impl AsRef<[u8]>) -> HeaderMap {
        self.sign_at(body, clock::now())
    }

    /// Signs a body as [`sign`](Self::sign) does, but with another time, for example to test a delivery that is too
    /// old.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use zoom_core::webhook::{Webhook, WebhookError};
    ///
    /// let webhook = Webhook::new("secret token")?;
    /// let headers = webhook.sign_at("{}", SystemTime::UNIX_EPOCH);
    /// assert_eq!(headers["x-zm-request-timestamp"], "0");
    /// assert!(matches!(webhook.verify(&headers, "{}"), Err(WebhookError::Stale(_))));
    /// # Ok::<(), WebhookError>(())
    /// ```
    #[must_use]
    pub fn sign_at(&self, body: impl AsRef<[u8]>, time: SystemTime) -> HeaderMap {
        let seconds = seconds(time);
        let code = signed(&self.mac, &seconds.to_string(), body.as_ref()).finalize().into_bytes();
        let mut headers = HeaderMap::with_capacity(2);
        // Hexadecimal digits are always a valid header value.
        if let Ok(signature) = HeaderValue::try_from(format!("v0={}", hex::encode(code))) {
            headers.insert(SIGNATURE, signature);
        }
        headers.insert(TIMESTAMP, seconds.into());
        headers
    }

    /// Returns the body of the response to `endpoint.url_validation`, which must be sent within 3 seconds and with
    /// status 200. Returns `None` for every other event.
    ///
    /// `headers` must be those of the event's delivery: if there are several secrets, the response must be signed with
    /// the one that Zoom used.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::Webhook;
    ///
    /// let webhook = Webhook::new("secret token")?;
    /// let body = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"abc"}}"#;
    /// let headers = webhook.sign(body);
    /// let event = webhook.verify(&headers, body)?;
    /// assert_eq!(webhook.validation_response(&headers, &event).unwrap()["plainToken"], "abc");
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn validation_response(&self, headers: &HeaderMap, event: &Event) -> Option<Value> {
        if event.name() != URL_VALIDATION {
            return None;
        }
        let mut mac = self.signer(&Signature::read(headers).ok()?, event.body())?.clone();
        let payload: Value = event.payload_as().ok()?;
        let plain = payload.get("plainToken")?.as_str()?;
        mac.update(plain.as_bytes());
        Some(json!({"plainToken": plain, "encryptedToken": hex::encode(mac.finalize().into_bytes())}))
    }
}

/// Creates an authentication code that is keyed with a secret token.
fn keyed(secret: &Secret) -> Result<Hmac<Sha256>, WebhookError> {
    if secret.expose().is_empty() {
        return Err(WebhookError::EmptySecret);
    }
    // HMAC accepts a key of any length, so this never fails.
    Hmac::new_from_slice(secret.expose().as_bytes()).map_err(|_| WebhookError::EmptySecret)
}

/// Returns the authentication code of a delivery.
fn signed(secret: &Hmac<Sha256>, timestamp: &str, body: &[u8]) -> Hmac<Sha256> {
    let mut mac = secret.clone();
    for part in [b"v0:", timestamp.as_bytes(), b":", body] {
        mac.update(part);
    }
    mac
}

/// Whole seconds since 1970.
fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The values in the headers of a signature.
struct Signature<'a> {
    code: [u8; 32],
    /// The timestamp as it was signed.
    timestamp: &'a str,
    seconds: u64,
}

impl<'a> Signature<'a> {
    fn read(headers: &'a HeaderMap) -> Result<Self, WebhookError> {
        let header = |name| {
            let mut values = headers.get_all(name).iter();
            // If there are two values, either may be the one that was signed.
            match (values.next().and_then(|value| value.to_str().ok()), values.next()) {
                (Some(value), None) => Ok(value),
                _ => Err(WebhookError::Header(name)),
            }
        };
        let malformed = WebhookError::Header(SIGNATURE);
        let digits = header(SIGNATURE)?.strip_prefix("v0=").ok_or(malformed)?;
        let mut code = [0; 32];
        match hex::decode_to_slice(digits, &mut code) {
            Ok(()) => {}
            // The digits are hexadecimal, but their number is wrong for this algorithm.
            Err(hex::FromHexError::InvalidStringLength) if hex::decode(digits).is_ok() => {
                return Err(WebhookError::Signature);
            }
            Err(_) => return Err(malformed),
        }
        let timestamp = header(TIMESTAMP)?;
        let seconds = timestamp.parse().map_err(|_| WebhookError::Header(TIMESTAMP))?;
        Ok(Self { code, timestamp, seconds })
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mac: _, others, tolerance } = self;
        f.debug_struct("Webhook")
            .field("mac", &Redacted)
            .field("others", &others.iter().map(|_| Redacted).collect::<Vec<_>>())
            .field("tolerance", &tolerance.unwrap_or(TOLERANCE))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_739_923_528;
    const BODY: &str = r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"account_id":"a"},"download_token":"secret"}"#;

    fn signed(secret: &str, timestamp: &str, body: &str) -> HeaderMap {
        let code = super::signed(&keyed(&secret.into()).unwrap(), timestamp, body.as_bytes()).finalize();
        let signature = format!("v0={}", hex::encode(code.into_bytes()));
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, signature.parse().unwrap());
        headers.insert(TIMESTAMP, timestamp.parse().unwrap());
        headers
    }

    fn verify(headers: &HeaderMap, body: &str) -> Result<Event, WebhookError> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        Webhook::new("key").unwrap().verify_at(headers, Bytes::copy_from_slice(body.as_bytes()), now)
    }

    #[test]
    fn a_signed_delivery_is_read() {
        let event = verify(&signed("key", &NOW.to_string(), BODY), BODY).unwrap();
        let time = event.timestamp().map(jiff::Timestamp::as_millisecond);
        assert_eq!((event.name(), time), ("meeting.started", Some(1_739_923_528_129)));
        assert_eq!(event.payload_as::<Value>().unwrap(), json!({"account_id": "a"}));
        assert_eq!(event.download_token().unwrap().expose(), "secret");
        assert!(!format!("{event:?}").contains("secret"));
    }

    #[test]
    fn a_delivery_with_a_byte_order_mark_and_half_a_surrogate_pair_is_read() {
        let body = "\u{feff}{\"event\":\"meeting.started\",\"payload\":{\"topic\":\"a\\ud83d\"}}";
        let headers = signed("key", &NOW.to_string(), body);
        assert_eq!(verify(&headers, body).unwrap().payload_as::<Value>().unwrap()["topic"], "a\u{fffd}");
        // The signature covers the byte-order mark.
        assert_eq!(verify(&headers, body.trim_start_matches('\u{feff}')).unwrap_err(), WebhookError::Signature);
    }

    #[test]
    fn a_delivery_that_is_not_from_zoom_or_is_stale_is_rejected() {
        let now = NOW.to_string();
        let good = || signed("key", &now, BODY);
        let with = |name: &'static str, value: &str| {
            let mut headers = good();
            headers.insert(name, value.parse().unwrap());
            headers
        };
        let without = |name: &str| {
            let mut headers = good();
            headers.remove(name);
            headers
        };
        let twice = || {
            let mut headers = good();
            headers.append(SIGNATURE, "v0=00".parse().unwrap());
            headers
        };
        let at = |seconds: u64| signed("key", &seconds.to_string(), BODY);
        let reordered =
            BODY.replace(r#""event":"meeting.started","#, "").replace('{', r#"{"event":"meeting.started","#);
        for (headers, body, error) in [
            (good(), BODY.replacen("a\"", "b\"", 1), WebhookError::Signature),
            (good(), BODY.replace(':', ": "), WebhookError::Signature),
            (good(), reordered, WebhookError::Signature),
            (good(), String::new(), WebhookError::Signature),
            (signed("another", &now, BODY), BODY.into(), WebhookError::Signature),
            (with(TIMESTAMP, &(NOW + 1).to_string()), BODY.into(), WebhookError::Signature),
            (with(SIGNATURE, "v0=00"), BODY.into(), WebhookError::Signature),
            (with(SIGNATURE, "v0="), BODY.into(), WebhookError::Signature),
            (with(SIGNATURE, "v0=zz"), BODY.into(), WebhookError::Header(SIGNATURE)),
            (with(SIGNATURE, "v1=00"), BODY.into(), WebhookError::Header(SIGNATURE)),
            (without(SIGNATURE), BODY.into(), WebhookError::Header(SIGNATURE)),
            (twice(), BODY.into(), WebhookError::Header(SIGNATURE)),
            (without(TIMESTAMP), BODY.into(), WebhookError::Header(TIMESTAMP)),
            (with(TIMESTAMP, "soon"), BODY.into(), WebhookError::Header(TIMESTAMP)),
            (at(NOW - 301), BODY.into(), WebhookError::Stale(Duration::from_secs(301))),
            (at(NOW + 301), BODY.into(), WebhookError::Stale(Duration::from_secs(301))),
            (at(u64::MAX), BODY.into(), WebhookError::Stale(Duration::from_secs(u64::MAX - NOW))),
            (signed("key", &now, "[]"), "[]".into(), WebhookError::Body),
        ] {
            assert_eq!(verify(&headers, &body).unwrap_err(), error, "{headers:?} {body}");
        }
        verify(&at(NOW - 300), BODY).unwrap();
        assert_eq!(Webhook::new("").unwrap_err(), WebhookError::EmptySecret);
    }

    #[test]
    fn url_validation_gets_a_response() {
        let webhook = Webhook::new("key").unwrap();
        let respond = |secret: &str, body: &str| {
            let headers = signed(secret, &NOW.to_string(), body);
            webhook.validation_response(&headers, &Event::parse(body.to_owned()).unwrap())
        };
        let validation = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
        let response = respond("key", validation).unwrap();
        assert_eq!(response["plainToken"], "qgg8vlvZRS6UYooatFL8Aw");
        // By `printf %s qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac key`.
        assert_eq!(response["encryptedToken"], "f2b3627702c43576251dc6a643384a2eb050e6e1d078adecf3415e1416944a43");
        assert_eq!(respond("another", validation), None);
        assert_eq!(respond("key", r#"{"event":"endpoint.url_validation","payload":{}}"#), None);
        assert_eq!(respond("key", r#"{"event":"meeting.started"}"#), None);
    }

    #[test]
    fn each_of_several_secrets_is_accepted_and_its_validation_is_answered_with_it() {
        let both = Webhook::new("new").unwrap().accept("old").unwrap();
        let body = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"a"}}"#;
        for secret in ["new", "old"] {
            let alone = Webhook::new(secret).unwrap();
            let headers = alone.sign(body);
            let event = both.verify(&headers, body).unwrap();
            let response = both.validation_response(&headers, &event);
            assert_eq!(response, alone.validation_response(&headers, &event), "{secret}");
            assert!(response.is_some(), "{secret}");
        }
        let headers = Webhook::new("third").unwrap().sign(body);
        assert_eq!(both.verify(&headers, body).unwrap_err(), WebhookError::Signature);
        assert_eq!(both.accept("").unwrap_err(), WebhookError::EmptySecret);
        assert!(!format!("{:?}", Webhook::new("hidden").unwrap()).contains("hidden"));
    }
}
