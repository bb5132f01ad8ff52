//! The key that identifies an event across deliveries: its name, its time, and the ids in its payload.
//!
//! Neither the body nor `x-zm-request-id` can serve as the key: two deliveries of one recording have different
//! `download_url`s and tokens, and the request id is not signed, so whoever replays a delivery can choose another one.

use std::{fmt, fmt::Write as _};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use sha2::{Digest, Sha256};
use zoom_core::event::Event;

/// The maximum length, in bytes, of the values that a declaration names as the event's key. Longer values are hashed.
const LONGEST: usize = 64;

/// Returns the key of an event. `declared` contains the values that the event's declaration names as its key, as a JSON
/// array.
///
/// An event without a time has no key: nothing distinguishes two such events with the same ids, so both are handled.
pub(crate) fn key(event: &Event, declared: Option<String>) -> Option<String> {
    let time = event.timestamp()?.as_millisecond();
    let identity = match declared.filter(|values| names_something(values)) {
        Some(values) if values.len() <= LONGEST => values,
        Some(values) => hex::encode(Sha256::digest(values)),
        None => scan(event)?,
    };
    let mut key = String::with_capacity(event.name().len() + identity.len() + 16);
    write!(key, "{}/{time}/{identity}", event.name()).ok()?;
    Some(key)
}

/// Returns whether at least one of the values is present.
fn names_something(values: &str) -> bool {
    values.trim_matches(['[', ']']).split(',').any(|value| !matches!(value, "null" | "\"\"" | ""))
}

/// Hashes the ids in the payload, at any depth, or all of it if there are none.
fn scan(event: &Event) -> Option<String> {
    match event.payload_as::<Ids>() {
        Ok(Ids { hash, is_empty: false }) => Some(hex::encode(hash.finalize())),
        _ => Some(hex::encode(Sha256::digest(event.payload_json().ok()?))),
    }
}

/// The ids in JSON text, hashed in the order in which they appear.
#[derive(Default)]
struct Ids {
    hash: Sha256,
    is_empty: bool,
}

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut ids = Self { hash: Sha256::new(), is_empty: true };
        from.deserialize_any(Scan { ids: &mut ids, id: None })?;
        Ok(ids)
    }
}

impl Ids {
    fn add(&mut self, name: &str, value: impl fmt::Display) {
        self.is_empty = false;
        let value = value.to_string();
        for part in [name, &value] {
            // Each part is preceded by its length, so that no two sequences of parts have the same bytes.
            self.hash.update((part.len() as u64).to_le_bytes());
            self.hash.update(part);
        }
    }
}

/// Returns whether a member with this name holds an id: `id`, `uuid`, `participant_uuid`, `messageId`.
fn is_id(name: &str) -> bool {
    matches!(name, "id" | "uuid") || ["_id", "_uuid", "Id", "Uuid"].iter().any(|end| name.ends_with(end))
}

/// Reads a value. `id` is the name of the member that contains the value, if that member holds an id.
struct Scan<'a, 'n> {
    ids: &'a mut Ids,
    id: Option<&'n str>,
}

impl<'de> DeserializeSeed<'de> for Scan<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            map.next_value_seed(Scan { ids: self.ids, id: is_id(&name).then_some(&*name) })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Scan { ids: self.ids, id: self.id })?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        if let Some(name) = self.id.filter(|_| !value.is_empty()) {
            self.ids.add(name, value);
        }
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        if let Some(name) = self.id {
            self.ids.add(name, value);
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        if let Some(name) = self.id {
            self.ids.add(name, value);
        }
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

/// The name of a member, which is copied only if it contains an escape sequence.
struct Name<'de>(std::borrow::Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(name.into()))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(name.to_owned().into()))
            }
        }
        from.deserialize_str(Read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(body: &str) -> Option<String> {
        key(&Event::parse(body.to_owned()).unwrap(), None)
    }

    fn meeting(payload: &str, rest: &str) -> Option<String> {
        of(&format!(r#"{{"event":"meeting.started","event_ts":1739923528129,"payload":{payload}{rest}}}"#))
    }

    #[test]
    fn deliveries_of_one_event_have_one_key_whatever_they_carry_with_it() {
        let first = meeting(
            r#"{"object":{"id":1,"topic":"a","files":[{"id":"f","download_url":"https://zoom.us/1"}]}}"#,
            r#","download_token":"one""#,
        );
        let second = meeting(
            r#"{"object":{"id":1,"topic":"b","files":[{"id":"f","download_url":"https://zoom.us/2"}]}}"#,
            r#","download_token":"two""#,
        );
        assert_eq!(first, second);
        assert!(first.unwrap().starts_with("meeting.started/1739923528129/"));
    }

    #[test]
    fn events_that_differ_in_name_time_or_any_id_have_different_keys() {
        let bodies = [
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"uuid":"x"}}}"#,
            r#"{"event":"a.c","event_ts":1,"payload":{"object":{"uuid":"x"}}}"#,
            r#"{"event":"a.b","event_ts":2,"payload":{"object":{"uuid":"x"}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"uuid":"y"}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"id":"x"}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"id":7}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"id":-7}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"uuid":"x","participant":{"user_id":"1"}}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"uuid":"x","participant":{"user_id":"2"}}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"object":{"uuid":"x","participant":{"user_id":""}}, "x":1.5}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"messageId":"m","flag":true}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"account_id":"a","object":{"ids":["1","2"],"list_id":["1","2"]}}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"account_id":"a","object":{"ids":["1","2"],"list_id":["12"]}}}"#,
            // Without an id, the whole payload counts.
            r#"{"event":"a.b","event_ts":1,"payload":{"name":"n"}}"#,
            r#"{"event":"a.b","event_ts":1,"payload":{"name":"m"}}"#,
            r#"{"event":"a.b","event_ts":1}"#,
        ];
        // An empty id counts as absent.
        let keys: std::collections::HashSet<_> = bodies.iter().map(|body| of(body).unwrap()).collect();
        assert_eq!(keys.len(), bodies.len() - 1);
    }

    #[test]
    fn an_event_without_a_time_has_no_key() {
        assert_eq!(of(r#"{"event":"a.b","payload":{"object":{"id":1}}}"#), None);
        assert_eq!(of(r#"{"event":"a.b","event_ts":"soon","payload":{"object":{"id":1}}}"#), None);
        assert_eq!(
            of(r#"{"event":"a.b","event_ts":1,"payload":{"object":{"id":1}"#),
            None,
            "a payload that is not JSON"
        );
    }

    #[test]
    fn what_a_declaration_names_is_the_key_unless_all_of_it_is_absent() {
        let event = Event::parse(r#"{"event":"a.b","event_ts":1,"payload":{"object":{"id":1}}}"#).unwrap();
        let declared = |values: &str| key(&event, Some(values.to_owned())).unwrap();
        assert_eq!(declared(r#"["abc",null]"#), r#"a.b/1/["abc",null]"#);
        assert_eq!(declared("[null,null]"), key(&event, None).unwrap());
        assert_eq!(declared(&format!("[\"{}\"]", "x".repeat(10_000))).len(), "a.b/1/".len() + 64);
    }
}
