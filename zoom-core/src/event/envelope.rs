//! The envelope that all events have in common: a JSON object with a name, a time and a payload.
//!
//! The name is found first, and nothing after it is read. The payload is decoded together with the envelope, in one
//! pass over the body.

use std::{fmt, marker::PhantomData, ops::Range};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::{decode::object::FieldSeed, json_text};

const PAYLOAD: &str = "payload";

/// Returns the position of the name in a body that begins with it, as Zoom's bodies do, if the name contains no escape.
#[inline]
pub(super) fn name_at_start(body: &[u8]) -> Option<Range<usize>> {
    let mut rest = json_text::without_bom(body);
    for token in [&b"{"[..], b"\"event\"", b":", b"\""] {
        rest = rest.trim_ascii_start().strip_prefix(token)?;
    }
    let length = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20))?;
    let (name, end) = rest.split_at_checked(length)?;
    let start = body.len() - rest.len();
    (end.starts_with(b"\"") && !name.is_empty() && name.is_ascii()).then_some(start..start + length)
}

/// Returns the JSON of the first member with this name. Nothing after it is read.
///
/// # Errors
///
/// The error of `serde_json` if the text ends before the member, or is not JSON up to the member.
pub(super) fn member<'t>(text: &'t str, name: &str) -> serde_json::Result<Option<&'t RawValue>> {
    let mut found = None;
    let mut json = serde_json::Deserializer::from_str(text);
    match json.deserialize_map(Find { name, found: &mut found }) {
        Err(error) if found.is_none() => Err(error),
        _ => Ok(found),
    }
}

struct Find<'a, 't> {
    name: &'a str,
    found: &'a mut Option<&'t RawValue>,
}

impl<'t> Visitor<'t> for Find<'_, 't> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(is_it) = map.next_key_seed(Is(self.name))? {
            if is_it {
                *self.found = Some(map.next_value()?);
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// Reads a key, and returns whether it is this name.
struct Is<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        // The key is read as bytes, because a key with half of a surrogate pair would be an error as text.
        from.deserialize_bytes(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<bool, E> {
        Ok(self.0.as_bytes() == name)
    }
}

/// Reads the payload from a whole body; the result is `None` if it is absent, `null` or `""`.
#[inline]
pub(super) fn payload<'t, T: Deserialize<'t>>(text: &'t str) -> serde_json::Result<Option<T>> {
    let mut json = serde_json::Deserializer::from_str(text);
    let payload = json.deserialize_map(Envelope(FieldSeed(PhantomData)))?;
    json.end()?;
    Ok(payload)
}

/// Returns the JSON of the payload in a whole body, or `None` if it is absent or `null`.
pub(super) fn raw_payload(text: &str) -> serde_json::Result<Option<&RawValue>> {
    let mut json = serde_json::Deserializer::from_str(text);
    let payload = json.deserialize_map(Envelope(PhantomData::<Option<&RawValue>>))?;
    json.end()?;
    Ok(payload)
}

/// Reads the payload with a seed and skips the other members.
struct Envelope<S>(S);

impl<'de, T, S: DeserializeSeed<'de, Value = Option<T>>> Visitor<'de> for Envelope<S> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let (mut seed, mut payload) = (Some(self.0), None);
        while let Some(is_payload) = map.next_key_seed(Is(PAYLOAD))? {
            match (is_payload, seed.take()) {
                (true, Some(seed)) => payload = map.next_value_seed(seed)?,
                // If one of two payloads were kept, the other would be lost silently.
                (true, None) => return Err(A::Error::duplicate_field(PAYLOAD)),
                (false, kept) => {
                    seed = kept;
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(payload)
    }
}
