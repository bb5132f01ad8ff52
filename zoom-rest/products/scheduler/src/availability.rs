//! Availability: 5 operations.

use zoom_core::{Value, zoom_endpoint, zoom_object};

use super::{SegmentsRecurrence, Sun};

/// List availability.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::ListAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let items = ListAvailability::new()
///     .page_size(1)
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAvailability {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Response to [`ListAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAvailabilityResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Items.
    #[lossy]
    pub items: Vec<AvailabilityItem>,
}

/// Response to [`GetAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AvailabilityItem {
    /// Availability ID.
    pub availability_id: Option<String>,
    /// Default.
    pub default: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner: Option<String>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
}

/// Insert availability.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::InsertAvailability;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InsertAvailability::new("Support", "Europe/Berlin")
///     .availability_id("Zl3aVt0bQ9y")
///     .default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InsertAvailability {
    /// Availability ID.
    pub availability_id: Option<String>,
    /// Default.
    pub default: Option<bool>,
    /// Owner.
    pub owner: Option<String>,
    /// Name.
    #[length(1..)]
    pub name: String,
    /// Time zone.
    pub time_zone: String,
    /// Segments.
    pub segments: Option<Vec<Sun>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
}

/// Response to [`InsertAvailability`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InsertAvailabilityResponse {
    /// Default.
    pub default: Option<bool>,
    /// Availability ID.
    pub availability_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner: Option<String>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Segments.
    pub segments: Option<Vec<Value>>,
}

/// Get availability.
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
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAvailability {
    /// Availability ID.
    pub availability_id: String,
}

/// Update availability.
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
        (400, 400, "the argument is invalid"),
        (401, 401, "permission denied"),
        (404, 404, "a resource named in the request does not exist"),
        (409, 409, "the resource already exists"),
        (500, 500, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAvailability {
    /// Availability ID.
    pub availability_id: String,
    /// Default.
    pub default: Option<bool>,
    /// Name.
    #[length(1..)]
    pub name: String,
    /// Time zone.
    pub time_zone: String,
    /// Segments.
    pub segments: Option<Vec<Sun>>,
    /// Segments recurrence.
    pub segments_recurrence: Option<SegmentsRecurrence>,
}

/// Delete availability.
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
#[zoom_endpoint(
    DELETE "/scheduler/availability/<availability_id>" -> (),
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:delete:availability",
        "scheduler:delete:availability:admin",
    ],
    errors = [(404, 404, "a resource named in the request does not exist"), (500, 500, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAvailability {
    /// Availability ID.
    pub availability_id: String,
}
