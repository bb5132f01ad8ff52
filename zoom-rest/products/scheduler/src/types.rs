//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Value of `segments_recurrence`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SegmentsRecurrence {
    /// Sun.
    pub sun: Option<Vec<Sun>>,
    /// Mon.
    pub mon: Option<Vec<Sun>>,
    /// Tue.
    pub tue: Option<Vec<Sun>>,
    /// Wed.
    pub wed: Option<Vec<Sun>>,
    /// Thu.
    pub thu: Option<Vec<Sun>>,
    /// Fri.
    pub fri: Option<Vec<Sun>>,
    /// Sat.
    pub sat: Option<Vec<Sun>>,
}

/// Sun.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Sun {
    /// End.
    pub end: Option<String>,
    /// Start.
    pub start: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum ScheduledEventStatus {
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
}

/// Element of `segments`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Segment {
    /// Start.
    pub start: Option<String>,
    /// End.
    pub end: Option<String>,
}

/// Values of `interval_type`.
#[zoom_enum]
pub enum IntervalType {
    /// `unlimited`.
    Unlimited,
    /// `fixed`.
    Fixed,
}
