//! Detects error responses with a successful status, which must not be read as values whose members are all absent.

use http::{HeaderMap, Response, header::CONTENT_TYPE};
use serde::{
    de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor, value},
    forward_to_deserialize_any,
};

use crate::{
    body::Body,
    error::{ApiError, ApiErrorParts, Error, ErrorBody, read_body},
};

/// The members of an error response.
const MEMBERS: [&str; 2] = ["code", "message"];

/// Rejects an error response, unless `R` itself declares the members of an error.
#[inline]
pub(crate) fn reject_error<R: DeserializeOwned>(
    operation: &'static str,
    response: &Response<Body>,
) -> Result<(), Error> {
    match response.body().as_bytes() {
        Some(body) if read_body::may_report_error(body) => reject(operation, response, body, declares::<R>),
        _ => Ok(()),
    }
}

/// Rejects an error response to an endpoint whose declared type can't have the members of an error.
#[inline]
pub(crate) fn reject_any_error(operation: &'static str, response: &Response<Body>) -> Result<(), Error> {
    match response.body().as_bytes() {
        Some(body) if read_body::may_report_error(body) => reject(operation, response, body, |_| false),
        _ => Ok(()),
    }
}

/// Returns whether the body is JSON according to the `Content-Type` header.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()) else { return false };
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || kind.ends_with("+json") || kind == "text/json"
}

#[cold]
fn reject(
    operation: &'static str,
    response: &Response<Body>,
    body: &[u8],
    declares: fn(&'static str) -> bool,
) -> Result<(), Error> {
    let Some((read, is_nested)) = read_body::reported(body) else { return Ok(()) };
    let ErrorBody { code, code_text, message, field_errors } = read;
    if if is_nested { declares("error") } else { MEMBERS.into_iter().all(declares) } {
        return Ok(());
    }
    Err(Error::Api(ApiError::new(ApiErrorParts {
        operation,
        status: response.status(),
        code,
        code_text,
        message,
        field_errors,
        meaning: None,
        headers: response.headers().clone(),
        body: response.body().as_bytes().cloned().unwrap_or_default(),
    })))
}

/// Returns whether `R` declares the member `name`.
#[cold]
fn declares<R: DeserializeOwned>(name: &'static str) -> bool {
    let mut is_declared = false;
    // The probe always fails, because it has no value.
    _ = R::deserialize(Probe { name, is_declared: &mut is_declared });
    is_declared
}

/// A deserializer without a value, which records whether a type has a member with this name.
struct Probe<'p> {
    name: &'static str,
    is_declared: &'p mut bool,
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(value::Error::custom("a probe has no value"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        *self.is_declared = fields.contains(&self.name);
        self.deserialize_any(visitor)
    }

    /// A struct with a flattened field is read as a map. The probe offers the member to the struct; if the struct has
    /// such a field, that field requests a type.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_map(Offer(Some(self)))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, value::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, value::Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct enum identifier ignored_any
    }
}

/// A map with one member, whose value records whether a type is requested.
struct Offer<'p>(Option<Probe<'p>>);

impl<'de> MapAccess<'de> for Offer<'_> {
    type Error = value::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, value::Error> {
        let Some(Probe { name, .. }) = &self.0 else { return Ok(None) };
        seed.deserialize(value::StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, value::Error> {
        match self.0.take() {
            Some(Probe { is_declared, .. }) => seed.deserialize(Asked(is_declared)),
            None => Err(value::Error::custom("a probe has no value")),
        }
    }
}

/// A value that records whether a specific type is requested; a map of undeclared members requests any type.
struct Asked<'p>(&'p mut bool);

macro_rules! asked {
    ($($method:ident($($argument:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $argument,)* _: V) -> Result<V::Value, value::Error> {
            *self.0 = true;
            Err(value::Error::custom("a probe has no value"))
        }
    )*};
}

impl<'de> Deserializer<'de> for Asked<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(value::Error::custom("a probe has no value"))
    }

    asked! {
        deserialize_bool();
        deserialize_i64();
        deserialize_u64();
        deserialize_f64();
        deserialize_str();
        deserialize_string();
        deserialize_option();
        deserialize_seq();
        deserialize_map();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_f32();
        deserialize_newtype_struct(&'static str);
        deserialize_struct(&'static str, &'static [&'static str]);
        deserialize_enum(&'static str, &'static [&'static str]);
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde::Deserialize;
    use serde_json::Value;

    use super::*;
    use crate::{decode::Decode, decode::DecodeJson as _, zoom_object};

    const REPORTED: &str = r#"{"code":200,"message":"No permission."}"#;

    #[zoom_object(crate = crate)]
    struct Page {
        users: Vec<Value>,
        #[extra]
        others: serde_json::Map<String, Value>,
    }

    #[zoom_object(crate = crate)]
    #[derive(Debug, PartialEq)]
    struct Message {
        code: Option<i64>,
        message: Option<String>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Flattened {
        code: i64,
        message: Option<String>,
        #[serde(flatten)]
        others: HashMap<String, Value>,
    }

    #[expect(dead_code, reason = "only the error is checked")]
    #[derive(Deserialize)]
    struct OnlyOthers {
        users: Option<Vec<Value>>,
        #[serde(flatten)]
        others: HashMap<String, Value>,
    }

    #[derive(Deserialize)]
    struct Newtype<T>(Option<T>);

    fn response(body: &'static str) -> Response<Body> {
        Response::new(Body::from(body))
    }

    fn code<T>(result: Result<T, Error>) -> Option<i64> {
        match result {
            Err(Error::Api(error)) => error.code(),
            Err(error) => panic!("{error}"),
            Ok(_) => None,
        }
    }

    #[test]
    fn an_error_under_a_successful_status_is_not_a_value() {
        let rpc = r#"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Invalid params"}}"#;
        for (body, expected) in [(REPORTED, 200), (rpc, -32_602)] {
            for found in [
                code(Decode::<()>::decode("Call", response(body))),
                code(Decode::<Page>::decode("Call", response(body))),
                code(Decode::<Value>::decode("Call", response(body))),
                code(Decode::<Option<Page>>::decode("Call", response(body))),
                code(Decode::<OnlyOthers>::decode("Call", response(body))),
                code(Decode::<HashMap<String, Value>>::decode("Call", response(body))),
                code(Decode::<Newtype<Page>>::decode("Call", response(body))),
            ] {
                assert_eq!(found, Some(expected), "{body}");
            }
        }
    }

    #[test]
    fn a_response_that_declares_a_code_and_a_message_is_a_value() {
        let read = Decode::<Message>::decode("Call", response(REPORTED)).unwrap();
        assert_eq!(read, Message { code: Some(200), message: Some("No permission.".into()) });
        let read = Decode::<Flattened>::decode("Call", response(REPORTED)).unwrap();
        assert_eq!((read.code, read.message.as_deref()), (200, Some("No permission.")));
        let Newtype(read) = Decode::<Newtype<Message>>::decode("Call", response(REPORTED)).unwrap();
        assert_eq!(read.and_then(|read| read.code), Some(200));
    }

    #[test]
    fn text_and_bytes_are_an_error_only_as_json() {
        let with_type = |kind| Response::builder().header(CONTENT_TYPE, kind).body(Body::from(REPORTED)).unwrap();
        for kind in ["application/json", "Application/JSON; charset=utf-8", "application/problem+json"] {
            assert_eq!(code(Decode::<String>::decode("Call", with_type(kind))), Some(200), "{kind}");
            assert_eq!(code(Decode::<bytes::Bytes>::decode("Call", with_type(kind))), Some(200), "{kind}");
        }
        assert_eq!(Decode::<String>::decode("Call", with_type("text/plain")).unwrap(), REPORTED);
        assert_eq!(Decode::<bytes::Bytes>::decode("Call", response(REPORTED)).unwrap(), REPORTED);
    }
}
