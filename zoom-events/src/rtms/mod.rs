//! Live transcripts, chat, audio and video of meetings: Zoom's real-time media streams (RTMS).
//!
//! When someone starts a stream in a meeting, Zoom sends the webhook `meeting.rtms_started`. Zoom names a server in it,
//! and waits up to 60 seconds for the app to connect to that server. The same happens for webinars, Video SDK sessions
//! and contact centers.
//!
//! # From meeting to text in fifty lines
//!
//! In the Zoom Marketplace, add the RTMS scopes to your app, and subscribe it to `meeting.rtms_started`,
//! `meeting.rtms_interrupted` and `meeting.rtms_stopped`. The rest is this program:
//!
//! ```no_run
//! use zoom_core::webhook::Webhook;
//! use zoom_events::{
//!     BoxError, EventReceiver,
//!     rtms::{self, Client, Item, Stream, Transcript},
//! };
//!
//! /// Prints the lines of one stream until it ends.
//! async fn transcribe(mut stream: Stream) -> Result<(), BoxError> {
//!     while let Some(item) = stream.next().await {
//!         match item? {
//!             Item::Transcript(line) => println!("{}: {}", line.user_name.as_deref().unwrap_or("?"), line.text),
//!             Item::Lost(lost) => println!("({} lines are missing)", lost.texts),
//!             Item::Stopped(reason) => println!("(ended: {reason:?})"),
//!             _ => {}
//!         }
//!     }
//!     Ok(())
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), BoxError> {
//!     // From the app's Basic Information and Feature pages.
//!     let client = Client::new(std::env::var("ZOOM_CLIENT_ID")?, std::env::var("ZOOM_CLIENT_SECRET")?);
//!     let webhook = Webhook::new(std::env::var("ZOOM_WEBHOOK_SECRET")?)?;
//!     let accept = rtms::accept(client.transcript(Transcript::default()), transcribe);
//!     let receiver = EventReceiver::new(webhook).on(accept);
//!     let app = axum::Router::new().route_service("/zoom/events", receiver);
//!     Ok(axum::serve(tokio::net::TcpListener::bind("127.0.0.1:3000").await?, app).await?)
//! }
//! ```
//!
//! [`accept`] responds to the webhook immediately and runs `transcribe` in a separate task for each stream. The program
//! is also in `examples/transcribe.rs`.
//!
//! This example does the same without a meeting: a server that takes Zoom's place exchanges four messages with the
//! client. (`Sandbox::start_rtms` of zoom-sandbox simulates a whole meeting, and `zoomctl rtms --sandbox` prints one.)
//!
//! ```
//! use futures_util::{SinkExt, StreamExt};
//! use tokio_tungstenite::tungstenite::Message;
//! use zoom_events::rtms::{Client, Item, Source, Started, Transcript};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let zoom = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
//! let url = format!("ws://{}", zoom.local_addr()?);
//! let started = Started::new(Source::Meeting, "uuid==", "stream", &url)?;
//! let mut stream = Client::new("id", "secret").transcript(Transcript::default()).open(&started)?;
//!
//! let mut signaling = tokio_tungstenite::accept_async(zoom.accept().await?.0).await?;
//! signaling.next().await.ok_or("no handshake")??;
//! let response = format!(r#"{{"msg_type":2,"status_code":0,"media_server":{{"server_urls":{{"all":"{url}"}}}}}}"#);
//! signaling.send(Message::text(response)).await?;
//! let mut media = tokio_tungstenite::accept_async(zoom.accept().await?.0).await?;
//! media.next().await.ok_or("no handshake")??;
//! media.send(Message::text(r#"{"msg_type":4,"status_code":0}"#)).await?;
//! media.send(Message::text(r#"{"msg_type":17,"content":{"user_name":"Ada","data":"Hello."}}"#)).await?;
//!
//! assert!(matches!(stream.next().await.ok_or("the end")??, Item::Ready));
//! let Item::Transcript(line) = stream.next().await.ok_or("the end")?? else { panic!("not a line") };
//! assert_eq!((line.user_name.as_deref(), line.text.as_str()), (Some("Ada"), "Hello."));
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! | to | see |
//! | --- | --- |
//! | handle the webhooks | [`accept`] |
//! | open a stream for an event from your own queue | [`Started::from_event`], [`Client::open`] |
//! | know what arrives | [`Item`] |
//! | ask for audio or video | [`Audio`], [`Video`], [`Client::split`] |
//! | write audio to a file | [`wav_header`] |
//! | choose one participant's video | [`Video::one_participant`], [`Control::subscribe_video`] |
//! | decide what a slow program loses | [`Overflow`], [`Client::audio_buffer`] |
//! | know why a stream ended, and what to do | [`StopReason`], [`RtmsError`], [`StatusCode`] |
//! | use sockets other than Tokio's | [`Session`] |
//! | read and write single messages | [`message`] |
//!
//! # What Zoom does
//!
//! Zoom does not reconnect. A lost signaling connection must be reopened within 60 seconds, and a lost media connection
//! within 65 seconds. This client reopens both automatically: [`Item::Interrupted`] and [`Item::Resumed`] report the
//! loss and the new connection, and anything that Zoom sent in between may be missing. If a connection can't be
//! reopened in time, the stream ends with an [`RtmsError`].
//!
//! Zoom sends to only one connection per stream: the newest. So [`Client::open`] fails if the same process already has
//! the stream open; if another process opens it, this stream ends. Run one receiver, or share the events through an
//! inbox.
//!
//! Zoom either does not number its messages, or restarts the numbers after a lost connection. Use
//! [`TranscriptLine::number`] as a key.
//!
//! The protocol is implemented as Zoom's reference and samples described it in July 2026.

// `rtms/` implements real-time media streams: `message` contains a type for every message, and `code` contains Zoom's
// numbers. `session` is the protocol without sockets, with the same structure as `socket/machine`: `step` contains its
// inputs and actions, `connection` the phases of one connection, `ending` how close the session is to its end, `close`
// its end, and `messages` the handling of each message. `driver` owns the sockets, which `dialer` opens at addresses
// that `address` allows; `buffer` holds the items, which `item` declares, until the `stream` yields them. `client`
// contains the settings, `params` the media that can be requested, `started` the data that a webhook reports, `open`
// the streams that this process reads, and `accept` the handler for a receiver.

mod accept;
mod address;
mod buffer;
mod client;
mod code;
mod dialer;
mod driver;
mod error;
mod item;
mod link;
pub mod message;
mod open;
mod params;
mod session;
mod settings;
mod started;
mod stream;
mod wav;

pub use self::{
    accept::{RtmsEvent, RtmsObject, accept},
    buffer::Overflow,
    client::Client,
    code::{
        ChannelCode, Codec, ContentType, DataOption, EventType, Language, ResolutionCode, SampleRateCode, SessionState,
        StatusCode, StopReason, StreamState, VoiceEventType,
    },
    error::{RtmsError, RtmsErrorKind},
    item::{ChatMessage, Frame, Item, Lost, TranscriptLine},
    link::{Link, MediaKind},
    message::UserId,
    params::{Audio, AudioFormat, Channels, Framing, Resolution, SampleRate, SendRate, Transcript, Video, VideoCodec},
    session::{Action, Input, Session},
    started::{Source, Started, sign},
    stream::{Control, Stream},
    wav::wav_header,
};

/// The events that [`accept`] handles.
pub(crate) const EVENTS: [&str; 12] = [
    "meeting.rtms_started",
    "meeting.rtms_interrupted",
    "meeting.rtms_stopped",
    "webinar.rtms_started",
    "webinar.rtms_interrupted",
    "webinar.rtms_stopped",
    "session.rtms_started",
    "session.rtms_interrupted",
    "session.rtms_stopped",
    "contact_center.voice_rtms_started",
    "contact_center.voice_rtms_interrupted",
    "contact_center.voice_rtms_stopped",
];
