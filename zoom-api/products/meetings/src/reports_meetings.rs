//! Reports, meetings: 5 operations.

use zoom_core::{DateTime, Id, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingDetailReports, MeetingPollReportQuestion, MeetingQReport, ParticipantStatus, SurveyAnswer};

/// Get meeting detail reports.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetMeetingDetailReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingDetailReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting:admin"],
    errors = [
        (400, 12702, "the time lies outside of what can be asked for"),
        (400, 200, "no permission"),
        (404, 3001, "something that the request names does not exist"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::meetings::GetMeetingParticipantReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingParticipantReports::new(85746065432_u64)
///     .page_size(300)
///     .include_fields("registrant_id")
///     .items(client)
///     .all()
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
        (400, 1010, "it does not belong to this account"),
        (400, 12702, "the time lies outside of what can be asked for"),
        (400, 200, "no permission"),
        (404, 3001, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeetingParticipantReports {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// What [`GetMeetingParticipantReports`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingParticipantReports {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Participants.
    pub participants: Vec<MeetingParticipantReportParticipant>,
}

/// Meeting participant report participant.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingParticipantReportParticipant {
    /// Customer key: at most 35 characters.
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
/// use zoom_api::meetings::GetMeetingPollReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingPollReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/polls" -> MeetingPollReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_meeting_polls:admin"],
    errors = [
        (400, 12702, "the time lies outside of what can be asked for"),
        (400, 200, "no permission"),
        (404, 3001, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeetingPollReports {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// What [`GetMeetingPollReports`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingPollReports {
    /// ID.
    pub id: Option<Id>,
    /// UUID.
    pub uuid: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Questions.
    pub questions: Option<Vec<MeetingPollReportQuestion>>,
}

/// Get meeting q report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetMeetingQReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingQReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/qa" -> MeetingQReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_qna:admin"],
    errors = [
        (400, 200, "no permission"),
        (404, 1001, "the user does not exist"),
        (404, 3001, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::meetings::GetMeetingSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingSurveyReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/meetings/<meeting_id>/survey" -> MeetingSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:meeting_survey:admin"],
    errors = [
        (400, 1010, "it does not belong to this account"),
        (400, 12702, "the time lies outside of what can be asked for"),
        (400, 200, "no permission"),
        (404, 3001, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeetingSurveyReport {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// What [`GetMeetingSurveyReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingSurveyReport {
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey answers.
    pub survey_answers: Option<Vec<SurveyAnswer>>,
}
