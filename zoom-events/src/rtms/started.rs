//! The data that a webhook reports about a stream that started, and the signature that opens the stream.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zoom_core::{Error, Secret, error::RequestError, event::Event, zoom_object};

/// Signs a handshake: returns the HMAC-SHA256 of `client_id,id,stream_id` in lowercase hexadecimal, with the client
/// secret as the key.
///
/// `id` is the id of the meeting, webinar, session or engagement.
///
/// # Errors
///
/// [`RequestError`] if the secret is empty, because anyone could sign with an empty secret.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::sign;
///
/// let signature = sign("client", &"secret".into(), "uuid==", "stream")?;
/// assert!(signature.expose().starts_with("402b064e"));
/// # Ok::<(), zoom_core::error::RequestError>(())
/// ```
pub fn sign(client_id: &str, client_secret: &Secret, id: &str, stream_id: &str) -> Result<Secret, RequestError> {
    let empty = |_| RequestError::new("client_secret", "is empty: copy it from the app's page");
    if client_secret.expose().is_empty() {
        return Err(empty(hmac::digest::InvalidLength));
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(client_secret.expose().as_bytes()).map_err(empty)?;
    for part in [client_id, ",", id, ",", stream_id] {
        mac.update(part.as_bytes());
    }
    Ok(hex::encode(mac.finalize().into_bytes()).into())
}

/// The kind of session that is streamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// A meeting.
    Meeting,
    /// A webinar.
    Webinar,
    /// A Video SDK session.
    Session,
    /// A contact center voice call.
    ContactCenter,
}

impl Source {
    /// Returns the source for an event's name, or `None` if the event does not start a stream.
    fn of_event(name: &str) -> Option<Self> {
        match name {
            "meeting.rtms_started" => Some(Self::Meeting),
            "webinar.rtms_started" => Some(Self::Webinar),
            "session.rtms_started" => Some(Self::Session),
            "contact_center.voice_rtms_started" => Some(Self::ContactCenter),
            _ => None,
        }
    }
}

/// A stream that started, as a webhook reports it; pass it to [`Client::open`](super::Client::open).
///
/// Open it immediately: Zoom waits for 60 seconds.
///
/// # Examples
///
/// ```
/// use zoom_core::event::Event;
/// use zoom_events::rtms::{Source, Started};
///
/// let event = Event::parse(
///     r#"{"event":"meeting.rtms_started","payload":{"meeting_uuid":"4444AAAiAAAAAiAiAiiAii==",
///     "rtms_stream_id":"609340fb2a7946909659956c8aa9250c","server_urls":"wss://rtms.zoom.us"}}"#,
/// )?;
/// let started = Started::from_event(&event)?;
/// assert_eq!((started.source(), started.id()), (Source::Meeting, "4444AAAiAAAAAiAiAiiAii=="));
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Started {
    source: Source,
    id: String,
    stream_id: String,
    server_urls: Vec<String>,
}

/// The payload of any stream event.
#[zoom_object]
#[derive(Default)]
struct Payload {
    meeting_uuid: Option<String>,
    webinar_uuid: Option<String>,
    session_id: Option<String>,
    engagement_id: Option<String>,
    rtms_stream_id: Option<String>,
    server_urls: Option<String>,
    /// In Zoom's samples, the members are in this object.
    object: Option<Inner>,
}

#[zoom_object]
#[derive(Default)]
struct Inner {
    meeting_uuid: Option<String>,
    webinar_uuid: Option<String>,
    session_id: Option<String>,
    engagement_id: Option<String>,
    rtms_stream_id: Option<String>,
    server_urls: Option<String>,
}

impl Started {
    /// Creates a value from its parts. `id` is the id of the meeting (`meeting_uuid`), webinar (`webinar_uuid`),
    /// session (`session_id`) or engagement (`engagement_id`); `server_urls` are the signaling servers, separated by
    /// commas.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if a part is empty.
    pub fn new(
        source: Source,
        id: impl Into<String>,
        stream_id: impl Into<String>,
        server_urls: &str,
    ) -> Result<Self, RequestError> {
        let name = match source {
            Source::Meeting => "meeting_uuid",
            Source::Webinar => "webinar_uuid",
            Source::Session => "session_id",
            Source::ContactCenter => "engagement_id",
        };
        let (id, stream_id) = (id.into(), stream_id.into());
        let urls = server_urls.split(',').map(str::trim).filter(|url| !url.is_empty());
        let server_urls: Vec<_> = urls.map(str::to_owned).collect();
        for (name, is_empty) in
            [(name, id.is_empty()), ("rtms_stream_id", stream_id.is_empty()), ("server_urls", server_urls.is_empty())]
        {
            if is_empty {
                return Err(RequestError::new(name, "is missing: pass the payload of the event as it arrived"));
            }
        }
        Ok(Self { source, id, stream_id, server_urls })
    }

    /// Reads the stream from an event `meeting.rtms_started`, `webinar.rtms_started`, `session.rtms_started` or
    /// `contact_center.voice_rtms_started`.
    ///
    /// # Errors
    ///
    /// [`Error`] if `event` is another event, or if its payload lacks a member; the message names the member.
    pub fn from_event(event: &Event) -> Result<Self, Error> {
        let source = Source::of_event(event.name()).ok_or_else(|| {
            let reason = format!("is `{}`, but only the events `….rtms_started` open a stream", event.name());
            RequestError::new("event", reason)
        })?;
        let Payload { meeting_uuid, webinar_uuid, session_id, engagement_id, rtms_stream_id, server_urls, object } =
            event.payload_as()?;
        let object = object.unwrap_or_default();
        let id = match source {
            // Zoom's pages name a webinar's id differently.
            Source::Meeting | Source::Webinar => {
                meeting_uuid.or(webinar_uuid).or(object.meeting_uuid).or(object.webinar_uuid)
            }
            Source::Session => session_id.or(object.session_id),
            Source::ContactCenter => engagement_id.or(object.engagement_id),
        };
        Ok(Self::new(
            source,
            id.unwrap_or_default(),
            rtms_stream_id.or(object.rtms_stream_id).unwrap_or_default(),
            &server_urls.or(object.server_urls).unwrap_or_default(),
        )?)
    }

    /// Returns the kind of session that is streamed.
    #[must_use]
    pub const fn source(&self) -> Source {
        self.source
    }

    /// Returns the id of the meeting, webinar, session or engagement.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the id of the stream.
    #[must_use]
    pub fn stream_id(&self) -> &str {
        &self.stream_id
    }

    /// Returns the addresses of the signaling servers; there is always at least one.
    #[must_use]
    pub fn server_urls(&self) -> &[String] {
        &self.server_urls
    }
}

impl fmt::Debug for Started {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A query may contain a credential.
        let urls: Vec<_> = self.server_urls.iter().map(|url| url.split('?').next().unwrap_or_default()).collect();
        f.debug_struct("Started")
            .field("source", &self.source)
            .field("id", &self.id)
            .field("stream_id", &self.stream_id)
            .field("server_urls", &urls)
            .finish()
    }
}

#[cfg(test)]
mod tests;
