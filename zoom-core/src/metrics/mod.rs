//! Metrics of the client's calls, through OpenTelemetry with the feature `otel`; without it, nothing is measured.
//!
//! `recorded` and `ignored` have the same items, so no other module has to check for the feature. `series` stores the
//! time series of `recorded`.

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
