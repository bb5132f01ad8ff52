//! Turns the bytes of a response into the type that the endpoint declares, or reports where and why that failed.
//!
//! JSON is decoded directly from the received bytes: one UTF-8 check, then `serde_json::from_str`. The path of an error
//! is computed from its line and column, so the type's decoder is compiled only once and does not have to run again to
//! find the path.

#![allow(
    clippy::needless_pass_by_value,
    reason = "all decoders have the same signature, and a download keeps its response"
)]

pub(crate) mod expectation;
pub(crate) mod expected;
pub(crate) mod extra;
pub(crate) mod field_names;
pub(crate) mod json_path;
pub(crate) mod lenient;
pub(crate) mod lossy;
mod not_null;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod open_enum;
pub(crate) mod reported_error;
pub(crate) mod std_derives;
mod unchanged;
mod visitor;

use std::{marker::PhantomData, str::Utf8Error};

use bytes::Bytes;
use http::{Response, header::CONTENT_TYPE};
use serde::de::{DeserializeOwned, IgnoredAny};

use self::lossy::{Dropped, ReadFault};
use crate::{
    body::Body,
    error::{self, DecodeError, DecodeErrorParts, EXCERPT_LIMIT, Error},
    json_text,
};

/// The kind of a response's body.
///
/// # Examples
///
/// ```
/// use zoom_core::{operation::ResponseKind, zoom_endpoint};
///
/// #[zoom_endpoint(DELETE "/meetings/<meeting_id>" -> ())]
/// struct DeleteMeeting {
///     meeting_id: u64,
/// }
///
/// assert_eq!(DeleteMeeting::OPERATION.response, ResponseKind::Empty);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseKind {
    /// JSON.
    Json,
    /// No content. A body that arrives anyway is ignored if it is JSON.
    Empty,
    /// Text.
    Text,
    /// Bytes, unchanged.
    Bytes,
    /// Bytes that the caller reads while they arrive.
    Stream,
}

/// Selects the decoder of a response type.
///
/// `Decode::<R>::decode` is an inherent function for the types that are not JSON, and the function of [`DecodeJson`]
/// for all others. Inherent functions take precedence, so the selection also works for type aliases, and the macro
/// needs no list of types.
pub struct Decode<R>(PhantomData<R>);

/// The decoder of every response type that serde can read.
pub trait DecodeJson<R> {
    /// The kind of the body.
    const KIND: ResponseKind = ResponseKind::Json;

    /// Decodes the response.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is not JSON from which `R` can be read.
    fn decode(operation: &'static str, response: Response<Body>) -> Result<R, Error>
    where
        R: JsonResponse;
}

/// The response type of an endpoint: every type that serde can read.
///
/// Implemented for every `DeserializeOwned`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a response: serde can't read it",
    label = "not `Deserialize`",
    note = "write `#[zoom_object]` above `{Self}`, or derive `serde::Deserialize` for it"
)]
pub trait JsonResponse: DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> JsonResponse for T {}

impl<R> DecodeJson<R> for Decode<R> {
    #[inline]
    fn decode(operation: &'static str, response: Response<Body>) -> Result<R, Error>
    where
        R: JsonResponse,
    {
        read_json(operation, &response)
    }
}

impl<T: JsonResponse> Decode<Option<T>> {
    /// The kind of the body.
    pub const KIND: ResponseKind = ResponseKind::Json;

    /// Decodes the response. An empty body and `null` become `None`.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is neither empty nor JSON from which `T` can be read.
    #[inline]
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<Option<T>, Error> {
        if is_blank(body(operation, &response)?) {
            return Ok(None);
        }
        read_json(operation, &response)
    }
}

impl Decode<()> {
    /// The kind of the body.
    pub const KIND: ResponseKind = ResponseKind::Empty;

    /// Accepts an empty body and also JSON, which some operations send although their documentation specifies no
    /// content.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if the JSON is an error response, and [`Error::Decode`] if the body is anything else, such as a proxy's
    /// HTML page.
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<(), Error> {
        if is_blank(body(operation, &response)?) {
            return Ok(());
        }
        reported_error::reject_any_error(operation, &response)?;
        match json_text::read(body(operation, &response)?) {
            Ok(IgnoredAny) => Ok(()),
            Err(_) => Err(fault(operation, &response, None, "expected no content, found a body that is not JSON")),
        }
    }
}

impl Decode<String> {
    /// The kind of the body.
    pub const KIND: ResponseKind = ResponseKind::Text;

    /// Returns the body as text.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is not UTF-8.
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<String, Error> {
        reject_json_error(operation, &response)?;
        text(operation, &response).map(str::to_owned)
    }
}

impl Decode<Bytes> {
    /// The kind of the body.
    pub const KIND: ResponseKind = ResponseKind::Bytes;

    /// Returns the bytes of the body, unchanged.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the body is still a stream.
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<Bytes, Error> {
        reject_json_error(operation, &response)?;
        body(operation, &response).cloned()
    }
}

/// Rejects an error response to an endpoint that declares text or bytes. Only JSON is checked, because other content
/// may begin like an error without being one.
fn reject_json_error(operation: &'static str, response: &Response<Body>) -> Result<(), Error> {
    if reported_error::is_json(response.headers()) {
        reported_error::reject_any_error(operation, response)
    } else {
        Ok(())
    }
}

/// Returns the body, which must be in memory.
#[inline]
fn body<'a>(operation: &'static str, response: &'a Response<Body>) -> Result<&'a Bytes, Error> {
    response.body().as_bytes().ok_or_else(|| not_in_memory(operation, response))
}

/// Returns the body as text.
#[inline]
fn text<'a>(operation: &'static str, response: &'a Response<Body>) -> Result<&'a str, Error> {
    let body = body(operation, response)?;
    str::from_utf8(body).map_err(|error| not_text(operation, response, error))
}

/// Returns the body as JSON text, without a byte-order mark.
#[inline]
fn text_of_json<'a>(operation: &'static str, response: &'a Response<Body>) -> Result<&'a str, Error> {
    let text = text(operation, response)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[inline]
fn read_json<T: DeserializeOwned>(operation: &'static str, response: &Response<Body>) -> Result<T, Error> {
    read_json_with(operation, response, &mut Dropped::default(), |text| serde_json::from_str(text))
}

/// Decodes the JSON of a body with `read`, and finds the path of an error. The elements that were dropped from
/// `#[lossy]` lists are recorded in `dropped`.
#[inline]
pub(crate) fn read_json_with<T: DeserializeOwned>(
    operation: &'static str,
    response: &Response<Body>,
    dropped: &mut Dropped,
    mut read: impl FnMut(&str) -> serde_json::Result<T>,
) -> Result<T, Error> {
    reported_error::reject_error::<T>(operation, response)?;
    let text = text_of_json(operation, response)?;
    match lossy::in_place(|| read(text)) {
        Ok(value) => Ok(value),
        Err(fault) => {
            read_again(operation, dropped, text, fault, read).map_err(|found| found.of_response(operation, response))
        }
    }
}

/// Decodes JSON that is not a response, such as an event, with `read`. `operation` is the name under which elements
/// dropped from `#[lossy]` lists are logged.
#[inline]
pub(crate) fn read_text_with<T>(
    operation: &'static str,
    text: &str,
    mut read: impl FnMut(&str) -> serde_json::Result<T>,
) -> Result<T, JsonFault> {
    match lossy::in_place(|| read(text)) {
        Ok(value) => Ok(value),
        Err(fault) => read_again(operation, &mut Dropped::default(), text, fault, read),
    }
}

/// An error in JSON, and where it is.
pub(crate) struct JsonFault {
    pub(crate) path: Option<String>,
    pub(crate) problem: String,
}

impl JsonFault {
    /// Describes an error that occurred while `text` was read.
    #[cold]
    pub(crate) fn new(text: &str, error: serde_json::Error) -> Self {
        json_fault(text, &ReadFault { error, end: None, is_in_lossy_list: false })
    }

    fn of_response(self, operation: &'static str, response: &Response<Body>) -> Error {
        fault(operation, response, self.path.as_deref(), &self.problem)
    }
}

/// Decodes JSON again after an error: first with each lone half of a surrogate pair replaced, then with the elements of
/// `#[lossy]` lists read separately.
#[cold]
fn read_again<T>(
    operation: &'static str,
    dropped: &mut Dropped,
    text: &str,
    mut fault: ReadFault,
    mut read: impl FnMut(&str) -> serde_json::Result<T>,
) -> Result<T, JsonFault> {
    let mended = json_text::mended(text);
    if let Some(mended) = &mended {
        fault = match lossy::in_place(|| read(mended)) {
            Ok(value) => return Ok(value),
            Err(fault) => fault,
        };
    }
    let text = mended.as_deref().unwrap_or(text);
    if fault.is_in_lossy_list {
        fault = match lossy::apart(operation, text, dropped, || read(text)) {
            Ok(value) => return Ok(value),
            Err(fault) => fault,
        };
    }
    Err(json_fault(text, &fault))
}

/// Returns whether the body contains only whitespace.
fn is_blank(body: &[u8]) -> bool {
    body.trim_ascii().is_empty()
}

/// Returns the error for a response whose body is still a stream.
#[cold]
pub(crate) fn not_in_memory(operation: &'static str, response: &Response<Body>) -> Error {
    fault(operation, response, None, "expected a body in memory, found a stream: collect it first")
}

/// Returns the error for text that is not UTF-8.
#[cold]
fn not_text(operation: &'static str, response: &Response<Body>, error: Utf8Error) -> Error {
    let problem = format!("expected UTF-8 text, found an invalid byte at offset {}", error.valid_up_to());
    fault(operation, response, None, &problem)
}

/// Describes the error in JSON that is absent, truncated, malformed or of an unexpected shape.
#[cold]
fn json_fault(text: &str, found: &ReadFault) -> JsonFault {
    let without_path = |problem: &str| JsonFault { path: None, problem: problem.to_owned() };
    if is_blank(text.as_bytes()) {
        return without_path("expected JSON, found no content");
    }
    if text.trim_start().starts_with('<') {
        return without_path("expected JSON, found markup");
    }
    let end = found.end.unwrap_or_else(|| json_path::offset(text, &found.error));
    JsonFault { path: Some(json_path::at(text, end)), problem: json_path::problem(&found.error) }
}

/// Returns the error for a response with a problem at `path`.
#[cold]
pub(crate) fn fault(operation: &'static str, response: &Response<Body>, path: Option<&str>, problem: &str) -> Error {
    let headers = response.headers();
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    Error::Decode(DecodeError::new(DecodeErrorParts {
        operation,
        status: response.status(),
        path: path.map(str::to_owned),
        problem: problem.to_owned(),
        content_type: content_type.map(str::to_owned),
        tracking_id: error::tracking_id(headers).map(str::to_owned),
        excerpt: excerpt(response.body().as_bytes().map_or(&[], Bytes::as_ref)),
    }))
}

/// Returns the beginning of a body as text of at most [`EXCERPT_LIMIT`] bytes.
fn excerpt(body: &[u8]) -> String {
    // Each invalid byte becomes a replacement character of three bytes, so the text may be longer than the body.
    let text = String::from_utf8_lossy(&body[..body.len().min(EXCERPT_LIMIT)]);
    let end = (0..=text.len().min(EXCERPT_LIMIT)).rfind(|end| text.is_char_boundary(*end));
    text[..end.unwrap_or(0)].to_owned()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    fn response(status: u16, content_type: &str, body: impl Into<Body>) -> Response<Body> {
        Response::builder().status(status).header(CONTENT_TYPE, content_type).body(body.into()).unwrap()
    }

    #[expect(dead_code, reason = "only decoding is tested")]
    #[derive(Debug, Deserialize)]
    struct Page {
        users: Vec<User>,
        total: Option<u32>,
    }

    #[expect(dead_code, reason = "only decoding is tested")]
    #[derive(Debug, Deserialize)]
    struct User {
        id: String,
        #[serde(default)]
        groups: Vec<u8>,
        inner: Option<Box<User>>,
    }

    fn fault<R: std::fmt::Debug>(result: Result<R, Error>) -> DecodeError {
        match result {
            Err(Error::Decode(error)) => error,
            other => panic!("expected a decode error, got {other:?}"),
        }
    }

    #[test]
    fn a_fault_names_its_path() {
        for (body, path, problem) in [
            (r#"{"users":[{"id":"a"},{"id":5}]}"#, "users[1].id", "invalid type: integer, expected a string"),
            (r#"{"users":[{"id":"a"},{}]}"#, "users[1]", "missing field `id`"),
            (
                "{\"users\":[\n {\"id\":\"a\",\n \"groups\":[1,\n\"x\"]}]}",
                "users[0].groups[1]",
                "invalid type: string, expected u8",
            ),
            (r#"{"total":"secret, expected \"x","users":[]}"#, "total", "invalid type: string, expected u32"),
            (
                r#"{"users":[{"id":"é\"}","inner":{"id":null}}]}"#,
                "users[0].inner.id",
                "invalid type: null, expected a string",
            ),
            (r#"{"users":{}}"#, "users", "invalid type: map, expected a sequence"),
            (r#"{"users":[],"total":-1}"#, "total", "invalid value: integer, expected u32"),
            (r#"{"users":[{"id":"a""#, "users[0].id", "EOF while parsing an object"),
            (r#"{"users":[] "total":1}"#, "users", "expected `,` or `}`"),
            (r"{}", ".", "missing field `users`"),
            (r"[]", ".", "invalid length 0, expected struct Page with 2 elements"),
        ] {
            let error = fault(Decode::<Page>::decode("ListUsers", response(200, "application/json", body)));
            assert_eq!((error.path(), error.problem()), (Some(path), problem), "{body}");
            assert!(!error.to_string().contains("secret"), "{error}");
            assert!(body.starts_with(error.excerpt()), "{body}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_is_reported_with_its_content_type() {
        let error = fault(Decode::<Page>::decode("ListUsers", response(200, "text/html", "<html>login</html>")));
        assert_eq!((error.path(), error.content_type()), (None, Some("text/html")));
        let error = fault(Decode::<Page>::decode("ListUsers", response(204, "text/plain", "")));
        assert_eq!(error.problem(), "expected JSON, found no content");
        let error = fault(Decode::<Page>::decode("ListUsers", response(200, "application/json", vec![b'"', 0xff])));
        assert_eq!(error.problem(), "expected UTF-8 text, found an invalid byte at offset 1");
    }

    #[test]
    fn an_excerpt_has_a_limit_in_bytes() {
        let error = fault(Decode::<Page>::decode("ListUsers", response(200, "text/html", "é".repeat(5_000))));
        assert_eq!(error.excerpt().len(), EXCERPT_LIMIT);
        let error = fault(Decode::<Page>::decode("ListUsers", response(200, "text/html", vec![0xff_u8; 5_000])));
        assert!(error.excerpt().len() <= EXCERPT_LIMIT);
    }

    #[test]
    fn an_empty_body_is_accepted_where_it_is_declared() {
        Decode::<()>::decode("Delete", response(204, "", "")).unwrap();
        Decode::<()>::decode("Delete", response(200, "application/json", "{}")).unwrap();
        fault(Decode::<()>::decode("Delete", response(200, "text/html", "<html>")));
        for empty in ["", " \n", "null"] {
            assert_eq!(Decode::<Option<u8>>::decode("Get", response(200, "", empty)).unwrap(), None);
        }
        assert_eq!(Decode::<Option<u8>>::decode("Get", response(200, "", "7")).unwrap(), Some(7));
        fault(Decode::<Option<u8>>::decode("Get", response(200, "", "x")));
    }

    #[test]
    fn text_and_bytes_are_returned_unchanged() {
        assert_eq!(Decode::<String>::decode("Get", response(200, "text/plain", "a b")).unwrap(), "a b");
        assert_eq!(Decode::<Bytes>::decode("Get", response(200, "image/png", vec![0xff])).unwrap()[..], [0xff]);
        fault(Decode::<String>::decode("Get", response(200, "text/plain", vec![0xff])));
    }

    #[test]
    fn the_kind_of_a_body_is_known_without_a_response() {
        type Alias = Option<u8>;
        let kinds = [
            Decode::<()>::KIND,
            Decode::<String>::KIND,
            Decode::<Bytes>::KIND,
            Decode::<Alias>::KIND,
            Decode::<Vec<u8>>::KIND,
        ];
        assert_eq!(
            kinds,
            [ResponseKind::Empty, ResponseKind::Text, ResponseKind::Bytes, ResponseKind::Json, ResponseKind::Json]
        );
    }
}
