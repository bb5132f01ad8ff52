//! Turns a request into a response.

use std::{
    convert::Infallible,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use http::{
    HeaderValue, Method, Request, Response,
    header::{ALLOW, CONTENT_TYPE, HeaderName},
    request::Parts,
};
use http_body::Body;
use tokio::time::{Instant, timeout_at};
use tower_service::Service;
use tracing::{Instrument as _, Span, field};
use zoom_core::webhook::WebhookError;

use super::{
    body::{ResponseBody, read},
    builder::{EventReceiver, Settings, URL_VALIDATION},
    metrics::Seen,
    outcome::Outcome,
};
use crate::delivery::Delivery;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-zm-request-id");

impl<B, S> Service<Request<B>> for EventReceiver<S>
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // At the limit, Zoom gets 503: if the service waited here instead, Zoom would get no response in time.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        ResponseFuture(Box::pin(respond(Arc::clone(self.settings()), request)))
    }
}

/// A future that resolves to the response to a delivery.
///
/// # Examples
///
/// A server of your own calls the receiver with each request:
///
/// ```
/// use tower_service::Service as _;
/// use zoom_core::{http::Request, webhook::Webhook};
/// use zoom_events::EventReceiver;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut receiver = EventReceiver::new(Webhook::new("secret token")?);
/// let unsigned = Request::post("/zoom/events").body("{}".to_owned())?;
/// assert_eq!(receiver.call(unsigned).await?.status(), 401);
/// # Ok(())
/// # }
/// ```
#[must_use = "a delivery is handled only while this future is awaited"]
pub struct ResponseFuture(Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send>>);

impl Future for ResponseFuture {
    type Output = Result<Response<ResponseBody>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context).map(Ok)
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

async fn respond<B>(settings: Arc<Settings>, request: Request<B>) -> Response<ResponseBody>
where
    B: Body + Send,
    B::Data: Send,
{
    let started = Instant::now();
    let span = tracing::info_span!(
        "zoom.delivery",
        event = field::Empty,
        outcome = field::Empty,
        status = field::Empty,
        elapsed_ms = field::Empty,
    );
    let (parts, body) = request.into_parts();
    let mut seen = Seen::new();
    let received = receive(&settings, parts, body, started, &span, &mut seen).await;
    let (outcome, content) = received.unwrap_or_else(|outcome| (outcome, ResponseBody::default()));
    let status = outcome.status();
    if !span.is_disabled() {
        let elapsed = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        span.record("outcome", outcome.name()).record("status", status.as_u16()).record("elapsed_ms", elapsed);
    }
    settings.metrics.received(&seen, outcome);
    span.in_scope(|| log(outcome));
    let mut response = Response::new(content);
    *response.status_mut() = status;
    match outcome {
        Outcome::Validated => {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        Outcome::WrongMethod => {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
        }
        _ => {}
    }
    response
}

/// Returns the outcome of a delivery, with the content of the response if there is any.
async fn receive<B>(
    settings: &Settings,
    mut parts: Parts,
    body: B,
    started: Instant,
    span: &Span,
    seen: &mut Seen,
) -> Result<(Outcome, ResponseBody), Outcome>
where
    B: Body + Send,
    B::Data: Send,
{
    if parts.method != Method::POST {
        return Err(Outcome::WrongMethod);
    }
    let deadline = settings.deadline(started);
    let body = timeout_at(deadline, read(body, settings.max_body_size)).await.map_err(|_| Outcome::TooSlow)??;
    let Some(webhook) = &settings.webhook else {
        span.in_scope(|| tracing::warn!(reason = "the receiver has no secret", "a delivery was rejected"));
        return Err(Outcome::Unverified);
    };
    let event = webhook.verify(&parts.headers, body).map_err(|error| {
        if error == WebhookError::Body {
            return Outcome::NotAnEvent;
        }
        span.in_scope(|| tracing::warn!(reason = %error, "a delivery was rejected"));
        Outcome::Unverified
    })?;
    span.record("event", event.name());
    seen.event(&event);
    if event.name() == URL_VALIDATION {
        let json = webhook.validation_response(&parts.headers, &event).ok_or(Outcome::NotAnEvent)?;
        return Ok((Outcome::Validated, ResponseBody::new(json.to_string())));
    }
    let admitted = settings.dispatcher.try_admit(&event)?;
    let mut delivery = Delivery::new(event);
    if let Some(id) = parts.headers.remove(&REQUEST_ID) {
        delivery = delivery.with_request_id(id);
    }
    let handling = admitted.handle(delivery).instrument(span.clone());
    // A task is moved several times before it runs, and a pointer is faster to move than a future of a kilobyte.
    let mut handling: Pin<Box<dyn Future<Output = Outcome> + Send>> = Box::pin(handling);
    // Many handlers finish without waiting, and need no task.
    let first = poll_fn(|context| Poll::Ready(handling.as_mut().poll(context))).await;
    let outcome =
        if let Poll::Ready(outcome) = first { outcome } else { in_a_task(handling, deadline, span.clone()).await };
    Ok((outcome, ResponseBody::default()))
}

/// Runs a handler in its own task, where it continues if it is late or if Zoom closes the connection.
async fn in_a_task(handling: Pin<Box<dyn Future<Output = Outcome> + Send>>, deadline: Instant, span: Span) -> Outcome {
    let task = tokio::spawn(async move {
        let outcome = handling.await;
        if Instant::now() > deadline {
            span.in_scope(|| tracing::warn!(outcome = outcome.name(), "a handler ended after its time limit"));
        }
        outcome
    });
    match timeout_at(deadline, task).await {
        Ok(Ok(outcome)) => outcome,
        // The handler's own panics are caught, so this error means that the runtime is shutting down.
        Ok(Err(_)) => Outcome::ShuttingDown,
        Err(_) => Outcome::TimedOut,
    }
}

/// Logs the outcome of a delivery, unless the reason has already been logged.
fn log(outcome: Outcome) {
    match outcome {
        Outcome::Handled | Outcome::Unhandled | Outcome::Duplicate | Outcome::Validated | Outcome::Running => {
            tracing::debug!(outcome = outcome.name(), "a delivery arrived");
        }
        Outcome::Failed
        | Outcome::Panicked
        | Outcome::Unavailable
        | Outcome::Undecodable
        | Outcome::StoreFailed
        | Outcome::Unverified => {}
        Outcome::TimedOut
        | Outcome::Busy
        | Outcome::ShuttingDown
        | Outcome::NotAnEvent
        | Outcome::CutOff
        | Outcome::TooSlow
        | Outcome::TooLarge
        | Outcome::WrongMethod => tracing::warn!(outcome = outcome.name(), "a delivery was not handled"),
    }
}
