//! The streams of a sandbox, and the handle of a stream.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
    time::timeout,
};
use zoom_core::event::Event;

use super::{
    director::{Cue, Director, Emit},
    handshake::Identity,
    meeting::RtmsMeeting,
    summary::RtmsSummary,
};
use crate::events::note::Notes;

/// The paths of the signaling and media servers.
pub(crate) const SIGNALING_PATH: &str = "/rtms/signaling";
pub(crate) const MEDIA_PATH: &str = "/rtms/media";

/// Zoom's number for the reason "the server shuts down".
const EXIT_SIGNAL: u8 = 17;

/// How long the streams may take to end when the sandbox stops.
const SHUT_DOWN_TIMEOUT: Duration = Duration::from_secs(3);

/// A stream that [`Sandbox::start_rtms`](crate::Sandbox::start_rtms) started. The stream continues when the handle is
/// dropped.
pub struct RtmsStream {
    id: String,
    event: Event,
    cues: mpsc::UnboundedSender<Cue>,
    ended: watch::Receiver<Option<RtmsSummary>>,
}

impl RtmsStream {
    /// Returns the id of the stream.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the event `meeting.rtms_started`, as it is sent.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Stops the stream with the number of a reason, before the meeting is over.
    pub fn stop(&self, reason: u8) {
        // A stream that has already ended ignores this.
        _ = self.cues.send(Cue::Stop(Some(reason)));
    }

    /// Waits until the stream has ended, and returns what was sent.
    pub async fn ended(&mut self) -> RtmsSummary {
        let ended = self.ended.wait_for(Option::is_some).await;
        ended.ok().and_then(|summary| *summary).unwrap_or_default()
    }
}

impl fmt::Debug for RtmsStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RtmsStream").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A stream that is about to start.
pub(crate) struct Planned {
    identity: Identity,
    signaling_url: String,
    media_url: String,
}

impl Planned {
    /// Returns the payload of `meeting.rtms_started`.
    pub(crate) fn payload(&self) -> serde_json::Value {
        serde_json::json!({
            "meeting_uuid": self.identity.meeting_uuid, "rtms_stream_id": self.identity.stream_id,
            "server_urls": self.signaling_url,
        })
    }
}

/// The streams that are being played, by their ids.
pub(crate) struct Streams {
    /// The root URL of the sandbox, with the scheme `ws`.
    url: String,
    playing: Mutex<HashMap<String, mpsc::UnboundedSender<Cue>>>,
    count: AtomicU64,
    tasks: Mutex<JoinSet<()>>,
    notes: Notes,
}

impl Streams {
    pub(crate) fn new(url: &str, notes: Notes) -> Arc<Self> {
        Arc::new(Self {
            url: url.replacen("http", "ws", 1),
            playing: Mutex::default(),
            count: AtomicU64::new(1),
            tasks: Mutex::default(),
            notes,
        })
    }

    /// Chooses the id of a new stream. It contains the port, so that the streams of several sandboxes have different
    /// ids: a program reads each stream only once.
    pub(crate) fn plan(&self) -> Planned {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let port = self.url.rsplit(':').next().unwrap_or_default();
        let identity = Identity {
            meeting_uuid: format!("sandboxMeeting{number:08}=="),
            stream_id: format!("sandbox-stream-{port}-{number}"),
        };
        let signaling_url = format!("{}{SIGNALING_PATH}", self.url);
        Planned { identity, signaling_url, media_url: format!("{}{MEDIA_PATH}", self.url) }
    }

    /// Plays a meeting that was announced by `event`.
    pub(crate) fn start(
        self: &Arc<Self>,
        planned: Planned,
        meeting: RtmsMeeting,
        event: Event,
        emit: Emit,
    ) -> RtmsStream {
        let id = planned.identity.stream_id.clone();
        let (cues, heard) = mpsc::unbounded_channel();
        let (ending, ended) = watch::channel(None);
        let notes = self.notes.clone();
        let note = Arc::new(move |text| notes.inform(text));
        let director = Director::new(planned.identity, planned.media_url, meeting, heard, emit, note);
        self.playing().insert(id.clone(), cues.clone());
        let (streams, finished) = (Arc::downgrade(self), id.clone());
        self.spawn(async move {
            director.run(ending).await;
            if let Some(streams) = streams.upgrade() {
                streams.playing().remove(&finished);
            }
        });
        RtmsStream { id, event, cues, ended }
    }

    /// Stops a stream, or all streams, with the number of a reason, or with the reason that is set for its meeting.
    /// Returns whether there was a stream to stop.
    pub(crate) fn stop(&self, id: Option<&str>, reason: Option<u8>) -> bool {
        let playing = self.playing();
        let stopped = playing.iter().filter(|(known, _)| id.is_none_or(|id| id == known.as_str()));
        stopped.fold(false, |_, (_, cues)| {
            // A stream that is about to end ignores this.
            _ = cues.send(Cue::Stop(reason));
            true
        })
    }

    /// Runs a task until it ends or the sandbox stops.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = lock(&self.tasks);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(task);
    }

    pub(super) fn find(&self, id: &str) -> Option<mpsc::UnboundedSender<Cue>> {
        self.playing().get(id).cloned()
    }

    fn playing(&self) -> MutexGuard<'_, HashMap<String, mpsc::UnboundedSender<Cue>>> {
        lock(&self.playing)
    }

    /// Stops all streams, as Zoom does when a server shuts down, and waits briefly for them and their connections to
    /// end.
    pub(crate) async fn shut_down(&self) {
        for cues in self.playing().values() {
            _ = cues.send(Cue::Stop(Some(EXIT_SIGNAL)));
        }
        let mut tasks = std::mem::take(&mut *lock(&self.tasks));
        _ = timeout(SHUT_DOWN_TIMEOUT, async { while tasks.join_next().await.is_some() {} }).await;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Both a map and a set of tasks are still valid after a panic elsewhere.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
