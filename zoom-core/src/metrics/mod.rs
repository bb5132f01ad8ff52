//! What is measured while the client calls Zoom: with the feature `otel`, by OpenTelemetry; without it, nothing.
//!
//! `recorded` and `ignored` have the same items, so that no other module asks for the feature. `series` keeps what each time series
//! of `recorded` needs.

#[cfg(not(feature = "otel"))]
mod ignored;
#[cfg(feature = "otel")]
mod recorded;
#[cfg(feature = "otel")]
mod series;

#[cfg(not(feature = "otel"))]
pub(crate) use self::ignored::{Metrics, Watch};
#[cfg(feature = "otel")]
pub(crate) use self::recorded::{Metrics, Watch};
