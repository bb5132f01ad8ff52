//! A handler that opens streams for a receiver.

use std::{
    collections::HashMap,
    future::{Ready, ready},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tracing::Instrument as _;
use zoom_core::{event::Event, zoom_event, zoom_object};

use super::{
    client::Client,
    code::StopReason,
    error::RtmsErrorKind,
    started::Started,
    stream::{Control, Stream},
};
use crate::{BoxError, delivery::Delivery, receiver::Chain};

/// The streams that are running, by their ids.
type Running = Arc<Mutex<HashMap<String, Control>>>;

/// The payload of the events that [`accept`] handles: the twelve events with `rtms_started`, `rtms_interrupted` or
/// `rtms_stopped` in their names.
#[zoom_event("rtms", unchecked_name)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RtmsEvent {
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Why the stream stopped.
    pub stop_reason: Option<StopReason>,
    /// In Zoom's samples, the members are in this object.
    pub object: Option<RtmsObject>,
}

/// The payload's inner object, which occurs only in Zoom's samples.
#[zoom_object]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RtmsObject {
    /// The id of the stream.
    pub rtms_stream_id: Option<String>,
    /// Why the stream stopped.
    pub stop_reason: Option<StopReason>,
}

/// Handles the events of streams in an [`EventReceiver`](crate::EventReceiver): pass it to
/// [`on`](crate::EventReceiver::on), where it handles `rtms_started`, `rtms_interrupted` and `rtms_stopped` of meetings,
/// webinars, sessions and contact centers.
///
/// The response to `rtms_started` is sent immediately. The stream is opened and handled in its own task, which
/// continues after [`shutdown`](crate::EventReceiver::shutdown). `rtms_stopped` ends the stream: its last item is
/// [`Item::Stopped`](super::Item::Stopped). An event that is delivered twice does not open a second stream.
///
/// If the handler returns an error, it is logged at the level `ERROR`.
///
/// # Examples
///
/// ```
/// use zoom_core::webhook::Webhook;
/// use zoom_events::{EventReceiver, rtms::{self, Client, Item, Transcript}};
///
/// let client = Client::new("client-id", "client-secret").transcript(Transcript::default());
/// let receiver = EventReceiver::new(Webhook::new("secret token")?).on(rtms::accept(client, async |mut stream| {
///     while let Some(item) = stream.next().await {
///         if let Item::Transcript(line) = item? {
///             println!("{}: {}", line.user_name.unwrap_or_default(), line.text);
///         }
///     }
///     Ok(())
/// }));
/// # Ok::<(), zoom_events::BoxError>(())
/// ```
pub fn accept<F, Fut>(
    client: Client,
    handler: F,
) -> impl Fn(RtmsEvent, Delivery) -> Ready<Result<(), BoxError>> + Send + Sync + 'static
where
    F: Fn(Stream) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    let running = Running::default();
    move |payload, delivery| {
        let event = delivery.event();
        if event.name().ends_with("rtms_started") {
            return ready(start(&client, event, &handler, &running));
        }
        let object = payload.object;
        let stream_id = payload.rtms_stream_id.or_else(|| object.as_ref()?.rtms_stream_id.clone());
        let reason = payload.stop_reason.or_else(|| object.as_ref()?.stop_reason);
        let control = stream_id.and_then(|id| streams(&running).get(&id).cloned());
        if let Some(control) = control {
            let is_stop = event.name().ends_with("rtms_stopped");
            // The response does not wait for the stream.
            tokio::spawn(async move {
                if is_stop {
                    control.stopped(reason.unwrap_or(StopReason::Undefined)).await;
                } else {
                    control.interrupted().await;
                }
            });
        }
        ready(Ok(()))
    }
}

fn streams(running: &Running) -> MutexGuard<'_, HashMap<String, Control>> {
    // The map is always valid, even after a panic.
    running.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens a stream, and handles it in its own task.
fn start<F, Fut>(client: &Client, event: &Event, handler: &F, running: &Running) -> Result<(), BoxError>
where
    F: Fn(Stream) -> Fut,
    Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    let started = Started::from_event(event)?;
    let stream = match client.open(&started) {
        Ok(stream) => stream,
        Err(error) if error.kind() == &RtmsErrorKind::AlreadyOpen => {
            tracing::debug!("a stream that is already open was reported again");
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let (id, control) = (started.stream_id().to_owned(), stream.control());
    streams(running).insert(id.clone(), control.clone());
    let registered = Registered { running: Arc::clone(running), id, control };
    let handling = handler(stream);
    let task = async move {
        let _registered = registered;
        if let Err(error) = handling.await {
            tracing::error!(error = %Chain(&*error), "the handler of a stream failed");
        }
    };
    tokio::spawn(task.in_current_span());
    Ok(())
}

/// A registered stream, whose control is kept until its handler has ended or panicked.
struct Registered {
    running: Running,
    id: String,
    control: Control,
}

impl Drop for Registered {
    fn drop(&mut self) {
        let mut streams = streams(&self.running);
        // Zoom may have started the stream again while its first handler was still running.
        if streams.get(&self.id).is_some_and(|control| control.is_same(&self.control)) {
            streams.remove(&self.id);
        }
    }
}
