//! Starting a media stream, in this process or over HTTP.

use std::sync::Arc;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use crate::{
    events::body::Draft,
    response::{self, Response},
    rtms::{control::RtmsControl, director::Emit, meeting::RtmsMeeting, stream::RtmsStream},
    sandbox::Sandbox,
    server::Server,
    setup_error::SetupError,
    state::Object,
};

impl Sandbox {
    /// Starts a media stream (RTMS) of a meeting: emits `meeting.rtms_started`, serves the signaling and media
    /// connections, and emits `meeting.rtms_stopped` when the meeting is over, and `meeting.rtms_interrupted` if the
    /// signaling connection is lost. A client needs [`CLIENT_ID`](crate::CLIENT_ID) and
    /// [`CLIENT_SECRET`](crate::CLIENT_SECRET).
    ///
    /// The meeting begins when the client is ready for media. As on Zoom, the first connection must be opened within 60
    /// seconds, and a lost signaling connection must come back within the same time; each kind of media has 65 seconds.
    /// Another process can start a stream with `POST /sandbox/rtms`.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if the event can't be written.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, Item, Started, StopReason, Transcript};
    /// use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, RtmsMeeting, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let meeting = RtmsMeeting::new().transcript("[1.5] Ada: Hello.")?.speed(10);
    /// let stream = sandbox.start_rtms(meeting)?;
    ///
    /// // A receiver would get the event through its webhook.
    /// let started = Started::from_event(stream.event())?;
    /// let client = Client::new(CLIENT_ID, CLIENT_SECRET).transcript(Transcript::default());
    /// let (mut stream, mut lines) = (client.open(&started)?, Vec::new());
    /// while let Some(item) = stream.next().await {
    ///     match item? {
    ///         Item::Transcript(line) => lines.push((line.user_name, line.text)),
    ///         Item::Stopped(reason) => assert_eq!(reason, StopReason::MeetingEnded),
    ///         _ => {}
    ///     }
    /// }
    /// assert_eq!(lines, [(Some("Ada".to_owned()), "Hello.".to_owned())]);
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// ```
    pub fn start_rtms(&self, meeting: RtmsMeeting) -> Result<RtmsStream, SetupError> {
        self.server.start_rtms(meeting)
    }
}

impl Server {
    /// Carries out a control call about streams.
    pub(crate) fn rtms_control(self: &Arc<Self>, control: RtmsControl) -> Result<Response, SetupError> {
        match control {
            RtmsControl::Start(meeting) => {
                let stream = self.start_rtms(*meeting)?;
                let body = Bytes::copy_from_slice(stream.event().body());
                Ok(response::with_type(StatusCode::CREATED, "application/json", body))
            }
            RtmsControl::Stop { stream_id, reason } => {
                let is_known = self.streams().stop(stream_id.as_deref(), reason);
                match stream_id.filter(|_| !is_known) {
                    Some(id) => Err(SetupError::at("?stream_id", format!("`{id}` is not a stream, or has ended"))),
                    None => Ok(response::no_content()),
                }
            }
        }
    }

    fn start_rtms(self: &Arc<Self>, meeting: RtmsMeeting) -> Result<RtmsStream, SetupError> {
        let planned = self.streams().plan();
        let draft = |name: &str, payload: Value| {
            let overrides = if let Value::Object(overrides) = payload { overrides } else { Object::new() };
            Draft { name: name.to_owned(), overrides, ..Draft::default() }
        };
        let event = self.emit(draft("meeting.rtms_started", planned.payload()))?;
        let server = Arc::downgrade(self);
        let emit: Emit = Arc::new(move |name, payload| {
            if let Some(server) = server.upgrade() {
                // The name is not empty, so this does not fail.
                _ = server.emit(draft(name, payload));
            }
        });
        Ok(self.streams().start(planned, meeting, event, emit))
    }
}
