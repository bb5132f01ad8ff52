//! Handlers of any type behind a pointer.

use std::{marker::PhantomData, pin::Pin, sync::Arc};

use zoom_core::{
    Error,
    event::{Event, EventPayload},
};

use crate::{BoxError, delivery::Delivery};

/// The payload of an event that [`EventReceiver::on`](crate::EventReceiver::on) takes: every struct under
/// `#[zoom_event("…")]` that can be sent to another thread.
///
/// # Examples
///
/// A function that adds the same handler for several events:
///
/// ```
/// use zoom_core::{webhook::Webhook, zoom_event};
/// use zoom_events::{DeclaredEvent, EventReceiver};
///
/// #[zoom_event("user.signed_in")]
/// struct UserSignedIn {}
///
/// #[zoom_event("user.signed_out")]
/// struct UserSignedOut {}
///
/// fn count<E: DeclaredEvent>(receiver: EventReceiver) -> EventReceiver {
///     receiver.on(async |_: E, _| Ok(println!("{}", E::EVENT.name)))
/// }
///
/// let receiver = EventReceiver::new(Webhook::new("secret token")?);
/// let receiver = count::<UserSignedOut>(count::<UserSignedIn>(receiver));
/// # Ok::<(), zoom_core::webhook::WebhookError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`.on` takes the payload of a declared event, which `{Self}` is not",
    label = "not declared with `#[zoom_event]`",
    note = "to handle every event that has no handler of its own, write `.fallback(|event: Event, delivery: Delivery| …)`",
    note = "to handle one event, write `#[zoom_event(\"meeting.started\")]` above the struct, with the event's name"
)]
pub trait DeclaredEvent: EventPayload + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: EventPayload + Send + 'static> DeclaredEvent for T {}

pub(super) type Handling = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

/// Returns the names of the events that the declaration with this name covers, if there are several.
pub(super) fn family(name: &str) -> Option<&'static [&'static str]> {
    #[cfg(feature = "rtms")]
    if name == "rtms" {
        return Some(&crate::rtms::EVENTS);
    }
    _ = name;
    None
}

/// An event that has been decoded and is waiting to be handled.
pub(super) struct Prepared {
    /// The values that the declaration names as the event's key.
    pub(super) key: Option<String>,
    /// The function that starts the handler.
    pub(super) start: Box<dyn FnOnce(Delivery) -> Handling + Send>,
}

/// The handler of one event, or of all events without a handler of their own.
pub(super) trait Route: Send + Sync {
    /// Decodes the event.
    fn prepare(&self, event: &Event, needs_key: bool) -> Result<Prepared, Error>;
}

/// A handler of one declared event.
pub(super) struct Declared<E, F> {
    handler: Arc<F>,
    event: PhantomData<fn(E)>,
}

impl<E, F> Declared<E, F> {
    pub(super) fn new(handler: F) -> Self {
        Self { handler: Arc::new(handler), event: PhantomData }
    }
}

impl<E, F, Fut> Route for Declared<E, F>
where
    E: DeclaredEvent,
    F: Fn(E, Delivery) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    fn prepare(&self, event: &Event, needs_key: bool) -> Result<Prepared, Error> {
        // `payload_as` does not check the event's name. It need not: a handler of several events is registered under
        // each of their names, so the name has already been matched.
        let payload: E = if family(E::EVENT.name).is_some() { event.payload_as()? } else { event.payload()? };
        let key = if needs_key { payload.key() } else { None };
        let handler = Arc::clone(&self.handler);
        Ok(Prepared { key, start: Box::new(move |delivery| Box::pin(handler(payload, delivery))) })
    }
}

/// A handler for any event.
pub(super) struct Fallback<F>(Arc<F>);

impl<F> Fallback<F> {
    pub(super) fn new(handler: F) -> Self {
        Self(Arc::new(handler))
    }
}

impl<F, Fut> Route for Fallback<F>
where
    F: Fn(Event, Delivery) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<(), BoxError>> + Send + 'static,
{
    fn prepare(&self, event: &Event, _: bool) -> Result<Prepared, Error> {
        let (handler, event) = (Arc::clone(&self.0), event.clone());
        Ok(Prepared { key: None, start: Box::new(move |delivery| Box::pin(handler(event, delivery))) })
    }
}
