//! Measures nothing, at no cost: it takes the place of `recorded` if the feature `otel` is off.

#![allow(clippy::unused_self, reason = "the items are those of the module that measures")]

use http::StatusCode;
use tokio::time::Instant;
use tracing::Span;

use crate::{
    encode::base_url::BaseUrl,
    endpoint::operation::Operation,
    error::{AuthError, Error},
};

/// What counts.
#[derive(Clone)]
pub(crate) struct Metrics;

impl Metrics {
    #[inline]
    pub(crate) const fn global() -> Self {
        Self
    }

    #[inline]
    pub(crate) const fn attempted(
        &self,
        _: &'static Operation,
        _: &BaseUrl,
        _: &Watch,
        _: Instant,
        _: Result<StatusCode, &Error>,
    ) {
    }

    #[inline]
    pub(crate) const fn retried(&self, _: &'static Operation, _: &Error) {}

    #[inline]
    pub(crate) const fn waited(&self, _: &'static Operation) {}

    #[inline]
    pub(crate) const fn refreshed(&self, _: Option<&AuthError>) {}
}

/// Stands in for the `Watch` of `recorded`, and remembers nothing.
pub(crate) struct Watch;

impl Watch {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self
    }

    #[inline]
    pub(crate) const fn sending(&self, _: Instant) {}

    /// Returns the span of a call. Only the fields below are ever logged, never a URL, a value, a header or a body.
    pub(crate) fn span(operation: &Operation, _: &BaseUrl) -> Span {
        tracing::info_span!(
            "zoom.call",
            operation = operation.name,
            method = operation.method.as_str(),
            path = operation.path,
            status = tracing::field::Empty,
            elapsed_ms = tracing::field::Empty,
        )
    }

    #[inline]
    pub(crate) const fn record(_: &Span, _: Option<StatusCode>, _: Option<&Error>) {}
}
