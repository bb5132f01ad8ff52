//! Instruments and span fields that follow OpenTelemetry's semantic conventions for HTTP clients.
//!
//! Only names from the declaration, the host, the port, the status and the kind of an error are used as attributes,
//! never a URL, a value, a header or a body.

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use http::StatusCode;
use opentelemetry::{
    KeyValue, global,
    metrics::{Counter, Meter},
};
use tokio::time::Instant;
use tracing::{Span, field};

use super::series::{AllSeries, STATUS, of_operation, of_server};
use crate::{
    clock,
    encode::base_url::BaseUrl,
    endpoint::operation::Operation,
    error::{AuthError, AuthErrorKind, Error},
};

const ERROR: &str = "error.type";

/// The histogram's bucket boundaries in seconds, as the conventions advise.
const BOUNDARIES: [f64; 14] = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

/// The instruments that measure calls. Clones share them.
#[derive(Clone)]
pub(crate) struct Metrics(Arc<Instruments>);

struct Instruments {
    durations: AllSeries,
    retries: Counter<u64>,
    refreshes: Counter<u64>,
    waits: Counter<u64>,
}

impl Metrics {
    /// Creates instruments from the current global meter provider.
    pub(crate) fn global() -> Self {
        Self::new(&global::meter("zoom-core"))
    }

    pub(crate) fn new(meter: &Meter) -> Self {
        let counter = |name: &'static str, unit: &'static str, description: &'static str| {
            meter.u64_counter(name).with_unit(unit).with_description(description).build()
        };
        let duration = meter.f64_histogram("http.client.request.duration").with_unit("s");
        let duration =
            duration.with_description("Duration of HTTP client requests.").with_boundaries(BOUNDARIES.into());
        Self(Arc::new(Instruments {
            durations: AllSeries::new(duration.build()),
            retries: counter("zoom.client.retries", "{retry}", "Retries of calls."),
            refreshes: counter("zoom.client.token.refreshes", "{refresh}", "Requests for a new access token."),
            waits: counter(
                "zoom.client.rate_limit.waits",
                "{call}",
                "Calls without an immediate permit from the rate limiter.",
            ),
        }))
    }

    /// Records an attempt, unless nothing has been sent since the last one. An attempt lasts until the response's body
    /// has arrived, or only its head if the body is streamed.
    pub(crate) fn attempted(
        &self,
        operation: &'static Operation,
        base: &BaseUrl,
        watch: &Watch,
        started: Instant,
        outcome: Result<StatusCode, &Error>,
    ) {
        let Some(duration) = watch.end(started) else { return };
        let seconds = duration.as_secs_f64();
        match outcome {
            Ok(status) => self.0.durations.succeeded(seconds, operation, base, status),
            Err(error) => {
                let mut attributes = Vec::from(of_server(operation, base));
                attributes.extend(error.status().map(|status| KeyValue::new(STATUS, i64::from(status.as_u16()))));
                attributes.push(KeyValue::new(ERROR, error_type(error)));
                self.0.durations.failed(seconds, &attributes);
            }
        }
    }

    /// Counts a retry that this error caused.
    pub(crate) fn retried(&self, operation: &'static Operation, error: &Error) {
        let [method, template] = of_operation(operation);
        self.0.retries.add(1, &[method, template, KeyValue::new(ERROR, error_type(error))]);
    }

    /// Counts a call that did not get a permit from the rate limiter immediately.
    pub(crate) fn waited(&self, operation: &'static Operation) {
        self.0.waits.add(1, &of_operation(operation));
    }

    /// Counts a request for a token.
    pub(crate) fn refreshed(&self, error: Option<&AuthError>) {
        match error {
            Some(error) => self.0.refreshes.add(1, &[KeyValue::new(ERROR, auth_error_type(error))]),
            None => self.0.refreshes.add(1, &[]),
        }
    }
}

/// Returns the kind of an error: the status if there is one, as the conventions require, and otherwise a word.
fn error_type(error: &Error) -> Cow<'static, str> {
    match error.status() {
        Some(status) if !status.is_success() => status.as_u16().to_string().into(),
        _ => Cow::Borrowed(match error {
            Error::Auth(error) => auth_error_type(error),
            error => error.type_name(),
        }),
    }
}

fn auth_error_type(error: &AuthError) -> &'static str {
    match error.kind() {
        AuthErrorKind::Invalid => "credential",
        AuthErrorKind::Rejected => "login_rejected",
        AuthErrorKind::Unavailable => "oauth_server_unavailable",
        AuthErrorKind::BadResponse => "oauth_response",
        AuthErrorKind::Scope => "scope",
        AuthErrorKind::Store => "token_store",
    }
}

/// When the current attempt of a call was sent, as the number of microseconds since the call started, plus one; 0 if
/// nothing is in flight.
///
/// It is 32 bits wide, so that it does not make a waiting call's future larger. A time of 72 minutes or more does not
/// fit, so the largest value is stored instead.
pub(crate) struct Watch(AtomicU32);

impl Watch {
    pub(crate) const fn new() -> Self {
        Self(AtomicU32::new(0))
    }

    /// Notes that an attempt is being sent now, for a call that began at `started`.
    pub(crate) fn sending(&self, started: Instant) {
        let elapsed = u32::try_from((clock::instant() - started).as_micros()).unwrap_or(u32::MAX);
        self.0.store(elapsed.saturating_add(1), Ordering::Relaxed);
    }

    /// Ends the attempt that is in flight, and returns how long it took.
    fn end(&self, started: Instant) -> Option<Duration> {
        let sent = self.0.swap(0, Ordering::Relaxed).checked_sub(1)?;
        Some((clock::instant() - started).saturating_sub(Duration::from_micros(sent.into())))
    }

    /// Returns the span of a call. Only the fields below are ever logged, never a URL, a value, a header or a body.
    pub(crate) fn span(operation: &Operation, base: &BaseUrl) -> Span {
        tracing::info_span!(
            "zoom.call",
            operation = operation.name,
            method = operation.method.as_str(),
            path = operation.path,
            status = field::Empty,
            elapsed_ms = field::Empty,
            "otel.kind" = "client",
            "http.request.method" = operation.method.as_str(),
            "url.template" = operation.path,
            "server.address" = &**base.server().0,
            "http.response.status_code" = field::Empty,
            "error.type" = field::Empty,
        )
    }

    /// Records in a call's span how the call ended.
    pub(crate) fn record(span: &Span, status: Option<StatusCode>, error: Option<&Error>) {
        if let Some(status) = status {
            span.record(STATUS, status.as_u16());
        }
        if let Some(error) = error {
            span.record(ERROR, &*error_type(error));
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Response;

    use super::*;
    use crate::{
        body::Body,
        endpoint::{classify::classify, operation::ErrorCode},
        error::{RequestError, TransportError, TransportErrorKind},
    };

    #[test]
    fn the_kind_of_an_error_is_its_status_or_a_word() {
        let api = |status: u16, body: &'static str| {
            static OPERATION: Operation = Operation { errors: &[ErrorCode::new(200, 300, "no")], ..Operation::GET };
            let response = Response::builder().status(status).body(Body::from(body)).unwrap();
            classify(&OPERATION, response).unwrap_err()
        };
        for (error, kind) in [
            (api(404, ""), "404"),
            (api(429, ""), "429"),
            (api(200, r#"{"code":300,"message":"no"}"#), "api"),
            (TransportError::new(TransportErrorKind::Cut).into(), "cut"),
            (TransportError::new(TransportErrorKind::TooLarge(1)).into(), "too_large"),
            (AuthError::new("").into(), "credential"),
            (RequestError::new("a", "").into(), "invalid_request"),
        ] {
            assert_eq!(error_type(&error), kind, "{error}");
        }
    }
}
