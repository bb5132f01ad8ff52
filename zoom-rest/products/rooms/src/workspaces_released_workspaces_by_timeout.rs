//! Workspaces, released workspaces by timeout: 1 operation.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists workspaces whose reservations were released, such as for a missed check-in; `release_reason` also has other causes.
///
/// A query can span at most one month.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ListReleasedWorkspacesByTimeout, ReleasedWorkspaceType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let release_events = ListReleasedWorkspacesByTimeout::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
///     "Zl3aVt0bQ9y",
///     ReleasedWorkspaceType::All,
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// )
/// .page_size(30)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/released_workspaces_by_timeout)
#[zoom_endpoint(
    GET "/workspaces/released_workspaces_by_timeout" -> ListReleasedWorkspacesByTimeoutResponse,
    paginate = release_events: ReleaseEvent,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["workspace:read:admin", "room:read:admin", "zoom_rooms:read:list_release_infos:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListReleasedWorkspacesByTimeout {
    /// Start of the time range, in UTC, compared with the start of the reservations.
    pub from: DateOrDateTime,
    /// End of the time range, in UTC, compared with the end of the reservations.
    pub to: DateOrDateTime,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Which kind of workspaces to list: desks, rooms or both.
    pub workspace_type: ReleasedWorkspaceType,
    /// Day whose snapshot of the location, its state at that time, is used; in UTC and within the time range of the request.
    pub snapshot_date: Date,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Kind of workspaces: desks, rooms or both.
///
/// Values of `workspace_type` in [`ListReleasedWorkspacesByTimeout`] and [`ReleaseEvent`].
#[zoom_enum]
pub enum ReleasedWorkspaceType {
    /// `all`: Both desks and rooms.
    All,
    /// `desk`: Desks only.
    Desk,
    /// `room`: Rooms only.
    Room,
}

/// Response to [`ListReleasedWorkspacesByTimeout`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListReleasedWorkspacesByTimeoutResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Reservations that were released, one entry each. At most 300 items.
    #[lossy]
    pub release_events: Vec<ReleaseEvent>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Release of a reserved workspace, with the reservation and the reason.
///
/// Element of `release_events` in [`ListReleasedWorkspacesByTimeoutResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReleaseEvent {
    /// ID of the event behind the reservation that was released.
    pub event_id: Option<String>,
    /// ID of the workspace.
    pub workspace_id: Option<String>,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: Option<String>,
    /// Name of the workspace.
    pub workspace_name: Option<String>,
    /// Whether the workspace is a desk or a room.
    pub workspace_type: Option<ReleasedWorkspaceType>,
    /// Display name of the user who has the reservation.
    pub user_name: Option<String>,
    /// Email address of the user who has the reservation.
    pub user_email: Option<String>,
    /// IANA time zone of the reservation.
    pub timezone: Option<String>,
    /// When the reservation begins, in UTC.
    pub reservation_start_time: Option<DateTime>,
    /// When the reservation ends, in UTC.
    pub reservation_end_time: Option<DateTime>,
    /// Whether the meeting repeats.
    pub recurring_meeting: Option<bool>,
    /// When the user checked in, in UTC, or `No check-in` if nobody did.
    pub checkin_time: Option<String>,
    /// When the user checked out, in UTC, or `Auto-released`.
    pub checkout_time: Option<String>,
    /// Whether the workspace was released before its reservation ended.
    pub release_flag: Option<bool>,
    /// When the workspace was released, in UTC.
    pub release_time: Option<DateTime>,
    /// Why the workspace was released.
    pub release_reason: Option<ReleaseReason>,
    /// Where or how the workspace was released.
    pub release_location: Option<ReleaseLocation>,
    /// How often in a row nobody checked in to a recurring meeting.
    pub cons_times_no_check_in: Option<i64>,
    /// Email address of the released Zoom Room.
    pub room_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the workspace was released.
///
/// Values of `release_reason` in [`ReleaseEvent`].
#[zoom_enum]
pub enum ReleaseReason {
    /// `Cancellation`: The event behind the reservation was deleted.
    #[value("Cancellation")]
    Cancellation,
    /// `No check in/auto release`: Nobody checked in in time, and the workspace was released automatically.
    #[value("No check in/auto release")]
    NoCheckInAutoRelease,
    /// `User check out`: The user checked out of the workspace.
    #[value("User check out")]
    UserCheckOut,
}

/// Where or how the reservation of a workspace was released, so that others can book it.
///
/// Values of `release_location` in [`ReleaseEvent`].
#[zoom_enum]
pub enum ReleaseLocation {
    /// `Zoom Rooms`: In the Zoom Room itself.
    #[value("Zoom Rooms")]
    ZoomRooms,
    /// `Zoom Rooms Controller`: On the tablet that controls the Zoom Room.
    #[value("Zoom Rooms Controller")]
    ZoomRoomsController,
    /// `Scheduling Display`: On the display outside the room that shows its reservations.
    #[value("Scheduling Display")]
    SchedulingDisplay,
    /// `Open Rest API`: A request to the REST API.
    #[value("Open Rest API")]
    OpenRestApi,
    /// `Zoom Rooms Whiteboard`: On a whiteboard device of the Zoom Room.
    #[value("Zoom Rooms Whiteboard")]
    ZoomRoomsWhiteboard,
    /// `Scheduling Displays On ZR`: On a scheduling display of a Zoom Room; Zoom does not say how it differs from `Scheduling Display`.
    #[value("Scheduling Displays On ZR")]
    SchedulingDisplaysOnZr,
    /// `Workspace Portal`: Through a workspace portal; Zoom does not say which web page that is.
    #[value("Workspace Portal")]
    WorkspacePortal,
    /// `Desk`: At a desk; Zoom does not say on which device.
    #[value("Desk")]
    Desk,
    /// `Personal Room Rooms`: Zoom does not explain it; the name suggests a Personal Zoom Room.
    #[value("Personal Room Rooms")]
    PersonalRoomRooms,
    /// `Scan QR Code`: By scanning the QR code of the workspace.
    #[value("Scan QR Code")]
    ScanQrCode,
    /// `Chatbot`: By a message to a chatbot.
    #[value("Chatbot")]
    Chatbot,
    /// `Auto Action`: Zoom released the workspace without action by a person.
    #[value("Auto Action")]
    AutoAction,
    /// `AIC`: AI Companion.
    #[value("AIC")]
    Aic,
    /// `Mobile Client`: In the Zoom app on a phone or tablet.
    #[value("Mobile Client")]
    MobileClient,
    /// `Zoom Client`: In the Zoom app on a computer.
    #[value("Zoom Client")]
    ZoomClient,
    /// `Zoom Apps`: In an app that runs inside Zoom.
    #[value("Zoom Apps")]
    ZoomApps,
    /// `Plugin`: Through a plugin, such as one of a calendar program; Zoom does not say which.
    #[value("Plugin")]
    Plugin,
    /// `Visitor`: Zoom does not say what visitors have to do with the release.
    #[value("Visitor")]
    Visitor,
}
