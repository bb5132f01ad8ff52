//! An event in the stream: its fields, and their conversion from and to a delivery.

use std::collections::HashMap;

use redis::{Cmd, Value};
use zoom_core::{event::Event, http::HeaderValue, jiff::Timestamp};
use zoom_events::Delivery;

use crate::{
    error::{RedisError, RedisErrorKind},
    tokens::EncryptionKeys,
};

/// The body as it arrived.
const BODY: &str = "body";

/// The encrypted body, which takes the place of `body`.
const SEALED: &str = "sealed";

/// When the event arrived, in RFC 3339.
const RECEIVED_AT: &str = "received_at";

/// The header `x-zm-request-id`, if there was one.
const REQUEST_ID: &str = "request_id";

/// The id under which the event was first stored, if it has been a dead letter.
const ID: &str = "id";

/// The keys with which bodies are encrypted, and the name of the inbox, without which they can't be decrypted.
#[derive(Clone, Copy)]
pub(super) struct Seal<'a> {
    pub(super) keys: Option<&'a EncryptionKeys>,
    pub(super) inbox: &'a str,
}

/// Why an entry can't be read as a delivery.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unreadable {
    /// It was not written by [`write`].
    Foreign,
    /// None of the keys decrypts it.
    Sealed,
}

/// Adds the fields of a delivery to a command.
pub(super) fn write(command: &mut Cmd, delivery: &Delivery, seal: Seal<'_>) -> Result<(), RedisError> {
    let body = delivery.event().body();
    match seal.keys {
        Some(keys) => {
            let sealed = keys.seal(body, seal.inbox.as_bytes()).ok_or_else(|| {
                let message = "an event can't be encrypted, because the system provides no randomness";
                RedisError::new(RedisErrorKind::Unavailable, message)
            })?;
            command.arg(SEALED).arg(sealed);
        }
        None => _ = command.arg(BODY).arg(body),
    }
    command.arg(RECEIVED_AT).arg(delivery.received_at().to_string());
    if let Some(id) = delivery.request_id() {
        command.arg(REQUEST_ID).arg(id);
    }
    Ok(())
}

/// An entry of a stream.
pub(super) struct Entry {
    pub(super) id: String,
    /// How many times it has been handed to a worker, including this time.
    pub(super) attempt: u64,
    fields: HashMap<Vec<u8>, Vec<u8>>,
}

impl Entry {
    /// Creates an entry from alternating names and values.
    pub(super) fn new(id: String, attempt: u64, flat: Vec<Vec<u8>>) -> Self {
        let mut fields = HashMap::new();
        let mut flat = flat.into_iter();
        while let (Some(name), Some(value)) = (flat.next(), flat.next()) {
            fields.insert(name, value);
        }
        Self { id, attempt, fields }
    }

    pub(super) fn text(&self, field: &str) -> Option<&str> {
        str::from_utf8(self.fields.get(field.as_bytes())?).ok()
    }

    /// Returns the id under which the event was first stored.
    pub(super) fn first_id(&self) -> &str {
        self.text(ID).unwrap_or(&self.id)
    }

    /// Returns the time that the id contains, which is that of the server's clock.
    pub(super) fn stored_at(&self) -> Option<Timestamp> {
        let (milliseconds, _) = self.id.split_once('-')?;
        Timestamp::from_millisecond(milliseconds.parse().ok()?).ok()
    }

    /// Returns the delivery, or why there is none.
    pub(super) fn delivery(&self, seal: Seal<'_>) -> Result<Delivery, Unreadable> {
        let body = match (self.fields.get(SEALED.as_bytes()), self.fields.get(BODY.as_bytes())) {
            (Some(sealed), _) => {
                let opened = seal.keys.and_then(|keys| keys.open(sealed, seal.inbox.as_bytes()));
                opened.ok_or(Unreadable::Sealed)?.to_vec()
            }
            (None, Some(body)) => body.clone(),
            (None, None) => return Err(Unreadable::Foreign),
        };
        let mut delivery = Delivery::new(Event::parse(body).map_err(|_| Unreadable::Foreign)?);
        let received_at = self.text(RECEIVED_AT).and_then(|time| time.parse().ok());
        if let Some(time) = received_at.or_else(|| self.stored_at()) {
            delivery = delivery.with_received_at(time);
        }
        let id = self.fields.get(REQUEST_ID.as_bytes()).and_then(|id| HeaderValue::from_bytes(id).ok());
        Ok(match id {
            Some(id) => delivery.with_request_id(id),
            None => delivery,
        })
    }
}

/// Reads the response of `XREADGROUP` for one stream: `[[KEY, [[ID, [NAME, VALUE, …]], …]]]`, or, with version 3 of the
/// protocol, the same as a map. Each of these events is being handed out for the first time.
pub(super) fn read(value: Value) -> redis::RedisResult<Vec<Entry>> {
    let entries = match value {
        Value::Map(mut streams) => streams.pop().map(|(_, entries)| entries),
        Value::Array(mut streams) => match streams.pop() {
            Some(Value::Array(mut stream)) => stream.pop(),
            _ => None,
        },
        _ => None,
    };
    range(entries.unwrap_or(Value::Nil))
}

/// Reads the response of `XRANGE`: `[[ID, [NAME, VALUE, …]], …]`.
pub(super) fn range(entries: Value) -> redis::RedisResult<Vec<Entry>> {
    let entries: Option<Vec<(String, Vec<Vec<u8>>)>> = redis::from_redis_value(entries)?;
    Ok(entries.into_iter().flatten().map(|(id, flat)| Entry::new(id, 1, flat)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(fields: &[(&str, &[u8])]) -> Entry {
        let flat = fields.iter().flat_map(|(name, value)| [name.as_bytes().to_vec(), value.to_vec()]);
        Entry::new("1739923528129-0".to_owned(), 1, flat.collect())
    }

    const OPEN: Seal<'static> = Seal { keys: None, inbox: "events" };

    const JSON: &[u8] = br#"{"event":"user.signed_in","payload":{}}"#;

    #[test]
    fn a_delivery_is_read_also_without_its_time_and_with_fields_of_others() {
        let delivery = entry(&[("body", JSON), ("other", b"\xff"), ("received_at", b"soon")]).delivery(OPEN).unwrap();
        assert_eq!(delivery.event().body(), JSON);
        assert_eq!(delivery.received_at().to_string(), "2025-02-19T00:05:28.129Z");
        assert_eq!(delivery.request_id(), None);
        let times = [("body", JSON), ("received_at", b"2026-01-02T03:04:05.678901234Z"), ("request_id", b"r")];
        let delivery = entry(&times).delivery(OPEN).unwrap();
        assert_eq!(delivery.received_at().to_string(), "2026-01-02T03:04:05.678901234Z");
        assert_eq!(delivery.request_id(), Some("r"));
    }

    #[test]
    fn what_is_not_an_event_is_not_a_delivery() {
        assert_eq!(entry(&[]).delivery(OPEN).unwrap_err(), Unreadable::Foreign);
        for body in [&b"\xff\x00"[..], b"{}"] {
            assert_eq!(entry(&[("body", body)]).delivery(OPEN).unwrap_err(), Unreadable::Foreign);
        }
        // A missing key is not the event's fault.
        assert_eq!(entry(&[("sealed", b"x"), ("body", JSON)]).delivery(OPEN).unwrap_err(), Unreadable::Sealed);
    }
}
