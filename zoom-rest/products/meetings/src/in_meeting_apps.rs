//! In meeting apps: 2 operations.

use zoom_core::{DateTime, Extra, MeetingId, zoom_endpoint, zoom_object};

/// Sets an app to open automatically in a meeting; the request does not name the app, and the response gives its ID.
///
/// The meeting must not be running and needs the Zoom Apps Quick Launch Button setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AddMeetingApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMeetingApp::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/POST/meetings/{meetingId}/open_apps)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/open_apps" -> AddMeetingAppResponse,
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, "a limit was exceeded, or the meeting or session has already started, or a required setting is turned off"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMeetingApp {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`AddMeetingApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddMeetingAppResponse {
    /// Meeting ID, as a number.
    pub id: Option<MeetingId>,
    /// When the meeting begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// ID of the app that opens automatically in the meeting.
    pub app_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Stops an app from opening automatically in a meeting; the request does not name the app, and Zoom does not say which one it is.
///
/// The meeting must not be running and needs the Zoom Apps Quick Launch Button setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingApp::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/in-meeting-apps/DELETE/meetings/{meetingId}/open_apps)
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/open_apps" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:open_app", "meeting:delete:open_app:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, "the meeting or session has already started, or a required setting is turned off"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingApp {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}
