//! Verification of webhook deliveries.
//!
//! Nothing of a delivery is parsed before its signature has been checked. The signature covers the bytes as received: JSON
//! that was parsed and written again has other bytes.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use serde_json::{Value, json};
use sha2::Sha256;

use super::envelope::Event;
use crate::{
    clock, json_text,
    types::{Secret, secret::Redacted},
};

const SIGNATURE: &str = "x-zm-signature";
const TIMESTAMP: &str = "x-zm-request-timestamp";

/// How old a delivery may be, or how far ahead of this machine's clock. Zoom documents no limit, and not whether it signs
/// a delivery again when it repeats it after 5, 20 and 60 minutes.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The event with which Zoom validates that a server is yours: when its URL is set, and every 72 hours.
const URL_VALIDATION: &str = "endpoint.url_validation";

/// Verifies the deliveries of one subscription.
///
/// # Examples
///
/// ```
/// use zoom_core::webhook::Webhook;
///
/// # fn handle(headers: http::HeaderMap, body: &[u8]) -> Result<(u16, String), Box<dyn std::error::Error>> {
/// // The secret token is on the app's page "Feature". Headers and body are those of the request, unchanged.
/// let webhook = Webhook::new("secret token")?;
/// let event = match webhook.verify(&headers, body) {
///     Ok(event) => event,
///     Err(error) => return Ok((401, error.to_string())),
/// };
/// if let Some(response) = webhook.validation_response(&event) {
///     return Ok((200, response.to_string()));
/// }
/// println!("{}: {}", event.event, event.payload);
/// Ok((204, String::new()))
/// # }
/// ```
#[derive(Clone)]
pub struct Webhook {
    /// Keyed with the secret token.
    mac: Hmac<Sha256>,
    tolerance: Duration,
}

/// Why a delivery is rejected. Anybody may have sent it, unless the error is [`Body`](Self::Body): respond with status 401
/// and do nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty, so that anybody could sign.
    #[error("the secret token is empty: pass the one that the app's page shows to `Webhook::new`")]
    EmptySecret,
    /// A header is missing or malformed.
    #[error("the header `{0}` is missing or malformed")]
    Header(&'static str),
    /// The delivery was signed too long ago or in the future. It may be a replay of one that somebody recorded.
    #[error("the delivery was signed {0:?} before or after now: it may be a replay, or this machine's clock is wrong")]
    Stale(Duration),
    /// The signature does not match.
    #[error("the signature does not match: the secret token is wrong, or the body is not the one that was sent")]
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
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        let secret = secret.into();
        if secret.expose().is_empty() {
            return Err(WebhookError::EmptySecret);
        }
        // A key may have any length but zero.
        let mac = Hmac::new_from_slice(secret.expose().as_bytes()).map_err(|_| WebhookError::EmptySecret)?;
        Ok(Self { mac, tolerance: TOLERANCE })
    }

    /// Sets how old a delivery may be, and how far in the future. The default is 5 minutes.
    ///
    /// Zoom repeats a delivery after 5, 20 and 60 minutes if a server was down. If those are rejected as stale, set 90
    /// minutes.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Checks the signature and the age of a delivery, and returns its event. `body` is the request's body, unchanged.
    ///
    /// # Errors
    ///
    /// [`WebhookError`] if the delivery is not from Zoom, is too old, or is not an event.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, WebhookError> {
        self.verify_at(headers, body, clock::now())
    }

    fn verify_at(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<Event, WebhookError> {
        let header = |name| {
            let mut values = headers.get_all(name).iter();
            // If there are two, either may be the one that was signed.
            match (values.next().and_then(|value| value.to_str().ok()), values.next()) {
                (Some(value), None) => Ok(value),
                _ => Err(WebhookError::Header(name)),
            }
        };
        let signature = header(SIGNATURE)?.strip_prefix("v0=").and_then(|hex| hex::decode(hex).ok());
        let signature = signature.ok_or(WebhookError::Header(SIGNATURE))?;
        let timestamp = header(TIMESTAMP)?;
        let seconds: u64 = timestamp.parse().map_err(|_| WebhookError::Header(TIMESTAMP))?;

        let mut mac = self.mac.clone();
        mac.update(format!("v0:{timestamp}:").as_bytes());
        mac.update(body);
        mac.verify_slice(&signature).map_err(|_| WebhookError::Signature)?;

        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let age = Duration::from_secs(now.abs_diff(seconds));
        if age > self.tolerance {
            return Err(WebhookError::Stale(age));
        }
        json_text::read(body).map_err(|_| WebhookError::Body)
    }

    /// Returns the body of the response to `endpoint.url_validation`, which must be sent within 3 seconds and with status
    /// 200. `None` for every other event.
    #[must_use]
    pub fn validation_response(&self, event: &Event) -> Option<Value> {
        if event.event != URL_VALIDATION {
            return None;
        }
        let plain = event.payload.get("plainToken")?.as_str()?;
        let mut mac = self.mac.clone();
        mac.update(plain.as_bytes());
        Some(json!({"plainToken": plain, "encryptedToken": hex::encode(mac.finalize().into_bytes())}))
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("mac", &Redacted).field("tolerance", &self.tolerance).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_739_923_528;
    const BODY: &str = r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"account_id":"a"},"download_token":"secret"}"#;

    fn signed(secret: &str, timestamp: &str, body: &str) -> HeaderMap {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("v0:{timestamp}:{body}").as_bytes());
        let signature = format!("v0={}", hex::encode(mac.finalize().into_bytes()));
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, signature.parse().unwrap());
        headers.insert(TIMESTAMP, timestamp.parse().unwrap());
        headers
    }

    fn verify(headers: &HeaderMap, body: &str) -> Result<Event, WebhookError> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        Webhook::new("key").unwrap().verify_at(headers, body.as_bytes(), now)
    }

    #[test]
    fn a_signed_delivery_is_read() {
        let event = verify(&signed("key", &NOW.to_string(), BODY), BODY).unwrap();
        assert_eq!((event.event.as_str(), event.event_ts), ("meeting.started", Some(1_739_923_528_129)));
        assert_eq!(event.payload, json!({"account_id": "a"}));
        assert_eq!(event.download_token.as_ref().unwrap().expose(), "secret");
        assert!(!format!("{event:?}").contains("secret"));
    }

    #[test]
    fn a_delivery_with_a_byte_order_mark_and_half_a_surrogate_pair_is_read() {
        let body = "\u{feff}{\"event\":\"meeting.started\",\"payload\":{\"topic\":\"a\\ud83d\"}}";
        let headers = signed("key", &NOW.to_string(), body);
        assert_eq!(verify(&headers, body).unwrap().payload["topic"], "a\u{fffd}");
        // The signature covers the mark.
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
        let event = |json| serde_json::from_value::<Event>(json).unwrap();
        let validation = event(json!({"event": URL_VALIDATION, "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}));
        let response = webhook.validation_response(&validation).unwrap();
        assert_eq!(response["plainToken"], "qgg8vlvZRS6UYooatFL8Aw");
        // By `printf %s qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac key`.
        assert_eq!(response["encryptedToken"], "f2b3627702c43576251dc6a643384a2eb050e6e1d078adecf3415e1416944a43");
        assert_eq!(webhook.validation_response(&event(json!({"event": URL_VALIDATION, "payload": {}}))), None);
        assert_eq!(webhook.validation_response(&event(json!({"event": "meeting.started"}))), None);
    }
}
