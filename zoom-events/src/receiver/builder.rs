//! The receiver and its settings.

use std::{collections::hash_map::Entry, fmt, sync::Arc, time::Duration};

use tokio::time::Instant;
use zoom_core::{event::Event, webhook::Webhook};

use super::{
    dispatch::Dispatcher,
    handler::{Declared, DeclaredEvent, Fallback, Route, family},
    metrics::Metrics,
    state::WithState,
};
use crate::{BoxError, deliveries::Deliveries, delivery::Delivery};

/// Zoom's largest deliveries are a few dozen kilobytes.
const MAX_BODY_SIZE: usize = 1024 * 1024;

/// Zoom waits for 3 seconds, which include the time that the request and the response take to travel.
const HANDLER_TIMEOUT: Duration = Duration::from_millis(2500);

/// Zoom's last retry comes 85 minutes after the first delivery, and it is not documented whether a retry is signed again.
const TOLERANCE: Duration = Duration::from_secs(90 * 60);

/// One year: longer durations are shortened to this, so that they can be added to any moment.
const FAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The event that Zoom sends to check that the URL belongs to the app, when the URL is set and every 72 hours. The
/// receiver itself responds to it.
pub(super) const URL_VALIDATION: &str = "endpoint.url_validation";

/// Receives Zoom's deliveries and hands each event to its handler.
///
/// It is a [`tower` service](tower_service::Service) for requests with any body, and axum and hyper can mount it
/// directly. Clones share the handlers and the limits.
///
/// A handler is a function or closure that takes the event's payload and the [`Delivery`] and returns a future whose
/// output is `Result<(), BoxError>`. A handler that has to wait continues in its own task, so the receiver needs tokio.
/// The response reports the outcome:
///
/// | status | when |
/// | --- | --- |
/// | 204 | the handler succeeded; or the event has no handler; or it [has already been handled](Self::deduplicate) |
/// | 200, with JSON | Zoom is validating the URL, even if the limit on events in flight has been reached |
/// | 400 | the body is signed but is not an event, or ended too early |
/// | 401, without detail | the signature is missing or wrong, or the delivery was signed too long ago or too far in the future |
/// | 405, with `Allow` | the method is not POST |
/// | 413 | the body is [too large](Self::max_body_size) |
/// | 500 | the handler returned an error or panicked, or the payload does not match its declaration |
/// | 503 | the handler [did not finish in time](Self::handler_timeout), and continues; or [too many events](Self::max_in_flight) are in flight; or a handler is already running for the same event; or the store of handled events failed; or the handler returned [`Unavailable`](crate::Unavailable); or the receiver [is shutting down](Self::shutdown); or the body did not arrive in time |
///
/// After a status of 500 or more, Zoom delivers the event again after 5, 20 and 60 minutes. So an event whose handler
/// fails is not lost, nor is one whose payload does not match: there is time to correct the declaration. To allow for
/// the retries, deliveries that were signed up to 90 minutes ago are accepted, unless
/// [`Webhook::tolerance`](zoom_core::webhook::Webhook::tolerance) sets another limit. Anyone who records a delivery can
/// replay it for that long, which [`deduplicate`](Self::deduplicate) makes harmless.
///
/// # Examples
///
/// ```
/// use zoom_core::{event::Event, webhook::Webhook, zoom_event};
/// use zoom_events::{BoxError, Delivery, EventReceiver, MemoryDeliveries};
///
/// /// A user signed in.
/// #[zoom_event("user.signed_in")]
/// struct UserSignedIn {
///     account_id: Option<String>,
/// }
///
/// /// A user signed out.
/// #[zoom_event("user.signed_out")]
/// struct UserSignedOut {}
///
/// async fn signed_out(_: UserSignedOut, delivery: Delivery) -> Result<(), BoxError> {
///     println!("{:?}", delivery.timestamp());
///     Ok(())
/// }
///
/// let receiver = EventReceiver::new(Webhook::new("secret token")?)
///     .on(|event: UserSignedIn, _| async move {
///         println!("{}", event.account_id.ok_or("no account")?);
///         Ok(())
///     })
///     .on(signed_out)
///     .fallback(async |event: Event, _| {
///         println!("{}", event.name());
///         Ok(())
///     })
///     .deduplicate(MemoryDeliveries::new(10_000));
/// # Ok::<(), BoxError>(())
/// ```
#[derive(Clone)]
pub struct EventReceiver<S = ()> {
    settings: Arc<Settings>,
    state: S,
}

/// The settings that all clones of a receiver share.
#[derive(Clone)]
pub(crate) struct Settings {
    /// `None` rejects every request.
    pub(super) webhook: Option<Webhook>,
    pub(super) dispatcher: Dispatcher,
    pub(super) max_body_size: usize,
    handler_timeout: Duration,
    pub(super) metrics: Metrics,
}

impl Settings {
    pub(super) fn deadline(&self, started: Instant) -> Instant {
        started + self.handler_timeout.min(FAR)
    }
}

impl EventReceiver {
    /// Creates a receiver without handlers, which responds to every event with 204.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::Webhook;
    /// use zoom_events::EventReceiver;
    ///
    /// // The secret token is on the "Feature" page of the app.
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?);
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn new(webhook: Webhook) -> Self {
        Self::verifying(Some(webhook.default_tolerance(TOLERANCE)))
    }

    /// Creates a receiver for events that arrive by other means: through a WebSocket, or from an inbox. It has no
    /// secret, so it rejects every request with 401.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::event::Event;
    /// use zoom_events::EventReceiver;
    ///
    /// let receiver = EventReceiver::without_webhook().fallback(async |event: Event, _| {
    ///     println!("{}", event.name());
    ///     Ok(())
    /// });
    /// ```
    #[must_use]
    pub fn without_webhook() -> Self {
        Self::verifying(None)
    }

    fn verifying(webhook: Option<Webhook>) -> Self {
        let settings = Settings {
            webhook,
            dispatcher: Dispatcher::new(),
            max_body_size: MAX_BODY_SIZE,
            handler_timeout: HANDLER_TIMEOUT,
            metrics: Metrics::global(),
        };
        Self { settings: Arc::new(settings), state: () }
    }

    /// Sets the handler of one declared event.
    ///
    /// An `async` closure that captures values can't be a handler, because each run would borrow from the closure: use
    /// [`with_state`](Self::with_state), or clone the values in a closure that returns `async move { … }`.
    ///
    /// # Panics
    ///
    /// If the event already has a handler, or is `endpoint.url_validation`, to which the receiver itself responds.
    #[must_use]
    #[track_caller]
    pub fn on<E, F, Fut>(self, handler: F) -> Self
    where
        E: DeclaredEvent,
        F: Fn(E, Delivery) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        let route: Arc<dyn Route> = Arc::new(Declared::new(handler));
        self.route(E::EVENT.name, &route)
    }

    /// Sets the handler of all events that have none of their own. Without a fallback, such events are ignored, with
    /// status 204.
    ///
    /// # Panics
    ///
    /// If there is already a fallback.
    #[must_use]
    #[track_caller]
    pub fn fallback<F, Fut>(self, handler: F) -> Self
    where
        F: Fn(Event, Delivery) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        self.otherwise(Arc::new(Fallback::new(handler)))
    }

    /// Sets the state that handlers added after this call take as their third argument. They receive a clone of it, so
    /// it is usually an [`Arc`]. Handlers that were added earlier are not affected.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::Arc;
    /// use zoom_core::{event::Event, webhook::Webhook};
    /// use zoom_events::{BoxError, Delivery, EventReceiver};
    ///
    /// struct App {
    ///     name: String,
    /// }
    ///
    /// async fn print(event: Event, _: Delivery, app: Arc<App>) -> Result<(), BoxError> {
    ///     println!("{}: {}", app.name, event.name());
    ///     Ok(())
    /// }
    ///
    /// let app = Arc::new(App { name: "an app".to_owned() });
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).with_state(app).fallback(print);
    /// # Ok::<(), BoxError>(())
    /// ```
    #[must_use]
    pub fn with_state<S: Clone + Send + Sync + 'static>(self, state: S) -> EventReceiver<WithState<S>> {
        EventReceiver { settings: self.settings, state: WithState(state) }
    }
}

impl<S: Clone + Send + Sync + 'static> EventReceiver<WithState<S>> {
    /// Sets the handler of one declared event. The handler takes the state as its third argument.
    ///
    /// # Panics
    ///
    /// If the event already has a handler, or is `endpoint.url_validation`, to which the receiver itself responds.
    #[must_use]
    #[track_caller]
    pub fn on<E, F, Fut>(self, handler: F) -> Self
    where
        E: DeclaredEvent,
        F: Fn(E, Delivery, S) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        let state = self.state.0.clone();
        let handler = move |event, delivery| handler(event, delivery, state.clone());
        let route: Arc<dyn Route> = Arc::new(Declared::<E, _>::new(handler));
        self.route(E::EVENT.name, &route)
    }

    /// Sets the handler of all events that have none of their own. The handler takes the state as its third argument.
    /// Without a fallback, such events are ignored, with status 204.
    ///
    /// # Panics
    ///
    /// If there is already a fallback.
    #[must_use]
    #[track_caller]
    pub fn fallback<F, Fut>(self, handler: F) -> Self
    where
        F: Fn(Event, Delivery, S) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
    {
        let state = self.state.0.clone();
        self.otherwise(Arc::new(Fallback::new(move |event, delivery| handler(event, delivery, state.clone()))))
    }
}

impl<S> EventReceiver<S> {
    /// Handles each event once, even if Zoom delivers it twice, for as long as `deliveries` remembers it. By default,
    /// every delivery is handled.
    ///
    /// An event is marked as done after its handler has succeeded. If the process ends between these two steps, or if
    /// the mark can't be stored, the event may be handled again. A handler therefore runs at least once for each event,
    /// and only in these cases can it run again after it has succeeded. A delivery that arrives while the handler is
    /// running for the same event gets 503, so that Zoom delivers it again; a delivery of an event that is done gets
    /// 204.
    ///
    /// Two deliveries are the same event if they have the same name, the same `event_ts` and the same values in the
    /// members that the declaration names as its `key`. Without a `key`, and for events that the
    /// [`fallback`](EventReceiver::fallback) handles, all ids in the payload are compared: the members whose names are
    /// `id` or `uuid`, or end in `_id`, `_uuid`, `Id` or `Uuid`. If there are none, the whole payload is compared. An
    /// event without `event_ts` is handled each time it is delivered. The header `x-zm-request-id` is ignored, because
    /// Zoom does not sign it.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::webhook::Webhook;
    /// use zoom_events::{EventReceiver, MemoryDeliveries};
    ///
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).deduplicate(MemoryDeliveries::new(10_000));
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn deduplicate(self, deliveries: impl Deliveries) -> Self {
        self.set(|settings| settings.dispatcher.deliveries = Some(Arc::new(deliveries)))
    }

    /// Sets the OpenTelemetry meter that counts deliveries as `zoom.events.received`, by the event's name
    /// (`zoom.event.name`, of verified events only) and by the outcome (`zoom.delivery.outcome`, the word in the log).
    /// The default is the meter named `zoom-events` of the provider that is global when the receiver is created.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::webhook::Webhook;
    /// # use zoom_events::EventReceiver;
    /// use zoom_events::opentelemetry::global;
    ///
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).meter(&global::meter("my-service"));
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[cfg(feature = "otel")]
    #[must_use]
    pub fn meter(self, meter: &opentelemetry::metrics::Meter) -> Self {
        self.set(|settings| settings.metrics = Metrics::new(meter))
    }

    /// Sets the maximum size of a delivery's body in bytes. The default is 1 MiB.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::webhook::Webhook;
    /// # use zoom_events::EventReceiver;
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).max_body_size(64 * 1024);
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn max_body_size(self, bytes: usize) -> Self {
        self.set(|settings| settings.max_body_size = bytes)
    }

    /// Sets the time after which a delivery gets 503 if it is not handled, counted from its arrival. The default is 2.5
    /// seconds, because Zoom waits for 3.
    ///
    /// The handler continues. With [`deduplicate`](Self::deduplicate), the event is marked as done when the handler
    /// succeeds, and Zoom's retry then gets 204; without it, the handler runs again.
    ///
    /// Whatever a handler does before it first waits delays the response, regardless of this limit: run work that
    /// blocks its thread with `tokio::task::spawn_blocking`.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use zoom_core::webhook::Webhook;
    /// # use zoom_events::EventReceiver;
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).handler_timeout(Duration::from_secs(1));
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn handler_timeout(self, timeout: Duration) -> Self {
        self.set(|settings| settings.handler_timeout = timeout)
    }

    /// Sets how many events may be in flight, at least 1. The default is 1,024. Further events get 503, and Zoom
    /// delivers them again. A handler that continues after its time limit counts until it ends.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::webhook::Webhook;
    /// # use zoom_events::EventReceiver;
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?).max_in_flight(100);
    /// # Ok::<(), zoom_core::webhook::WebhookError>(())
    /// ```
    #[must_use]
    pub fn max_in_flight(self, count: usize) -> Self {
        self.set(|settings| settings.dispatcher.limit(count))
    }

    /// Stops admitting events, and waits until every handler has ended, including those past their time limit. From the
    /// time of the call, all clones respond to events with 503, so that Zoom delivers them again.
    ///
    /// Call it after the server has stopped, and before the runtime ends.
    ///
    /// # Examples
    ///
    /// ```
    /// # use zoom_core::webhook::Webhook;
    /// # use zoom_events::EventReceiver;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), zoom_events::BoxError> {
    /// let receiver = EventReceiver::new(Webhook::new("secret token")?);
    /// // … serve `receiver.clone()` until a signal arrives …
    /// receiver.shutdown().await;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn shutdown(&self) {
        self.settings.dispatcher.shutdown().await;
    }

    pub(crate) fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    /// Changes a setting. Earlier clones keep theirs.
    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    #[track_caller]
    fn route(self, name: &'static str, route: &Arc<dyn Route>) -> Self {
        assert!(
            name != URL_VALIDATION,
            "`{URL_VALIDATION}` can't have a handler, because the receiver itself responds to it: remove this `.on`",
        );
        let mut second = None;
        let receiver = self.set(|settings| {
            for name in family(name).unwrap_or(&[name]) {
                match settings.dispatcher.routes.entry(name) {
                    Entry::Vacant(entry) => _ = entry.insert(Arc::clone(route)),
                    Entry::Occupied(_) => second = Some(*name),
                }
            }
        });
        let name = second.unwrap_or(name);
        assert!(second.is_none(), "the event `{name}` already has a handler: do the work of both in one `.on`");
        receiver
    }

    #[track_caller]
    fn otherwise(self, route: Arc<dyn Route>) -> Self {
        let is_second = self.settings.dispatcher.fallback.is_some();
        assert!(!is_second, "there is already a fallback: do the work of both in one `.fallback`");
        self.set(|settings| settings.dispatcher.fallback = Some(route))
    }
}

impl<S> fmt::Debug for EventReceiver<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { webhook, dispatcher, max_body_size, handler_timeout, metrics: _ } = &*self.settings;
        let mut events: Vec<_> = dispatcher.routes.keys().collect();
        events.sort_unstable();
        f.debug_struct("EventReceiver")
            .field("webhook", webhook)
            .field("events", &events)
            .field("has_fallback", &dispatcher.fallback.is_some())
            .field("has_deliveries", &dispatcher.deliveries.is_some())
            .field("max_body_size", max_body_size)
            .field("handler_timeout", handler_timeout)
            .finish_non_exhaustive()
    }
}
