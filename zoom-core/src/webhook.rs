//! What Zoom sends to a server of yours: whether it is from Zoom, and what it says.
//!
//! Nothing is read of a message before its signature has been checked, over its bytes as they came: JSON that was read and
//! written again has other bytes.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::{clock, secret::Redacted};

const SIGNATURE: &str = "x-zm-signature";
const TIMESTAMP: &str = "x-zm-request-timestamp";

/// How old a message may be, or how far ahead of this machine's clock. Zoom names no limit of its own, and does not say
/// whether it signs anew what it sends again after 5, 20 and 60 minutes.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The event by which Zoom asks whether a server is yours: when its URL is set, and every 72 hours.
const URL_VALIDATION: &str = "endpoint.url_validation";

/// Checks the messages of one subscription.
///
/// # Examples
///
/// ```
/// use zoom_core::webhook::Webhook;
///
/// # fn answer(headers: http::HeaderMap, body: &[u8]) -> Result<(u16, String), Box<dyn std::error::Error>> {
/// // The secret token of the app's page "Feature". Headers and body are those of the request, as they came.
/// let webhook = Webhook::new("secret token")?;
/// let event = match webhook.verify(&headers, body) {
///     Ok(event) => event,
///     Err(error) => return Ok((401, error.to_string())),
/// };
/// if let Some(answer) = webhook.validation_answer(&event) {
///     return Ok((200, answer.to_string()));
/// }
/// println!("{} happened: {}", event.event, event.payload);
/// Ok((204, String::new()))
/// # }
/// ```
#[derive(Clone)]
pub struct Webhook {
    /// Keyed with the secret token.
    mac: Hmac<Sha256>,
    tolerance: Duration,
}

/// A message of Zoom's.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// What happened, as in `meeting.started`.
    pub event: String,
    /// When, in milliseconds since 1970.
    #[serde(default, deserialize_with = "milliseconds")]
    pub event_ts: Option<i64>,
    /// What it happened to.
    #[serde(default)]
    pub payload: Value,
    /// Downloads the files of a recording, for 24 hours. It is a credential: it is not in `payload`, and not shown.
    #[serde(default)]
    pub download_token: Option<DownloadToken>,
}

/// A credential in an [`Event`].
#[derive(Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct DownloadToken(String);

impl DownloadToken {
    /// The token, for [`AccessToken::new`](crate::AccessToken::new).
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DownloadToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DownloadToken").field(&Redacted).finish()
    }
}

/// Reads a number that may come as text. What is neither says nothing.
fn milliseconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(value.as_i64().or_else(|| value.as_str()?.parse().ok()))
}

/// Why a message is not taken. But for [`Body`](Self::Body) it may be anybody's: answer with 401, and do nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is empty, so that anybody could sign.
    #[error("the secret token is empty: give `Webhook::new` the one that the app's page shows")]
    EmptySecret,
    /// A header is missing or can't be read.
    #[error("the header `{0}` is missing, or is not as Zoom sends it")]
    Header(&'static str),
    /// It was signed too long ago, or in the future: it may be one that somebody recorded.
    #[error(
        "the message is {0:?} away from now: it may be sent again by somebody else, or this machine's clock is wrong"
    )]
    Stale(Duration),
    /// The signature is another one.
    #[error("the signature is not Zoom's: the secret token is another, or the body is not as it came")]
    Signature,
    /// It is signed, and is no event.
    #[error("the message is signed, and is no event of Zoom's")]
    Body,
}

impl Webhook {
    /// Takes the secret token of a subscription.
    ///
    /// # Errors
    ///
    /// [`WebhookError::EmptySecret`] if it is empty.
    pub fn new(secret: impl Into<SecretString>) -> Result<Self, WebhookError> {
        let secret = secret.into();
        if secret.expose_secret().is_empty() {
            return Err(WebhookError::EmptySecret);
        }
        // A key may have any length but none.
        let mac = Hmac::new_from_slice(secret.expose_secret().as_bytes()).map_err(|_| WebhookError::EmptySecret)?;
        Ok(Self { mac, tolerance: TOLERANCE })
    }

    /// Sets how old a message may be, and how far in the future; 5 minutes unless set.
    ///
    /// Zoom sends a message again after 5, 20 and 60 minutes if a server was down. If those come as stale, set 90 minutes.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Reads a message, if it is from Zoom and of now. `body` is the request's body as it came.
    ///
    /// # Errors
    ///
    /// [`WebhookError`] if it is not to be believed.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, WebhookError> {
        self.verify_at(headers, body, clock::now())
    }

    fn verify_at(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<Event, WebhookError> {
        let header = |name| {
            let mut values = headers.get_all(name).iter();
            // Of two it is not clear which one was signed.
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
        serde_json::from_slice(body).map_err(|_| WebhookError::Body)
    }

    /// The body to answer with, within 3 seconds and with status 200, if Zoom asks whether the server is yours.
    #[must_use]
    pub fn validation_answer(&self, event: &Event) -> Option<Value> {
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
    fn a_message_of_zooms_is_read() {
        let event = verify(&signed("key", &NOW.to_string(), BODY), BODY).unwrap();
        assert_eq!((event.event.as_str(), event.event_ts), ("meeting.started", Some(1_739_923_528_129)));
        assert_eq!(event.payload, json!({"account_id": "a"}));
        assert_eq!(event.download_token.as_ref().unwrap().expose(), "secret");
        assert!(!format!("{event:?}").contains("secret"));
    }

    #[test]
    fn a_message_that_is_not_of_zoom_or_not_of_now_is_refused() {
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
    fn the_question_whether_a_url_is_ones_own_is_answered() {
        let webhook = Webhook::new("key").unwrap();
        let event = |json| serde_json::from_value::<Event>(json).unwrap();
        let question = event(json!({"event": URL_VALIDATION, "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}));
        let answer = webhook.validation_answer(&question).unwrap();
        assert_eq!(answer["plainToken"], "qgg8vlvZRS6UYooatFL8Aw");
        // By `printf %s qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac key`.
        assert_eq!(answer["encryptedToken"], "f2b3627702c43576251dc6a643384a2eb050e6e1d078adecf3415e1416944a43");
        assert_eq!(webhook.validation_answer(&event(json!({"event": URL_VALIDATION, "payload": {}}))), None);
        assert_eq!(webhook.validation_answer(&event(json!({"event": "meeting.started"}))), None);
        assert_eq!(event(json!({"event": "a", "event_ts": "7"})).event_ts, Some(7));
    }
}
