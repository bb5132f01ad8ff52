//! The settings of streams, and how one is opened.

use std::{fmt, sync::Arc, time::Duration};

use tokio::{runtime::Handle, sync::mpsc};
use tokio_util::sync::CancellationToken;
use zoom_core::{Secret, error::RequestError};

use super::{
    address::Address,
    buffer::{Limits, Overflow, Queue},
    dialer::Dialer,
    driver::Driver,
    error::RtmsError,
    open::Open,
    params::{Audio, Transcript, Video},
    session::Session,
    settings::Settings,
    started::{Started, sign},
    stream::{Control, Stream},
};
use crate::socket::tls;

/// How many requests of the program may wait for the task that owns the sockets.
const CONTROLS: usize = 16;

/// Opens streams for one app. Clones share nothing but the settings, and cost little.
///
/// # Examples
///
/// ```no_run
/// use zoom_events::rtms::{Audio, Client, Item, Started, Transcript};
///
/// # async fn example(event: zoom_core::event::Event) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::new("client-id", "client-secret").transcript(Transcript::default()).audio(Audio::default());
/// let mut stream = client.open(&Started::from_event(&event)?)?;
/// while let Some(item) = stream.next().await {
///     match item? {
///         Item::Transcript(line) => println!("{}: {}", line.user_name.unwrap_or_default(), line.text),
///         Item::Audio(frame) => println!("{} bytes of audio", frame.data.len()),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until a stream is opened"]
#[allow(clippy::struct_field_names, reason = "Zoom names them so")]
pub struct Client {
    client_id: String,
    client_secret: Secret,
    settings: Settings,
    limits: Limits,
    roots: Vec<Vec<u8>>,
    trusted: Vec<String>,
    connect_timeout: Duration,
    max_frame_size: usize,
}

impl Client {
    /// Creates a client with the ID and the secret of the app that receives the events. It does not request media yet.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            settings: Settings::default(),
            limits: Limits::default(),
            roots: Vec::new(),
            trusted: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            max_frame_size: 16 * 1024 * 1024,
        }
    }

    /// Asks for the transcript.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Audio, Client, Transcript};
    ///
    /// let client = Client::new("client-id", "client-secret").transcript(Transcript::default()).chat().audio(Audio::default());
    /// ```
    pub fn transcript(mut self, transcript: Transcript) -> Self {
        self.settings.transcript = Some(transcript);
        self
    }

    /// Asks for audio.
    pub fn audio(mut self, audio: Audio) -> Self {
        self.settings.audio = Some(audio);
        self
    }

    /// Asks for video.
    pub fn video(mut self, video: Video) -> Self {
        self.settings.video = Some(video);
        self
    }

    /// Asks for shared screens.
    pub fn share(mut self, share: Video) -> Self {
        self.settings.share = Some(share);
        self
    }

    /// Asks for chat messages.
    pub fn chat(mut self) -> Self {
        self.settings.chat = true;
        self
    }

    /// Opens a media connection for each kind of media. The default is one for all.
    pub fn split(mut self) -> Self {
        self.settings.is_split = true;
        self
    }

    /// Sets whether Zoom delivers up to 60 seconds of audio from before the connection. Zoom's default is `true`.
    pub fn buffer_data(mut self, buffer: bool) -> Self {
        self.settings.buffer_data = Some(buffer);
        self
    }

    /// Sets the events to subscribe to, by the numbers of [`EventType`](super::EventType), or for a contact center of
    /// [`VoiceEventType`](super::VoiceEventType).
    ///
    /// The default is speakers, participants, shared screens and interrupted media, and, with
    /// [one participant's video](Video::one_participant), also who turns the camera on or off; for a contact center, none.
    pub fn events(mut self, events: impl IntoIterator<Item = i64>) -> Self {
        self.settings.events = Some(events.into_iter().collect());
        self
    }

    /// Sets what becomes of items that are not taken in time. The default is [`Overflow::DropOldest`].
    pub fn overflow(mut self, overflow: Overflow) -> Self {
        self.limits.overflow = overflow;
        self
    }

    /// Sets how many bytes of transcript, chat and all other text may wait to be taken. The default is 16 MiB.
    pub fn text_buffer(mut self, bytes: usize) -> Self {
        self.limits.text = bytes;
        self
    }

    /// Sets how many bytes of audio may wait to be taken. The default is 8 MiB, which is 4 minutes of 16 kHz PCM.
    pub fn audio_buffer(mut self, bytes: usize) -> Self {
        self.limits.audio = bytes;
        self
    }

    /// Sets how many bytes of video and shared screens may wait to be taken. The default is 32 MiB.
    pub fn video_buffer(mut self, bytes: usize) -> Self {
        self.limits.video = bytes;
        self
    }

    /// Sets the time in which the signaling connection must be open, initially and after a loss. The default is Zoom's limit
    /// of 60 seconds.
    pub fn signaling_window(mut self, limit: Duration) -> Self {
        self.settings.timing.signaling_window = limit;
        self
    }

    /// Sets the time in which a media connection must be open, initially and after a loss. The default is Zoom's limit of
    /// 65 seconds.
    pub fn media_window(mut self, limit: Duration) -> Self {
        self.settings.timing.media_window = limit;
        self
    }

    /// Sets the longest time without a message on a connection, such as Zoom's keep-alive request, before it is opened
    /// again. The default is 45 seconds, which leaves time before Zoom gives up after 65.
    pub fn max_silence(mut self, limit: Duration) -> Self {
        // Without a pause, nothing but reconnections would happen.
        self.settings.timing.max_silence = limit.max(Duration::from_millis(10));
        self
    }

    /// Sets the limits of the wait before another attempt to connect. The defaults are 0.5 and 5 seconds. The wait doubles
    /// with each failure.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        // Without a pause, a server that is down would be called in a busy loop.
        let shortest = Duration::from_millis(1);
        self.settings.timing.backoff = (first.max(shortest), longest.max(shortest));
        self
    }

    /// Sets the time limit for TCP, TLS and the upgrade of one attempt, and for Zoom's response to a handshake. The default is
    /// 10 seconds for each.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self.settings.timing.handshake = limit;
        self
    }

    /// Sets the largest message in bytes. The default is 16 MiB. A larger one is not read, and its connection is opened
    /// again.
    pub fn max_frame_size(mut self, bytes: usize) -> Self {
        self.max_frame_size = bytes;
        self
    }

    /// Trusts these certificates in addition to those of the system: one or more in PEM. May be called more than once.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Accepts this host as a server, in addition to those of Zoom and this machine: for a proxy. The signature is sent there.
    pub fn trust_host(mut self, name: impl Into<String>) -> Self {
        self.trusted.push(name.into());
        self
    }

    /// Opens a stream. It returns at once: whatever follows, including errors, comes out of the [`Stream`].
    ///
    /// # Errors
    ///
    /// [`RtmsError`] if a setting is not valid, if nothing is asked for, if this process is already reading the stream, or
    /// if it is called outside of a Tokio runtime.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, RtmsErrorKind, Source, Started, Transcript};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let started = Started::new(Source::Meeting, "uuid==", "stream", "wss://rtms.zoom.us")?;
    /// let client = Client::new("client-id", "client-secret").transcript(Transcript::default());
    /// let stream = client.open(&started)?;
    /// let error = client.open(&started).unwrap_err();
    /// assert_eq!(error.kind(), &RtmsErrorKind::AlreadyOpen);
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self, started: &Started) -> Result<Stream, RtmsError> {
        let session = self.session(started)?;
        for url in started.server_urls() {
            Address::parse(url, &self.trusted).map_err(RtmsError::settings)?;
        }
        let roots = self.roots.iter().map(|pem| tls::certificates(pem)).collect::<Result<Vec<_>, RequestError>>();
        let roots = roots.map_err(RtmsError::settings)?.concat();
        let runtime = Handle::try_current().map_err(|_| {
            let reason = "is missing: call `open` in an async function that Tokio runs";
            RtmsError::settings(RequestError::new("runtime", reason))
        })?;
        let open = Open::new(started.stream_id())?;
        let dialer = Dialer::new(roots, self.trusted.clone(), self.connect_timeout, self.max_frame_size);
        let queue = Arc::new(Queue::new(self.limits));
        let (sender, controls) = mpsc::channel(CONTROLS);
        let dropped = CancellationToken::new();
        let driver = Driver::new(session, dialer, Arc::clone(&queue), controls, dropped.clone(), open);
        let task = runtime.spawn(driver.run());
        Ok(Stream::new(started.clone(), queue, Control::new(sender), dropped, task))
    }

    /// Creates the state machine of a stream, for other sockets than Tokio's.
    ///
    /// # Errors
    ///
    /// [`RtmsError`] if a setting is not valid, or if nothing is asked for.
    pub fn session(&self, started: &Started) -> Result<Session, RtmsError> {
        let settings = RtmsError::settings;
        if self.client_id.is_empty() {
            return Err(settings(RequestError::new("client_id", "is empty: copy it from the app's page")));
        }
        if self.settings.kinds().is_empty() {
            let reason = "are missing: ask for some, as in `Client::new(…).transcript(Transcript::default())`";
            return Err(settings(RequestError::new("media", reason)));
        }
        let signature =
            sign(&self.client_id, &self.client_secret, started.id(), started.stream_id()).map_err(settings)?;
        Ok(Session::new(started, signature, self.settings.clone()))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("media", &self.settings.kinds())
            .finish_non_exhaustive()
    }
}
