//! Workspaces, users: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservationStatus;

/// Get workspace calendar free busy event.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetWorkspaceCalendarFreeBusyEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetWorkspaceCalendarFreeBusyEvent::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/users/<user_id>/calendar/settings" -> WorkspaceCalendarFreeBusyEvent,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:workspace:admin"],
    errors = [
        (400, 300510002, "the user was not found"),
        (400, 2, "a setting that this needs is off"),
        (400, 200, "the account lacks the subscription"),
        (404, 30051014, "a parameter is missing or not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceCalendarFreeBusyEvent {
    /// User ID.
    pub user_id: String,
}

/// What [`GetWorkspaceCalendarFreeBusyEvent`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceCalendarFreeBusyEvent {
    /// Result.
    pub result: Option<FreeBusyEventResult>,
}

/// Free busy event result.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeBusyEventResult {
    /// Room status.
    pub room_status: Option<String>,
    /// Desk status.
    pub desk_status: Option<String>,
}

/// Set workspace calendar free busy event.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::{RoomStatus, SetWorkspaceCalendarFreeBusyEvent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetWorkspaceCalendarFreeBusyEvent::new("me")
///     .room_status(RoomStatus::Free)
///     .desk_status(RoomStatus::Free)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workspaces/users/<user_id>/calendar/settings" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    errors = [
        (400, 300510003, "the field room status is not valid"),
        (400, 300510002, "the user was not found"),
        (400, 2, "a setting that this needs is off"),
        (400, 200, "the account lacks the subscription"),
        (400, 300510004, "the field desk status is not valid"),
        (404, 30051014, "a parameter is missing or not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetWorkspaceCalendarFreeBusyEvent {
    /// User ID.
    pub user_id: String,
    /// Room status.
    pub room_status: Option<RoomStatus>,
    /// Desk status.
    pub desk_status: Option<RoomStatus>,
}

/// What `room_status` can be.
#[zoom_enum]
pub enum RoomStatus {
    /// `free`.
    Free,
    /// `busy`.
    Busy,
}

/// Get user workspace reservations.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetUserWorkspaceReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUserWorkspaceReservations::new("me", "2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/users/<user_id>/reservations" -> UserWorkspaceReservations,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:list_reservations:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserWorkspaceReservations {
    /// User ID.
    pub user_id: String,
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
}

/// What [`GetUserWorkspaceReservations`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserWorkspaceReservations {
    /// Reservations: at most 1000 of them.
    pub reservations: Option<Vec<Reservation>>,
}

/// Reservation.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reservation {
    /// When it ends.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Status.
    pub status: Option<ReservationStatus>,
    /// Workspace ID.
    pub workspace_id: Option<String>,
    /// Location ID.
    pub location_id: Option<String>,
}
