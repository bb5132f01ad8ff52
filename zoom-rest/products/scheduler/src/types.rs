//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// Time spans for bookings on each day of the week.
///
/// Value of `segments_recurrence` in [`AvailabilityItem`](super::AvailabilityItem) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SegmentsRecurrence {
    /// Hours on Sunday in which bookings are possible.
    pub sun: Option<Vec<TimeRange>>,
    /// Hours on Monday in which bookings are possible.
    pub mon: Option<Vec<TimeRange>>,
    /// Hours on Tuesday in which bookings are possible.
    pub tue: Option<Vec<TimeRange>>,
    /// Hours on Wednesday in which bookings are possible.
    pub wed: Option<Vec<TimeRange>>,
    /// Hours on Thursday in which bookings are possible.
    pub thu: Option<Vec<TimeRange>>,
    /// Hours on Friday in which bookings are possible.
    pub fri: Option<Vec<TimeRange>>,
    /// Hours on Saturday in which bookings are possible.
    pub sat: Option<Vec<TimeRange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Time span in which bookings are possible, on a weekday or a certain date.
///
/// Element of `sun` and other members in [`SegmentsRecurrence`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TimeRange {
    /// End of the time span: a time of day for weekdays, a date and time for certain dates.
    pub end: Option<String>,
    /// Start of the time span: a time of day for weekdays, a date and time for certain dates.
    pub start: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an event or a schedule is confirmed or canceled.
///
/// Values of `status` in [`ScheduledEventItem`](super::ScheduledEventItem) and other types.
#[zoom_enum]
pub enum ScheduledEventStatus {
    /// `confirmed`.
    Confirmed,
    /// `cancelled`.
    Cancelled,
}

/// Time span between two dates and times in which bookings are possible.
///
/// Element of `segments` in [`AvailabilityRule`](super::AvailabilityRule) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Segment {
    /// When the time span begins, as date and time.
    pub start: Option<String>,
    /// Date and time at which the segment of availability ends.
    pub end: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the schedule runs forever or only between its start and end dates.
///
/// Values of `interval_type` in [`ScheduleItem`](super::ScheduleItem) and other types.
#[zoom_enum]
pub enum IntervalType {
    /// `unlimited`: Open to bookings without an end date.
    Unlimited,
    /// `fixed`: Limited to the dates from `start_date` to `end_date`.
    Fixed,
}
