//! Shares: 1 operation.

use zoom_core::{Date, zoom_endpoint, zoom_object};

use super::{IntervalType, Segment, SegmentsRecurrence};

/// Create shares.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::CreateShares;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateShares::new("Zl3aVt0bQ9y")
///     .start_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .end_date("2026-01-31".parse::<zoom_core::Date>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/scheduler/shares" -> CreateSharesResponse,
    rate_limit = Light,
    scopes = ["scheduler:write", "scheduler:write:admin", "scheduler:write:share", "scheduler:write:share:admin"],
    errors = [
        (400, 400, "the request was rejected"),
        (401, 401, "permission denied"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateShares {
    /// Schedule ID.
    pub schedule_id: String,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Interval type.
    pub interval_type: Option<IntervalType>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Duration.
    #[range(15..=1440)]
    pub duration: Option<i64>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Segments.
    pub segments: Option<Vec<Segment>>,
}

/// Response to [`CreateShares`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharesResponse {
    /// Scheduling URL.
    pub scheduling_url: Option<String>,
}
