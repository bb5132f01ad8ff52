//! A page's information about the pages after it, recorded while the page is decoded.
//!
//! The page's type is decoded once, through a deserializer that looks at the members of the outermost object as they
//! pass. Everything within them is read by `serde_json` itself, so no other decoder is compiled twice.

use std::{borrow::Cow, fmt};

use http::Response;
use serde::{
    Deserialize, Deserializer,
    de::{
        self, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::Value;

use crate::{
    body::Body,
    decode::{self, JsonResponse, lossy::Dropped},
    endpoint::operation::{Cursor, Paginate},
    error::Error,
};

/// The members of a page that are recorded, whether or not the page's type declares them.
const MEMBERS: [&str; 5] = ["next_page_token", "nextPageToken", "page_count", "total_records", "totalResults"];

/// The values that a page has for `MEMBERS`. Values other than strings and numbers are ignored.
#[derive(Debug, Default)]
pub struct PageHead {
    members: [Value; MEMBERS.len()],
    /// The elements of `#[lossy]` lists that were dropped.
    dropped: Dropped,
}

impl PageHead {
    fn get(&self, name: &str) -> Option<&Value> {
        MEMBERS.iter().position(|member| *member == name).and_then(|at| self.members.get(at))
    }

    fn number(&self, name: &str) -> Option<u64> {
        let value = self.get(name)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    }

    /// Returns the token of the next page, or `None` if it is absent, `null` or `""`.
    pub(super) fn token(&self, cursor: Cursor) -> Option<String> {
        match self.get(cursor.token_field()?)? {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    pub(super) fn page_count(&self) -> Option<u64> {
        self.number("page_count")
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.number("total_records").or_else(|| self.number("totalResults"))
    }

    /// Returns how many elements were dropped from all lists of the page.
    pub(super) fn dropped(&self) -> u64 {
        self.dropped.count
    }

    /// Returns how many items were dropped.
    pub(super) fn dropped_items(&self, paginate: Paginate) -> u64 {
        let lists = &self.dropped.outermost;
        let items = paginate.items_among(lists.iter().map(|(name, _)| *name));
        lists.iter().filter(|(name, _)| Some(*name) == items).map(|(_, count)| count).sum()
    }

    fn note(&mut self, member: usize, value: &Value) {
        if let Some(noted) = self.members.get_mut(member) {
            *noted = if value.is_string() || value.is_number() { value.clone() } else { Value::Null };
        }
    }
}

/// Decodes a page, and records its members in `head`.
///
/// # Errors
///
/// [`Error::Decode`] if the body is not the JSON of an `R`.
#[inline]
pub fn read_page<R: JsonResponse>(
    operation: &'static str,
    response: &Response<Body>,
    head: &mut PageHead,
) -> Result<R, Error> {
    let mut dropped = Dropped::default();
    let page = decode::read_json_with(operation, response, &mut dropped, |text| read_text(text, head))?;
    head.dropped = dropped;
    Ok(page)
}

/// Decodes the text of a page, and records its members in `head`.
#[inline]
pub(super) fn read_text<'de, T: Deserialize<'de>>(text: &'de str, head: &mut PageHead) -> serde_json::Result<T> {
    let mut inner = serde_json::Deserializer::from_str(text);
    let page = T::deserialize(Noting { inner: &mut inner, head })?;
    inner.end()?;
    Ok(page)
}

/// Wraps a deserializer, a visitor or the members of an object, and records values on their way to the page's type.
struct Noting<'h, T> {
    inner: T,
    head: &'h mut PageHead,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Noting<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(Noting { inner: visitor, head: self.head })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(Noting { inner: visitor, head: self.head })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_struct(name, fields, Noting { inner: visitor, head: self.head })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(Noting { inner: visitor, head: self.head })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_newtype_struct(name, Noting { inner: visitor, head: self.head })
    }

    // The content of an enum is not a page, so its members are not recorded.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_enum(name, variants, visitor)
    }

    // Values of these types are not objects, so nothing is recorded. A skipped value is read too, because its members
    // must be recorded.
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct identifier ignored_any
    }
}

macro_rules! forward {
    ($($visit:ident: $value:ty),*) => {$(
        fn $visit<E: de::Error>(self, value: $value) -> Result<V::Value, E> {
            self.inner.$visit(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Noting<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Noting { inner: Members { map, noted: None }, head: self.head })
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Noting { inner, head: self.head })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Noting { inner, head: self.head })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(seq)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.inner.visit_enum(data)
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    forward! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f64: f64,
        visit_str: &str, visit_borrowed_str: &'de str, visit_string: String
    }
}

/// The members of an object, and the index in `MEMBERS` of the member whose value comes next, if `MEMBERS` contains it.
struct Members<A> {
    map: A,
    noted: Option<usize>,
}

/// The name of a member.
#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Noting<'_, Members<A>> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(Name(name)) = self.inner.map.next_key()? else { return Ok(None) };
        self.inner.noted = MEMBERS.iter().position(|member| *member == name);
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.inner.noted.take() {
            Some(member) => self.inner.map.next_value_seed(Noted { seed, member, head: self.head }),
            None => self.inner.map.next_value_seed(seed),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.map.size_hint()
    }
}

/// Reads the value of a recorded member. This type is a visitor, so that an error has the value's position.
struct Noted<'h, S> {
    seed: S,
    member: usize,
    head: &'h mut PageHead,
}

impl<'de, S: DeserializeSeed<'de>> Noted<'_, S> {
    fn note<E: de::Error>(self, value: Value) -> Result<S::Value, E> {
        self.head.note(self.member, &value);
        self.seed.deserialize(value).map_err(E::custom)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Noted<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        from.deserialize_any(self)
    }
}

macro_rules! note {
    ($($visit:ident: $value:ty),*) => {$(
        fn $visit<E: de::Error>(self, value: $value) -> Result<S::Value, E> {
            self.note(Value::from(value))
        }
    )*};
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Noted<'_, S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<S::Value, E> {
        self.note(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<S::Value, A::Error> {
        let value = Value::deserialize(SeqAccessDeserializer::new(seq))?;
        self.note(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S::Value, A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(map))?;
        self.note(value)
    }

    note! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_string: String }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde::de::IgnoredAny;

    use super::*;
    use crate::zoom_object;

    const PAGE: &str = r#"{"next_page\u005ftoken":"a","users":[{"next_page_token":"inner"}],"total_records":"7"}"#;

    fn noted<T: serde::de::DeserializeOwned>(text: &str) -> PageHead {
        let mut head = PageHead::default();
        read_text::<T>(text, &mut head).unwrap();
        head
    }

    #[test]
    fn the_cursor_is_noted_whatever_the_type_of_the_page() {
        #[zoom_object(crate = crate)]
        struct Object {
            users: Vec<Value>,
        }
        #[expect(dead_code, reason = "only the head is looked at")]
        #[derive(Deserialize)]
        struct Derived {
            next_page_token: String,
            users: Vec<Value>,
        }
        #[expect(dead_code, reason = "only the head is looked at")]
        #[derive(Deserialize)]
        struct Flattened {
            users: Vec<Value>,
            #[serde(flatten)]
            others: HashMap<String, Value>,
        }
        #[expect(dead_code, reason = "only the head is looked at")]
        #[derive(Deserialize)]
        struct Newtype(Option<Derived>);
        for head in [
            noted::<Object>(PAGE),
            noted::<Derived>(PAGE),
            noted::<Flattened>(PAGE),
            noted::<Newtype>(PAGE),
            noted::<Option<Box<Derived>>>(PAGE),
            noted::<Value>(PAGE),
            noted::<IgnoredAny>(PAGE),
        ] {
            assert_eq!((head.token(Cursor::NextPageToken).as_deref(), head.total()), (Some("a"), Some(7)), "{head:?}");
        }
        assert_eq!(noted::<Vec<Value>>(r#"[{"next_page_token":"a"}]"#).token(Cursor::NextPageToken), None);
    }

    #[test]
    fn a_noted_member_reaches_the_type_as_it_was_sent() {
        #[derive(Debug, PartialEq, Deserialize)]
        struct Sent {
            next_page_token: Option<String>,
            page_count: Value,
            total_records: Option<f64>,
        }
        let text = r#"{"next_page_token":null,"page_count":[{"a":1}],"total_records":1.5}"#;
        let plain: Sent = serde_json::from_str(text).unwrap();
        let mut head = PageHead::default();
        assert_eq!(read_text::<Sent>(text, &mut head).unwrap(), plain);
        assert_eq!((head.token(Cursor::NextPageToken), head.page_count(), head.total()), (None, None, None));
    }

    #[test]
    fn a_fault_is_that_of_the_plain_decoder() {
        #[expect(dead_code, reason = "only the error is looked at")]
        #[derive(Debug, Deserialize)]
        struct Page {
            total_records: u64,
            users: Vec<u8>,
        }
        for text in [
            r#"{"total_records":"x","users":[]}"#,
            "{\n\"total_records\":-1,\"users\":[]}",
            r#"{"total_records":1.5 ,"users":[]}"#,
            r#"{"total_records":null,"users":[]}"#,
            r#"{"users":[],"total_records":"x" }"#,
            r#"{"total_records":1,"users":[1,"x"]}"#,
            r#"{"total_records":1}"#,
            r#"{"total_records":1"#,
            r#"{"total_records":1,"users":[]} x"#,
            "[]",
            "5",
        ] {
            let plain = serde_json::from_str::<Page>(text).unwrap_err().to_string();
            assert_eq!(read_text::<Page>(text, &mut PageHead::default()).unwrap_err().to_string(), plain, "{text}");
        }
        for text in [r#"{"users":[],"total_records":[[1]]}"#, r#"{"users":[],"total_records":{"a":1} }"#] {
            let response = Response::new(Body::from(text));
            let Err(Error::Decode(error)) = read_page::<Page>("List", &response, &mut PageHead::default()) else {
                panic!("a decode error")
            };
            assert_eq!(error.path(), Some("total_records"), "{text}");
        }
    }
}
