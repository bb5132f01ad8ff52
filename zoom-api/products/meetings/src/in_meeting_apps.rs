//! In meeting apps: 2 operations.

use zoom_core::{DateTime, Id, MeetingId, zoom_endpoint, zoom_object};

/// Add meeting app.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::AddMeetingApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddMeetingApp::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/open_apps" -> AddMeetingAppResponse,
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:write:open_app", "meeting:write:open_app:admin"],
    errors = [
        (400, 300, "the meeting is not valid"),
        (400, 3000, "a limit is exceeded, or not possible at this time, or a setting that this needs is off"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMeetingApp {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// What [`AddMeetingApp`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMeetingAppResponse {
    /// ID.
    pub id: Option<Id>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// App ID.
    pub app_id: Option<String>,
}

/// Delete meeting app.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::DeleteMeetingApp;
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
        (400, 300, "the meeting is not valid"),
        (400, 3000, "not possible at this time, or a setting that this needs is off"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMeetingApp {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}
