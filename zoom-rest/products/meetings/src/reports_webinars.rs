//! Reports, webinars: 5 operations.

use zoom_core::{DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingDetailReports, MeetingPollReportQuestion, MeetingQReport, ParticipantStatus, SurveyAnswer};

/// Get webinar detail reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarDetailReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetailReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetailReports {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// Get webinar participant reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarParticipantReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipantReports::new(85746065432_u64)
///     .page_size(300)
///     .include_fields("registrant_id")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/participants" -> WebinarParticipantReports,
    paginate = participants: WebinarParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_webinar_participants:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantReports {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetWebinarParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantReports {
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
    pub participants: Vec<WebinarParticipantReportParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantReportParticipant {
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
    /// Participant user ID.
    pub participant_user_id: Option<String>,
    /// Bo mtg ID.
    pub bo_mtg_id: Option<String>,
}

/// Get webinar poll reports.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarPollReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarPollReports::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/polls" -> WebinarPollReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_webinar_polls:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarPollReports {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// Response to [`GetWebinarPollReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarPollReports {
    /// ID.
    pub id: Option<MeetingId>,
    /// Questions.
    pub questions: Option<Vec<MeetingPollReportQuestion>>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
}

/// Get webinar q report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarQReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarQReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/qa" -> MeetingQReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar_qna:admin"],
    errors = [
        (400, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarQReport {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// Get webinar survey report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSurveyReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/survey" -> WebinarSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar_survey:admin"],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 12702, "the time is outside the allowed range"),
        (400, 200, "permission denied"),
        (404, 3001, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSurveyReport {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// Response to [`GetWebinarSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSurveyReport {
    /// Webinar ID.
    pub webinar_id: Option<MeetingId>,
    /// Webinar UUID.
    pub webinar_uuid: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey answers.
    pub survey_answers: Option<Vec<SurveyAnswer>>,
}
