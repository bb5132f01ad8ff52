//! Surveys: 3 operations.

use zoom_core::{MeetingId, zoom_endpoint};

use super::super::{CustomSurvey, MeetingSurvey};

/// Returns the survey of a scheduled meeting.
///
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSurvey::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/surveys/GET/accounts/{accountId}/meetings/{meetingId}/survey)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/survey" -> MeetingSurvey,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:survey:master"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_OR_SETTING_TURNED_OFF = "permission denied, or a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSurvey {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Updates the survey of a scheduled meeting.
///
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingSurvey::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .show_in_the_browser(true)
///     .third_party_survey("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/surveys/PATCH/accounts/{accountId}/meetings/{meetingId}/survey)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:update:survey:master"],
    errors = [
        (400, 300, "the meeting is invalid, or the third party survey is invalid"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3000, PERMISSION_DENIED_OR_SETTING_TURNED_OFF = "permission denied, or a required setting is turned off"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingSurvey {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Survey made for this meeting, with its questions.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser when the meeting ends. Default: `true`.
    pub show_in_the_browser: Option<bool>,
    /// Link to a survey of another provider.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
}

/// Deletes the survey of a scheduled meeting.
///
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingSurvey::new("Zl3aVt0bQ9y", 85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/surveys/DELETE/accounts/{accountId}/meetings/{meetingId}/survey)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:delete:survey:master"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingSurvey {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}
