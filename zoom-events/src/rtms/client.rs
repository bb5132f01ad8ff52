//! The client that opens streams, with their settings.

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

/// How many requests from the program may wait for the task that owns the sockets.
const CONTROLS: usize = 16;

/// Opens streams for one app. A clone copies only the settings, and is cheap.
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
#[must_use = "a client does nothing until a stream is opened"]
#[allow(clippy::struct_field_names, reason = "these are Zoom's names")]
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
    /// Creates a client with the ID and the secret of the app that receives the events. It does not request any media
    /// yet.
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

    /// Requests the transcript.
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

    /// Requests audio.
    pub fn audio(mut self, audio: Audio) -> Self {
        self.settings.audio = Some(audio);
        self
    }

    /// Requests video.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, Resolution, Video, VideoCodec};
    ///
    /// let speaker = Video::new(VideoCodec::H264, Resolution::Hd, 25)?;
    /// let screen = Video::new(VideoCodec::Png, Resolution::Fhd, 1)?;
    /// let client = Client::new("client-id", "client-secret").video(speaker).share(screen);
    /// # Ok::<(), zoom_core::error::RequestError>(())
    /// ```
    pub fn video(mut self, video: Video) -> Self {
        self.settings.video = Some(video);
        self
    }

    /// Requests shared screens.
    pub fn share(mut self, share: Video) -> Self {
        self.settings.share = Some(share);
        self
    }

    /// Requests chat messages.
    pub fn chat(mut self) -> Self {
        self.settings.chat = true;
        self
    }

    /// Opens a separate media connection for each kind of media. The default is one connection for all kinds.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Audio, Client, Transcript};
    ///
    /// // Audio that is delayed does not delay the transcript.
    /// let client =
    ///     Client::new("client-id", "client-secret").audio(Audio::default()).transcript(Transcript::default()).split();
    /// ```
    pub fn split(mut self) -> Self {
        self.settings.is_split = true;
        self
    }

    /// Sets whether Zoom delivers up to 60 seconds of audio from the time before the connection was opened. Zoom's
    /// default is `true`.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Audio, Client};
    ///
    /// // For a live display, audio from before the connection is too old.
    /// let client = Client::new("client-id", "client-secret").audio(Audio::default()).buffer_data(false);
    /// ```
    pub fn buffer_data(mut self, buffer: bool) -> Self {
        self.settings.buffer_data = Some(buffer);
        self
    }

    /// Sets the events to subscribe to, as numbers of [`EventType`](super::EventType) or, for a contact center, of
    /// [`VoiceEventType`](super::VoiceEventType).
    ///
    /// By default, the client subscribes to events about speakers, participants, shared screens and interrupted media,
    /// and, with [one participant's video](Video::one_participant), about cameras that are turned on or off; for a
    /// contact center, it subscribes to none.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, EventType, Transcript};
    ///
    /// let events = [EventType::ParticipantJoin, EventType::ParticipantLeave].map(|event| event.number());
    /// let client = Client::new("client-id", "client-secret").transcript(Transcript::default()).events(events);
    /// ```
    pub fn events(mut self, events: impl IntoIterator<Item = i64>) -> Self {
        self.settings.events = Some(events.into_iter().collect());
        self
    }

    /// Sets what happens to items that are not taken in time. The default is [`Overflow::DropOldest`].
    pub fn overflow(mut self, overflow: Overflow) -> Self {
        self.limits.overflow = overflow;
        self
    }

    /// Sets how many bytes of transcript, chat and other text may be waiting to be taken. The default is 16 MiB.
    pub fn text_buffer(mut self, bytes: usize) -> Self {
        self.limits.text = bytes;
        self
    }

    /// Sets how many bytes of audio may be waiting to be taken, including about 256 bytes for each frame. The default
    /// is 8 MiB, which is about 3 minutes of the default format.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Audio, Client};
    ///
    /// // A frame of the default format has 20 ms of audio: 320 samples of 2 bytes each.
    /// let frame = 320 * 2 + 256;
    /// // Ten minutes, at 50 frames per second.
    /// let bytes = 10 * 60 * 50 * frame;
    /// let client = Client::new("client-id", "client-secret").audio(Audio::default()).audio_buffer(bytes);
    /// ```
    pub fn audio_buffer(mut self, bytes: usize) -> Self {
        self.limits.audio = bytes;
        self
    }

    /// Sets how many bytes of video and shared screens may be waiting to be taken. The default is 32 MiB.
    pub fn video_buffer(mut self, bytes: usize) -> Self {
        self.limits.video = bytes;
        self
    }

    /// Sets the time within which the signaling connection must be open, initially and after a loss. The default is
    /// Zoom's limit of 60 seconds.
    ///
    /// # Examples
    ///
    /// A program that should report a lost stream soon, rather than reconnect for as long as Zoom allows:
    ///
    /// ```
    /// use std::time::Duration;
    /// use zoom_events::rtms::{Client, Transcript};
    ///
    /// let client = Client::new("client-id", "client-secret")
    ///     .transcript(Transcript::default())
    ///     .signaling_window(Duration::from_secs(15))
    ///     .media_window(Duration::from_secs(15))
    ///     .max_silence(Duration::from_secs(20))
    ///     .connect_timeout(Duration::from_secs(3))
    ///     .backoff(Duration::from_millis(200), Duration::from_secs(1));
    /// ```
    pub fn signaling_window(mut self, limit: Duration) -> Self {
        self.settings.timing.signaling_window = limit;
        self
    }

    /// Sets the time within which a media connection must be open, initially and after a loss. The default is Zoom's
    /// limit of 65 seconds.
    pub fn media_window(mut self, limit: Duration) -> Self {
        self.settings.timing.media_window = limit;
        self
    }

    /// Sets how long a connection may go without a message, such as Zoom's keep-alive request, before it is reopened.
    /// The default is 45 seconds, which leaves time to reconnect before Zoom gives up after 65.
    pub fn max_silence(mut self, limit: Duration) -> Self {
        // With a limit of zero, the client would do nothing but reconnect.
        self.settings.timing.max_silence = limit.max(Duration::from_millis(10));
        self
    }

    /// Sets the shortest and the longest wait before another attempt to connect. The defaults are 0.5 and 5 seconds.
    /// The wait doubles with each failure.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        // Without a wait, the client would try in a busy loop to connect to a server that is down.
        let shortest = Duration::from_millis(1);
        self.settings.timing.backoff = (first.max(shortest), longest.max(shortest));
        self
    }

    /// Sets the time limit for an attempt to connect (TCP, TLS and the upgrade), and for Zoom's response to a
    /// handshake. The default is 10 seconds for each.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self.settings.timing.handshake = limit;
        self
    }

    /// Sets the maximum size of a message in bytes. The default is 16 MiB. A larger message is not read, and its
    /// connection is reopened.
    pub fn max_frame_size(mut self, bytes: usize) -> Self {
        self.max_frame_size = bytes;
        self
    }

    /// Trusts one or more PEM certificates in addition to those of the system. May be called more than once.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Accepts this host as a server in addition to Zoom's hosts and this machine, for example for a proxy. The
    /// signature is sent there.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_events::rtms::{Client, Transcript};
    ///
    /// let pem = "-----BEGIN CERTIFICATE-----";
    /// let client = Client::new("client-id", "client-secret")
    ///     .transcript(Transcript::default())
    ///     .trust_host("rtms-proxy.example.com")
    ///     .root_certificate(pem);
    /// ```
    pub fn trust_host(mut self, name: impl Into<String>) -> Self {
        self.trusted.push(name.into());
        self
    }

    /// Opens a stream. The call returns immediately: everything that follows, including errors, is yielded by the
    /// [`Stream`].
    ///
    /// # Errors
    ///
    /// [`RtmsError`] if a setting is not valid, if no media are requested, if this process is already reading the
    /// stream, or if the method is called outside a Tokio runtime.
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

    /// Creates the state machine of a stream, for use with sockets other than Tokio's.
    ///
    /// # Errors
    ///
    /// [`RtmsError`] if a setting is not valid, or if no media are requested.
    pub fn session(&self, started: &Started) -> Result<Session, RtmsError> {
        let settings = RtmsError::settings;
        if self.client_id.is_empty() {
            return Err(settings(RequestError::new("client_id", "is empty: copy it from the app's page")));
        }
        if self.settings.kinds().is_empty() {
            let reason = "are missing: request some, as in `Client::new(…).transcript(Transcript::default())`";
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
