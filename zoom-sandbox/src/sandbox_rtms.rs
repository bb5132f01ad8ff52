//! How a test starts a stream of media.

use std::sync::Arc;

use serde_json::Value;

use crate::{
    events::body::Draft,
    rtms::{director::Emit, meeting::RtmsMeeting, stream::RtmsStream},
    sandbox::Sandbox,
    server::Server,
    setup_error::SetupError,
    state::Object,
};

impl Sandbox {
    /// Starts a stream of media (RTMS) of a meeting: emits `meeting.rtms_started`, serves the signaling and the media connection,
    /// and emits `meeting.rtms_stopped` when the meeting is over, `meeting.rtms_interrupted` while signaling is lost. A client
    /// needs [`CLIENT_ID`](crate::CLIENT_ID) and [`CLIENT_SECRET`](crate::CLIENT_SECRET).
    ///
    /// The meeting begins when the client is ready for media. As with Zoom, the first connection has 60 seconds, and so has
    /// signaling to come back; media have 65.
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
    /// // A receiver would get the event by its webhook.
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
        let streams = self.server.streams();
        let planned = streams.plan();
        let event = emit(&self.server, "meeting.rtms_started", planned.payload())?;
        let server = Arc::downgrade(&self.server);
        let emit: Emit = Arc::new(move |name, payload| {
            if let Some(server) = server.upgrade() {
                // The name is not empty.
                _ = emit(&server, name, payload);
            }
        });
        Ok(streams.start(planned, meeting, event, emit))
    }
}

fn emit(server: &Server, name: &str, payload: Value) -> Result<zoom_core::event::Event, SetupError> {
    let overrides = if let Value::Object(overrides) = payload { overrides } else { Object::new() };
    server.emit(Draft { name: name.to_owned(), overrides, ..Draft::default() })
}
