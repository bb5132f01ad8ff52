//! A stream that is open, and what its program can ask for meanwhile.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use tokio::{sync::mpsc, task::JoinHandle};
use tokio_util::sync::{CancellationToken, DropGuard};

use super::{
    buffer::Queue, code::StopReason, error::RtmsError, item::Item, message::UserId, session::Input, started::Started,
};

/// A stream that is open: media, events and states, in the order in which they arrived.
///
/// It ends after [`Item::Stopped`], or after an error. Keep-alive requests are responded to, and lost connections opened
/// again, by a task of their own, however slowly items are taken. When the stream is dropped, that task asks Zoom to end the
/// stream, and closes the connections.
///
/// # Logging
///
/// A lost connection, a failed attempt, dropped items and a frame that can't be read are `WARN` events; an error that ends the
/// stream is an `ERROR` event. None has a signature, a URL or media. The crate `tungstenite` logs each frame with its content
/// at the level `TRACE`: leave it out of your filter, as in `trace,tungstenite=info`.
pub struct Stream {
    started: Started,
    queue: Arc<Queue>,
    control: Control,
    /// Ends the task.
    dropped: DropGuard,
    task: JoinHandle<()>,
}

impl Stream {
    pub(super) fn new(
        started: Started,
        queue: Arc<Queue>,
        control: Control,
        dropped: CancellationToken,
        task: JoinHandle<()>,
    ) -> Self {
        Self { started, queue, control, dropped: dropped.drop_guard(), task }
    }

    /// Returns the next item; `None` after the end.
    ///
    /// It is cancel-safe: a dropped call does not lose an item.
    pub async fn next(&mut self) -> Option<Result<Item, RtmsError>> {
        std::future::poll_fn(|context| self.queue.poll(context)).await
    }

    /// Returns what the stream was opened with.
    #[must_use]
    pub fn started(&self) -> &Started {
        &self.started
    }

    /// Returns a handle to ask for something while items are taken.
    #[must_use]
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Asks Zoom to end the stream, and waits until it has: for 2 seconds at most, and 1 second for each socket to close. A
    /// message that can't be written, because the network is stuck, adds up to 10 seconds. Items that were not taken are
    /// dropped.
    pub async fn close(self) {
        let Self { dropped, task, .. } = self;
        drop(dropped);
        // It does not matter if the task was stopped with its runtime.
        _ = task.await;
    }
}

impl futures_core::Stream for Stream {
    type Item = Result<Item, RtmsError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.queue.poll(context)
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").field("started", &self.started).finish_non_exhaustive()
    }
}

/// Asks for something while a stream's items are taken. After the end of the stream, it has no effect.
///
/// # Examples
///
/// ```no_run
/// use zoom_events::{BoxError, rtms::{Item, Stream}};
///
/// /// Ends the stream when a participant asks for it.
/// async fn until_stop(mut stream: Stream) -> Result<(), BoxError> {
///     let control = stream.control();
///     while let Some(item) = stream.next().await {
///         if let Item::Transcript(line) = item?
///             && line.text.contains("stop recording")
///         {
///             control.close().await;
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Control {
    inputs: mpsc::Sender<Input>,
}

impl Control {
    pub(super) fn new(inputs: mpsc::Sender<Input>) -> Self {
        Self { inputs }
    }

    /// Chooses the participant whose video is sent; the newest choice counts, also after a lost connection. Zoom's response is
    /// [`Item::VideoSubscription`]. It needs [`Video::one_participant`](super::Video::one_participant).
    pub async fn subscribe_video(&self, user_id: impl Into<UserId>) {
        self.input(Input::SubscribeVideo { user_id: user_id.into(), subscribe: true }).await;
    }

    /// Ends the video of a participant.
    pub async fn unsubscribe_video(&self, user_id: impl Into<UserId>) {
        self.input(Input::SubscribeVideo { user_id: user_id.into(), subscribe: false }).await;
    }

    /// Asks for the state of the stream. Zoom's response is [`Item::StreamState`].
    pub async fn ask_state(&self) {
        self.input(Input::AskState).await;
    }

    /// Asks Zoom to end the stream. The items that follow, up to [`Item::Stopped`], are delivered.
    pub async fn close(&self) {
        self.input(Input::Close).await;
    }

    /// Reports that the webhook `…rtms_stopped` arrived. [`accept`](super::accept) does so by itself.
    pub async fn stopped(&self, reason: StopReason) {
        self.input(Input::Stopped(reason)).await;
    }

    /// Reports that the webhook `…rtms_interrupted` arrived. [`accept`](super::accept) does so by itself.
    pub async fn interrupted(&self) {
        self.input(Input::Interrupted).await;
    }

    /// Returns whether both ask the same stream.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.inputs.same_channel(&other.inputs)
    }

    async fn input(&self, input: Input) {
        // A stream that has ended needs nothing.
        _ = self.inputs.send(input).await;
    }
}
