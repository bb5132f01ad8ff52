//! Reports, webinars: 5 operations.

use zoom_core::{DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingDetailReports, MeetingQaReport, ParticipantStatus, PollReportParticipant, SurveyAnswer};

/// Returns a detailed report on one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId})
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetailReports {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Returns a detailed report on each attendee of a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on; data goes back 6 months.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/participants)
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/participants" -> WebinarParticipantReports,
    paginate = participants: WebinarParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_webinar_participants:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantReports {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Response to [`GetWebinarParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantReports {
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
    pub participants: Vec<WebinarParticipantReportParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in the report on a webinar, with the time of joining and leaving.
///
/// Element of `participants` in [`WebinarParticipantReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarParticipantReportParticipant {
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
    /// Whether the entry is about the participant in the webinar itself or in the waiting room.
    pub status: Option<ParticipantStatus>,
    /// Email address of the participant; may be empty for people outside the host's account.
    pub user_email: Option<String>,
    /// ID of the participant, valid only while the webinar lasts.
    pub user_id: Option<String>,
    /// User ID of a participant who is signed in to Zoom, otherwise empty; Zoom recommends it over `id`.
    pub participant_user_id: Option<String>,
    /// ID of the breakout room in which the participant was.
    pub bo_mtg_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a report on the polls of one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/polls)
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/polls" -> WebinarPollReports,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:list_webinar_polls:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarPollReports {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Response to [`GetWebinarPollReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarPollReports {
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// Answers of the participants, one entry for each person.
    pub questions: Option<Vec<PollReportParticipant>>,
    /// When the webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// UUID of one instance of the webinar.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a report on questions from participants of a past webinar and the answers of panelists and hosts.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarQaReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarQaReport::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/qa)
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/qa" -> MeetingQaReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar_qna:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarQaReport {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Returns a report on the survey of one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/survey)
#[zoom_endpoint(
    GET "/report/webinars/<webinar_id>/survey" -> WebinarSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar_survey:admin"],
    errors = [
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSurveyReport {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Response to [`GetWebinarSurveyReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSurveyReport {
    /// ID of the webinar, as a 64-bit integer.
    pub webinar_id: Option<MeetingId>,
    /// UUID of one instance of the webinar.
    pub webinar_uuid: Option<String>,
    /// When the webinar began, in UTC.
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
