//! What all events have in common: a name, a time and a payload.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::types::Secret;

/// An event from Zoom.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// The event's name, such as `meeting.started`.
    pub event: String,
    /// When the event happened, in milliseconds since 1970.
    #[serde(default, deserialize_with = "milliseconds")]
    pub event_ts: Option<i64>,
    /// The object that the event is about. Its members depend on the event.
    #[serde(default)]
    pub payload: Value,
    /// Downloads the files of a recording for 24 hours: pass it to [`AccessToken::new`](crate::AccessToken::new). It is a
    /// credential, and therefore neither in `payload` nor shown by `Debug`.
    #[serde(default, deserialize_with = "token")]
    pub download_token: Option<Secret>,
}

/// Reads a number that Zoom may send as a string. Anything else counts as absent.
fn milliseconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(value.as_i64().or_else(|| value.as_str()?.parse().ok()))
}

/// Reads a token. An empty one counts as absent.
fn token<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Secret>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    Ok(text.filter(|text| !text.is_empty()).map(Secret::from))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_event_tolerates_what_zoom_sends() {
        let event = |json| serde_json::from_value::<Event>(json).unwrap();
        assert_eq!(event(json!({"event": "a", "event_ts": "7"})).event_ts, Some(7));
        assert_eq!(event(json!({"event": "a", "event_ts": []})).event_ts, None);
        assert_eq!(event(json!({"event": "a", "download_token": ""})).download_token, None);
        assert_eq!(event(json!({"event": "a", "download_token": null})).download_token, None);
    }

    #[test]
    fn a_download_token_is_never_shown() {
        let event: Event = serde_json::from_value(json!({"event": "a", "download_token": "hidden"})).unwrap();
        assert_eq!(event.download_token.as_ref().map(Secret::expose), Some("hidden"));
        assert!(!format!("{event:?}").contains("hidden"));
    }
}
