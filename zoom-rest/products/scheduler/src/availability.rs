//! Availability: 5 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

use super::{SegmentsRecurrence, TimeRange};

/// Lists the availability schedules of one Zoom Scheduler user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::ListAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAvailability::new()
///     .page_size(30)
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/availability/GET/scheduler/availability)
#[zoom_endpoint(
    GET "/scheduler/availability" -> ListAvailabilityResponse,
    paginate = items: AvailabilityItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:list_availability",
        "scheduler:read:list_availability:admin",
    ],
    errors = [
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAvailability {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the user whose available times to return.
    pub user_id: Option<String>,
}

/// Response to [`ListAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAvailabilityResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Availability schedules, one entry each.
    #[lossy]
    pub items: Vec<AvailabilityItem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Schedule of the times at which a Zoom Scheduler user can be booked.
///
/// Response to [`GetAvailability`].
///
/// Element of `items` in [`ListAvailabilityResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailabilityItem {
    /// ID of the availability schedule.
    pub availability_id: Option<String>,
    /// Whether the availability schedule is the host's default.
    pub default: Option<bool>,
    /// Name of the availability schedule.
    pub name: Option<String>,
    /// ID or URI of the user who owns the availability schedule.
    pub owner: Option<String>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an availability schedule for a Zoom Scheduler user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::{InsertAvailability, SegmentsRecurrence, TimeRange};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertAvailability::new("Support", "Europe/Berlin")
///     .default(true)
///     .segments_recurrence(
///         SegmentsRecurrence::new()
///             .mon(vec![TimeRange::new().end("17:00").start("09:00")])
///             .tue(vec![TimeRange::new().end("17:00").start("09:00")]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/availability/POST/scheduler/availability)
#[zoom_endpoint(
    POST "/scheduler/availability" -> InsertAvailabilityResponse,
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:write:availability",
        "scheduler:write:availability:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertAvailability {
    /// ID of the availability schedule, which Zoom assigns; read-only, so leave it out.
    pub availability_id: Option<String>,
    /// Whether the availability schedule is the host's default.
    pub default: Option<bool>,
    /// ID of the user who owns the availability schedule; read-only, so leave it out.
    pub owner: Option<String>,
    /// Name of the availability schedule.
    #[length(1..)]
    pub name: String,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: String,
    /// Dates and times that override the weekly hours.
    pub segments: Option<Vec<TimeRange>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
}

/// Response to [`InsertAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InsertAvailabilityResponse {
    /// Whether the availability schedule is the host's default.
    pub default: Option<bool>,
    /// ID of the availability schedule.
    pub availability_id: Option<String>,
    /// Name of the availability schedule.
    pub name: Option<String>,
    /// ID or URI of the user who owns the availability schedule.
    pub owner: Option<String>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: Option<String>,
    /// Dates and times that override the weekly hours.
    pub segments: Option<Vec<Value>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one availability schedule by its UUID.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAvailability::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/availability/GET/scheduler/availability/{availabilityId})
#[zoom_endpoint(
    GET "/scheduler/availability/<availability_id>" -> AvailabilityItem,
    rate_limit = Light,
    scopes = [
        "scheduler:read:admin",
        "scheduler:read",
        "scheduler:read:availability",
        "scheduler:read:availability:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAvailability {
    /// ID of the availability schedule.
    pub availability_id: String,
}

/// Changes one availability schedule, found by its UUID.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::UpdateAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAvailability::new("Zl3aVt0bQ9y", "Support", "Europe/Berlin")
///     .default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/availability/PATCH/scheduler/availability/{availabilityId})
#[zoom_endpoint(
    PATCH "/scheduler/availability/<availability_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:update:availability",
        "scheduler:update:availability:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAvailability {
    /// ID of the availability schedule.
    pub availability_id: String,
    /// Whether the availability schedule is the host's default.
    pub default: Option<bool>,
    /// Name of the availability schedule.
    #[length(1..)]
    pub name: String,
    /// IANA time zone that applies to the hours and times.
    pub time_zone: String,
    /// Dates and times that override the weekly hours.
    pub segments: Option<Vec<TimeRange>>,
    /// Time spans for bookings on each day of the week.
    pub segments_recurrence: Option<SegmentsRecurrence>,
}

/// Deletes one availability schedule of a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::DeleteAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAvailability::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/availability/DELETE/scheduler/availability/{availabilityId})
#[zoom_endpoint(
    DELETE "/scheduler/availability/<availability_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:delete:availability",
        "scheduler:delete:availability:admin",
    ],
    errors = [(404, 404, NOT_FOUND = "not found"), (500, 500, SERVER_ERROR = "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAvailability {
    /// ID of the availability schedule.
    pub availability_id: String,
}
