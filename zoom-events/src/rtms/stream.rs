//! An open stream, and the handle to control it.

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

/// An open stream, which yields media, events and states in the order in which they arrived.
///
/// It ends after [`Item::Stopped`], or after an error. A separate task responds to keep-alive requests and reopens lost
/// connections, however slowly items are taken. When the stream is dropped, that task asks Zoom to end the stream, and
/// closes the connections.
///
/// # Logging
///
/// A lost connection, a failed attempt, dropped items and a frame that can't be read are logged as `WARN` events, and
/// an error that ends the stream as an `ERROR` event. None of these events contains a signature, a URL or media. The
/// crate `tungstenite` logs each frame with its content at the level `TRACE`: exclude it in your filter, as in
/// `trace,tungstenite=info`.
///
/// # Examples
///
/// A stream that the program ends itself, after an hour:
///
/// ```no_run
/// use std::time::Duration;
/// use zoom_events::{BoxError, rtms::{Client, Item, Started, Transcript}};
///
/// async fn transcribe(started: &Started) -> Result<(), BoxError> {
///     let client = Client::new("client-id", "client-secret").transcript(Transcript::default());
///     let mut stream = client.open(started)?;
///     let hour = tokio::time::sleep(Duration::from_secs(3_600));
///     tokio::pin!(hour);
///     loop {
///         tokio::select! {
///             item = stream.next() => match item.transpose()? {
///                 Some(Item::Transcript(line)) => println!("{}", line.text),
///                 Some(_) => {}
///                 None => return Ok(()),
///             },
///             () = &mut hour => break,
///         }
///     }
///     stream.close().await;
///     Ok(())
/// }
/// ```
pub struct Stream {
    started: Started,
    queue: Arc<Queue>,
    control: Control,
    /// The guard that ends the task when the stream is dropped.
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

    /// Returns the next item, or `None` after the end.
    ///
    /// This method is cancel-safe: if the future is dropped, no item is lost.
    pub async fn next(&mut self) -> Option<Result<Item, RtmsError>> {
        std::future::poll_fn(|context| self.queue.poll(context)).await
    }

    /// Returns the value with which the stream was opened.
    #[must_use]
    pub fn started(&self) -> &Started {
        &self.started
    }

    /// Returns a handle to control the stream while items are being taken.
    #[must_use]
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Asks Zoom to end the stream, and waits until it has ended: at most 2 seconds, plus 1 second for each socket to
    /// close. If a message can't be written because the network is stuck, the wait can be up to 10 seconds longer.
    /// Items that have not been taken are dropped.
    pub async fn close(self) {
        let Self { dropped, task, .. } = self;
        drop(dropped);
        // It does not matter if the task was stopped together with its runtime.
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

/// A handle to control a stream while its items are being taken. After the end of the stream, a call has no effect.
///
/// # Examples
///
/// ```no_run
/// use zoom_events::{BoxError, rtms::{Item, Stream}};
///
/// /// Ends the stream when a participant requests it.
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

    /// Chooses the participant whose video is sent; the latest choice counts, even after a lost connection. Zoom's
    /// response is [`Item::VideoSubscription`]. This requires
    /// [`Video::one_participant`](super::Video::one_participant).
    ///
    /// # Examples
    ///
    /// Following the active speaker:
    ///
    /// ```no_run
    /// use zoom_events::{BoxError, rtms::{Item, Stream}};
    ///
    /// async fn follow(mut stream: Stream) -> Result<(), BoxError> {
    ///     let control = stream.control();
    ///     while let Some(item) = stream.next().await {
    ///         match item? {
    ///             Item::Speaker(speaker) => {
    ///                 if let Some(user) = speaker.user_id {
    ///                     control.subscribe_video(user).await;
    ///                 }
    ///             }
    ///             Item::Video(frame) => println!("{} bytes of {:?}", frame.data.len(), frame.user_name),
    ///             _ => {}
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn subscribe_video(&self, user_id: impl Into<UserId>) {
        self.input(Input::SubscribeVideo { user_id: user_id.into(), subscribe: true }).await;
    }

    /// Ends the video of a participant.
    pub async fn unsubscribe_video(&self, user_id: impl Into<UserId>) {
        self.input(Input::SubscribeVideo { user_id: user_id.into(), subscribe: false }).await;
    }

    /// Requests the state of the stream. Zoom's response is [`Item::StreamState`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_events::{BoxError, rtms::{Item, Stream, StreamState}};
    ///
    /// /// Waits until Zoom reports that the stream is active.
    /// async fn until_active(stream: &mut Stream) -> Result<(), BoxError> {
    ///     stream.control().ask_state().await;
    ///     while let Some(item) = stream.next().await {
    ///         if let Item::StreamState(update) = item?
    ///             && update.state == Some(StreamState::Active)
    ///         {
    ///             return Ok(());
    ///         }
    ///     }
    ///     Err("the stream has ended".into())
    /// }
    /// ```
    pub async fn ask_state(&self) {
        self.input(Input::AskState).await;
    }

    /// Asks Zoom to end the stream. The items that follow, up to [`Item::Stopped`], are delivered.
    pub async fn close(&self) {
        self.input(Input::Close).await;
    }

    /// Reports that the webhook `…rtms_stopped` arrived. [`accept`](super::accept) does this automatically.
    ///
    /// # Examples
    ///
    /// A program that reads the webhooks from its own queue:
    ///
    /// ```no_run
    /// use zoom_core::event::Event;
    /// use zoom_events::rtms::{Control, StopReason};
    ///
    /// async fn pass_on(event: &Event, control: &Control) {
    ///     match event.name() {
    ///         "meeting.rtms_stopped" => control.stopped(StopReason::MeetingEnded).await,
    ///         "meeting.rtms_interrupted" => control.interrupted().await,
    ///         _ => {}
    ///     }
    /// }
    /// ```
    pub async fn stopped(&self, reason: StopReason) {
        self.input(Input::Stopped(reason)).await;
    }

    /// Reports that the webhook `…rtms_interrupted` arrived. [`accept`](super::accept) does this automatically.
    pub async fn interrupted(&self) {
        self.input(Input::Interrupted).await;
    }

    /// Returns whether both handles control the same stream.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.inputs.same_channel(&other.inputs)
    }

    async fn input(&self, input: Input) {
        // If the stream has ended, there is nothing to do.
        _ = self.inputs.send(input).await;
    }
}
