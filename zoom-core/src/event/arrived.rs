//! Events of any type, as they arrived.

use std::{borrow::Cow, fmt, marker::PhantomData};

use bytes::{BufMut, Bytes, BytesMut};
use serde::{
    Deserialize,
    de::{DeserializeOwned, DeserializeSeed},
};
use serde_json::value::RawValue;

use super::{envelope, info::EventPayload};
use crate::{
    decode::{JsonFault, json_path, object::FieldSeed, read_text_with},
    error::{Error, EventError, EventErrorParts},
    json_text,
    types::Secret,
};

/// An event from Zoom, as it arrived.
///
/// It contains the body and the position of the event's name in it. Nothing else is read until it is requested: the
/// payload is then decoded in one pass over the whole body, and other members are searched for. Undeclared events and
/// undeclared members are never an error. A clone shares the body.
///
/// # Examples
///
/// ```
/// use zoom_core::{event::Event, zoom_event, zoom_object, MeetingUuid};
///
/// /// A meeting started.
/// #[zoom_event("meeting.started")]
/// struct MeetingStarted {
///     account_id: Option<String>,
///     #[required]
///     object: StartedMeeting,
/// }
///
/// #[zoom_object]
/// struct StartedMeeting {
///     #[required]
///     uuid: MeetingUuid,
///     topic: Option<String>,
/// }
///
/// let event = Event::parse(
///     r#"{"event":"meeting.started","event_ts":1739923528129,"payload":{"object":{"uuid":"4444AAAiAAAAAiAiAiiAii=="}}}"#,
/// )?;
/// if event.is::<MeetingStarted>() {
///     let started: MeetingStarted = event.payload()?;
///     assert_eq!(started.object.uuid.as_str(), "4444AAAiAAAAAiAiAiiAii==");
/// }
/// // A payload that is not declared:
/// let payload: zoom_core::Value = event.payload_as()?;
/// assert_eq!(payload["object"]["uuid"], "4444AAAiAAAAAiAiAiiAii==");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    /// The body. If the name can't be read in place, for example because it contains an escape, a copy of it follows
    /// the body.
    buffer: Bytes,
    name_start: u32,
    name_end: u32,
}

impl Event {
    /// Reads the body of a delivery up to the event's name.
    ///
    /// This does not check who sent the body: [`Webhook::verify`](crate::webhook::Webhook::verify) does, and returns the
    /// event.
    ///
    /// # Errors
    ///
    /// [`Error::Event`] if the body is not an object whose `event` member is a string.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::event::Event;
    ///
    /// let event = Event::parse(r#"{"event":"meeting.started","payload":{}}"#)?;
    /// assert_eq!(event.name(), "meeting.started");
    /// assert!(Event::parse("[]").is_err());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn parse(body: impl Into<Bytes>) -> Result<Self, Error> {
        Self::read(body.into())
            .map_err(|problem| EventError::new(EventErrorParts { event: None, path: None, problem }).into())
    }

    /// Reads the body up to the event's name. The error is a description of the problem with the body.
    pub(super) fn read(body: Bytes) -> Result<Self, String> {
        if let Some(name) = envelope::name_at_start(&body)
            && let (Ok(name_start), Ok(name_end)) = (name.start.try_into(), name.end.try_into())
        {
            return Ok(Self { buffer: body, name_start, name_end });
        }
        let name = name_anywhere(&body)?;
        let end = body.len() + name.len();
        let (Ok(name_start), Ok(name_end)) = (body.len().try_into(), end.try_into()) else {
            return Err("a body of 4 GiB or more can't be read".to_owned());
        };
        let mut buffer = BytesMut::with_capacity(end);
        buffer.put_slice(&body);
        buffer.put_slice(name.as_bytes());
        Ok(Self { buffer: buffer.freeze(), name_start, name_end })
    }

    /// Returns the event's name, such as `meeting.started`.
    ///
    /// If the member `event` occurs twice, the first one counts.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let event = Event::parse(r#"{"event":"user.signed_in"}"#)?;
    /// assert_eq!(event.name(), "user.signed_in");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.buffer.get(self.name_start as usize..self.name_end as usize);
        name.and_then(|name| str::from_utf8(name).ok()).unwrap_or_default()
    }

    /// Returns the body as it arrived, which is what a signature covers. It may contain a credential: see
    /// [`download_token`](Self::download_token).
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let body = r#"{"event": "user.signed_in"}"#;
    /// assert_eq!(Event::parse(body)?.body(), body.as_bytes());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn body(&self) -> &[u8] {
        // A name within the body is followed by a quote, so only a copied name ends where the buffer ends.
        let is_behind = self.name_end as usize == self.buffer.len();
        let end = if is_behind { self.name_start as usize } else { self.buffer.len() };
        self.buffer.get(..end).unwrap_or_default()
    }

    /// Returns whether the event has the name that `T` declares.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{event::Event, zoom_event};
    ///
    /// #[zoom_event("user.signed_in")]
    /// struct UserSignedIn {}
    ///
    /// assert!(Event::parse(r#"{"event":"user.signed_in"}"#)?.is::<UserSignedIn>());
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    #[inline]
    pub fn is<T: EventPayload>(&self) -> bool {
        self.name() == T::EVENT.name
    }

    /// Decodes the payload. A payload that is absent or `null` is read as `{}`.
    ///
    /// # Errors
    ///
    /// [`Error::Event`] if the event's name is not the one that `T` declares, if the body is not JSON, if `payload`
    /// occurs twice, or if it does not match `T`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{event::Event, zoom_event};
    ///
    /// #[zoom_event("user.signed_in")]
    /// struct UserSignedIn {
    ///     account_id: Option<String>,
    /// }
    ///
    /// let event = Event::parse(r#"{"event":"user.signed_in","payload":{"account_id":"abc"}}"#)?;
    /// assert_eq!(event.payload::<UserSignedIn>()?.account_id.as_deref(), Some("abc"));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[inline]
    pub fn payload<T: EventPayload>(&self) -> Result<T, Error> {
        if !self.is::<T>() {
            return Err(self.is_another(T::EVENT.name));
        }
        self.decode(T::EVENT.name)
    }

    /// Decodes the payload as any type that serde can read, such as [`Value`](crate::Value), whatever the event's name.
    ///
    /// # Errors
    ///
    /// The errors of [`payload`](Self::payload), except that the name is not checked.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{event::Event, Value};
    ///
    /// let event = Event::parse(r#"{"event":"user.signed_in","payload":{"account_id":"abc"}}"#)?;
    /// assert_eq!(event.payload_as::<Value>()?["account_id"], "abc");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[inline]
    pub fn payload_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.decode("")
    }

    /// Returns the JSON of the payload as it arrived, or `{}` if it is absent or `null`.
    ///
    /// # Errors
    ///
    /// [`Error::Event`] if the body is not JSON, or if `payload` occurs twice.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let event = Event::parse(r#"{"event":"user.signed_in","payload":{"account_id": "abc"}}"#)?;
    /// assert_eq!(event.payload_json()?, r#"{"account_id": "abc"}"#);
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    pub fn payload_json(&self) -> Result<&str, Error> {
        let text = self.text()?;
        match envelope::raw_payload(text) {
            Ok(payload) => Ok(payload.map_or("{}", RawValue::get)),
            Err(error) => Err(self.fault(JsonFault::new(text, error))),
        }
    }

    /// Returns the time of the event, from the `event_ts` member, or `None` if the member does not exist or is not a
    /// number of milliseconds since 1970.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let event = Event::parse(r#"{"event":"user.signed_in","event_ts":"1739923528129"}"#)?;
    /// assert_eq!(event.timestamp().unwrap().to_string(), "2025-02-19T00:05:28.129Z");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn timestamp(&self) -> Option<jiff::Timestamp> {
        jiff::Timestamp::from_millisecond(self.member("event_ts")?).ok()
    }

    /// Returns the token with which the files of a recording can be downloaded for 24 hours: pass it to
    /// [`AccessToken::new`](crate::AccessToken::new). It is a credential.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let event = Event::parse(r#"{"event":"recording.completed","payload":{},"download_token":"abc"}"#)?;
    /// assert_eq!(event.download_token().unwrap().expose(), "abc");
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn download_token(&self) -> Option<Secret> {
        self.member("download_token").filter(|token: &Secret| !token.expose().is_empty())
    }

    /// Returns the JSON of a member of the envelope, such as `response_url`, as it arrived. If the member occurs twice,
    /// the first one counts.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::event::Event;
    /// let event = Event::parse(r#"{"event":"a.b","response_url":"https://zoom.us/"}"#)?;
    /// assert_eq!(event.member_json("response_url"), Some(r#""https://zoom.us/""#));
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[must_use]
    pub fn member_json(&self, name: &str) -> Option<&str> {
        envelope::member(self.text().ok()?, name).ok()?.map(RawValue::get)
    }

    /// Reads a member as leniently as a response's field.
    fn member<T: for<'de> Deserialize<'de>>(&self, name: &str) -> Option<T> {
        let json = self.member_json(name)?;
        FieldSeed(PhantomData).deserialize(&mut serde_json::Deserializer::from_str(json)).ok()?
    }

    #[inline]
    fn decode<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, Error> {
        let text = self.text()?;
        match read_text_with(name, text, |text| envelope::payload(text)) {
            Ok(Some(payload)) => Ok(payload),
            Ok(None) => serde_json::from_str("{}").map_err(|error| {
                self.fault(JsonFault { path: Some("payload".to_owned()), problem: json_path::problem(&error) })
            }),
            Err(found) => Err(self.fault(found)),
        }
    }

    /// Returns the body as text, without a byte-order mark.
    #[inline]
    fn text(&self) -> Result<&str, Error> {
        str::from_utf8(json_text::without_bom(self.body())).map_err(|error| {
            let problem = format!("expected UTF-8 text, found an invalid byte at offset {}", error.valid_up_to());
            self.fault(JsonFault { path: None, problem })
        })
    }

    #[cold]
    fn is_another(&self, name: &str) -> Error {
        let problem = format!("`{name}` is expected; check with `Event::is` first, or route by `Event::name`");
        self.fault(JsonFault { path: None, problem })
    }

    #[cold]
    fn fault(&self, JsonFault { path, problem }: JsonFault) -> Error {
        EventError::new(EventErrorParts { event: Some(self.name().to_owned()), path, problem }).into()
    }
}

/// Finds the name of an event if its body does not begin with the name, or if the name contains an escape.
#[cold]
fn name_anywhere(body: &[u8]) -> Result<String, String> {
    let text = str::from_utf8(json_text::without_bom(body))
        .map_err(|error| format!("expected UTF-8 text, found an invalid byte at offset {}", error.valid_up_to()))?;
    let found = envelope::member(text, "event")
        .map_err(|error| format!("expected an object with the member `event`: {}", json_path::problem(&error)))?;
    let name = found.and_then(|name| {
        let json = name.get();
        let mended = json_text::mended(json).map_or(Cow::Borrowed(json), Cow::Owned);
        serde_json::from_str::<String>(&mended).ok()
    });
    name.filter(|name| !name.is_empty())
        .ok_or_else(|| "expected an object whose member `event` is the event's name".to_owned())
}

/// Does not show the contents of the body, which may contain a credential.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("name", &self.name()).field("body_bytes", &self.body().len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_40_bytes() {
        assert_eq!(size_of::<Event>(), 40);
    }
}
