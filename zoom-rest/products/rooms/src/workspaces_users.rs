//! Workspaces, users: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservationStatus;

/// Returns whether reservations of rooms and desks make one user's calendar show free or busy.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceCalendarFreeBusyEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceCalendarFreeBusyEvent::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/users/{userId}/calendar/settings)
#[zoom_endpoint(
    GET "/workspaces/users/<user_id>/calendar/settings" -> WorkspaceCalendarFreeBusyEvent,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:workspace:admin"],
    errors = [
        (400, 300510002, USER_NOT_FOUND = "the user was not found"),
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 30051014, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceCalendarFreeBusyEvent {
    /// ID of the user.
    pub user_id: String,
}

/// Response to [`GetWorkspaceCalendarFreeBusyEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceCalendarFreeBusyEvent {
    /// How reservations affect the calendar: whether it shows free or busy.
    pub result: Option<FreeBusyEventResult>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How reservations affect the calendar: whether it shows free or busy.
///
/// Value of `result` in [`WorkspaceCalendarFreeBusyEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FreeBusyEventResult {
    /// State that a reservation of a room gives the user's calendar: `free` or `busy`.
    pub room_status: Option<String>,
    /// State that a reservation of a desk gives the user's calendar: `free` or `busy`.
    pub desk_status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets one user's free/busy calendar settings for workspaces.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{FreeOrBusy, SetWorkspaceCalendarFreeBusyEvent};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetWorkspaceCalendarFreeBusyEvent::new("me")
///     .room_status(FreeOrBusy::Free)
///     .desk_status(FreeOrBusy::Free)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/users/{userId}/calendar/settings)
#[zoom_endpoint(
    POST "/workspaces/users/<user_id>/calendar/settings" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:workspace:admin"],
    errors = [
        (400, 300510003, INVALID_FIELD_ROOM_STATUS = "the field room status is invalid"),
        (400, 300510002, USER_NOT_FOUND = "the user was not found"),
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300510004, INVALID_FIELD_DESK_STATUS = "the field desk status is invalid"),
        (404, 30051014, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetWorkspaceCalendarFreeBusyEvent {
    /// ID of the user.
    pub user_id: String,
    /// Whether a reservation of a room makes the user's calendar show free or busy.
    pub room_status: Option<FreeOrBusy>,
    /// Whether a reservation of a desk makes the user's calendar show free or busy.
    pub desk_status: Option<FreeOrBusy>,
}

/// Whether a reservation makes the user's calendar show free or busy.
///
/// Values of `room_status` and `desk_status` in [`SetWorkspaceCalendarFreeBusyEvent`].
#[zoom_enum]
pub enum FreeOrBusy {
    /// `free`.
    Free,
    /// `busy`.
    Busy,
}

/// Lists the workspace reservations of one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetUserWorkspaceReservations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserWorkspaceReservations::new(
///     "me",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/users/{userId}/reservations)
#[zoom_endpoint(
    GET "/workspaces/users/<user_id>/reservations" -> UserWorkspaceReservations,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:list_reservations:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserWorkspaceReservations {
    /// ID of the user.
    pub user_id: String,
    /// Start of the period whose reservations are listed.
    pub from: DateOrDateTime,
    /// End of the period whose reservations are listed.
    pub to: DateOrDateTime,
}

/// Response to [`GetUserWorkspaceReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserWorkspaceReservations {
    /// Reservations, one entry each. At most 1000 items.
    pub reservations: Option<Vec<Reservation>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Workspace reservation of a user, with its place, time and state.
///
/// Element of `reservations` in [`UserWorkspaceReservations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reservation {
    /// When the reservation ends.
    pub end_time: Option<DateTime>,
    /// ID of the reservation.
    pub id: Option<String>,
    /// When the reservation begins.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the reserved workspace.
    pub timezone: Option<String>,
    /// Title of the reservation or meeting.
    pub topic: Option<String>,
    /// ID of the user who reserved the workspace.
    pub user_id: Option<String>,
    /// Whether the workspace is reserved, checked in or checked out.
    pub status: Option<ReservationStatus>,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// ID of the location of the workspace in the hierarchy of Zoom Rooms, such as its floor.
    pub location_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
