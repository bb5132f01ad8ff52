//! Reports, meetings: 5 operations.

use zoom_core::{DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingDetailReports, MeetingQaReport, ParticipantStatus, PollReportParticipant, SurveyAnswer};

/// Returns a detailed report on one past meeting.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingDetailReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingDetailReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId})
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetailReports {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Returns a report on the participants of a past meeting that had two or more.
///
/// Needs a Pro plan or higher; for one participant, use `GET /metrics/meetings/{meetingId}/participants`.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingParticipantReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingParticipantReports::new(85746065432_u64)
///     .page_size(300)
///     .include_fields("registrant_id")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/participants)
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/participants" -> MeetingParticipantReports,
    paginate = participants: MeetingParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_meeting_participants:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantReports {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetMeetingParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantReports {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<MeetingParticipantReportParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in the report on a meeting, with the time of joining and leaving.
///
/// Element of `participants` in [`MeetingParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantReportParticipant {
    /// ID that an SDK app gave the participant.
    #[length(..=35)]
    pub customer_key: Option<String>,
    /// Seconds from `join_time` to `leave_time`; a participant who rejoins gets another entry.
    pub duration: Option<i64>,
    /// Whether the participant's connection failed over to another server.
    pub failover: Option<bool>,
    /// User ID of a participant who is signed in to Zoom, otherwise usually empty; Zoom recommends `participant_user_id` instead.
    pub id: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// Display name of the participant; empty if the caller's account may not see it.
    pub name: Option<String>,
    /// ID under which the participant had registered.
    pub registrant_id: Option<String>,
    /// Whether the entry is about the participant in the meeting itself or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Email address of the participant; may be empty for people outside the host's account.
    pub user_email: Option<String>,
    /// ID of the participant, valid only while the meeting lasts.
    pub user_id: Option<String>,
    /// ID of the breakout room in which the participant was.
    pub bo_mtg_id: Option<String>,
    /// User ID of a participant who is signed in to Zoom, otherwise empty; Zoom recommends it over `id`.
    pub participant_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a report on the poll results of one past meeting.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingPollReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingPollReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/polls)
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/polls" -> MeetingPollReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingPollReports {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingPollReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPollReports {
    /// Meeting ID, as a number.
    pub id: Option<MeetingId>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// When the meeting began, in UTC.
    pub start_time: Option<DateTime>,
    /// Answers of the participants, one entry for each person.
    pub questions: Option<Vec<PollReportParticipant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a report on the questions asked in a past meeting and the answers to them.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingQaReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQaReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/qa)
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/qa" -> MeetingQaReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQaReport {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Returns a report on the survey of one past meeting.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSurveyReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/survey)
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/survey" -> MeetingSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSurveyReport {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSurveyReport {
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// When the meeting began, in UTC.
    pub start_time: Option<DateTime>,
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// Responses to the survey, one entry per respondent.
    pub survey_answers: Option<Vec<SurveyAnswer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
