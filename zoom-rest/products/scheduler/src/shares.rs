//! Shares: 1 operation.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_object};

use super::{IntervalType, Segment, SegmentsRecurrence};

/// Customizes an existing schedule for one attendee and returns a link to book it, so that no new schedule is needed.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{CreateShares, IntervalType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateShares::new("Zl3aVt0bQ9y")
///     .start_date("2026-01-01".parse::<zoom_core::Date>()?)
///     .end_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .interval_type(IntervalType::Fixed)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/shares/POST/scheduler/shares)
#[zoom_endpoint(
    POST "/scheduler/shares" -> CreateSharesResponse,
    rate_limit = Light,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:share", "scheduler:write:share:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateShares {
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: String,
    /// First day on which the schedule offers times.
    pub start_date: Option<Date>,
    /// Last day of the schedule.
    pub end_date: Option<Date>,
    /// Whether the schedule runs forever or only between its start and end dates.
    pub interval_type: Option<IntervalType>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// How long the appointment lasts, in minutes.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time spans between two dates and times in which bookings are possible, one entry each.
    pub segments: Option<Vec<Segment>>,
}

/// Response to [`CreateShares`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharesResponse {
    /// Page where the attendee books a time in the customized schedule.
    pub scheduling_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
