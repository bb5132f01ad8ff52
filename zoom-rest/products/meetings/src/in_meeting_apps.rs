//! In meeting apps: 2 operations.

use zoom_core::{DateTime, MeetingId, zoom_endpoint, zoom_object};

/// Add meeting app.
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
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/open_apps" -> AddMeetingAppResponse,
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3000, "a limit is exceeded, or not possible at this time, or a required setting is turned off"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMeetingApp {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// Response to [`AddMeetingApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddMeetingAppResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// App ID.
    pub app_id: Option<String>,
}

/// Delete meeting app.
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
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/open_apps" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:open_app", "meeting:delete:open_app:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3000, "not possible at this time, or a required setting is turned off"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingApp {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}
