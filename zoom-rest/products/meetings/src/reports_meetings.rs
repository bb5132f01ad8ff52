//! Reports, meetings: 5 operations.

use zoom_core::{DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingDetailReports, MeetingPollReportQuestion, MeetingQReport, ParticipantStatus, SurveyAnswer};

/// Get meeting detail reports.
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
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetailReports {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Get meeting participant reports.
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
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/participants" -> MeetingParticipantReports,
    paginate = participants: MeetingParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_meeting_participants:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantReports {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetMeetingParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantReports {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Participants.
    #[lossy]
    pub participants: Vec<MeetingParticipantReportParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingParticipantReportParticipant {
    /// Customer key.
    #[length(..=35)]
    pub customer_key: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Failover.
    pub failover: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Join time.
    pub join_time: Option<DateTime>,
    /// Leave time.
    pub leave_time: Option<DateTime>,
    /// Name.
    pub name: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Status.
    pub status: Option<ParticipantStatus>,
    /// User email.
    pub user_email: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Bo mtg ID.
    pub bo_mtg_id: Option<String>,
    /// Participant user ID.
    pub participant_user_id: Option<String>,
}

/// Get meeting poll reports.
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
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/polls" -> MeetingPollReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    errors = [
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingPollReports {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingPollReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingPollReports {
    /// ID.
    pub id: Option<MeetingId>,
    /// UUID.
    pub uuid: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Questions.
    pub questions: Option<Vec<MeetingPollReportQuestion>>,
}

/// Get meeting q report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingQReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/qa" -> MeetingQReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    errors = [
        (400, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQReport {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Get meeting survey report.
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
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/survey" -> MeetingSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSurveyReport {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSurveyReport {
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey answers.
    pub survey_answers: Option<Vec<SurveyAnswer>>,
}
