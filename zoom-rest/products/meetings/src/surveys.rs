//! Surveys: 3 operations.

use zoom_core::{Extra, MeetingId, zoom_endpoint, zoom_object};

use super::CustomSurvey;

/// Returns the survey of a scheduled meeting.
///
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSurvey::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/surveys/GET/meetings/{meetingId}/survey)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/survey" -> MeetingSurvey,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:survey", "meeting:read:survey:admin"],
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSurvey {
    /// Survey made for this meeting, with its questions.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser when the meeting ends.
    pub show_in_the_browser: Option<bool>,
    /// Link to a survey of another provider.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the survey of a scheduled meeting.
///
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingSurvey::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/surveys/PATCH/meetings/{meetingId}/survey)
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:survey", "meeting:update:survey:admin"],
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
/// The host needs a Pro license and the Meeting Survey feature; instant meetings have no surveys.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingSurvey::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/surveys/DELETE/meetings/{meetingId}/survey)
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:delete:survey", "meeting:delete:survey:admin"],
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}
