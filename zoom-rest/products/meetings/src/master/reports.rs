//! Reports: 23 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    ActiveInactiveHostReportType, ActiveInactiveHostReports, ActivityLog, ActivityType, BillingInvoiceReports,
    BillingReports, CategoryType, CloudRecordingUsageReport, DailyUsageReport, DateType, HistoryMeeting,
    ListMeetingAndWebinarHistoryResponse, MeetingActivitiesReport, MeetingActivityLog, MeetingDetailReports,
    MeetingFeature, MeetingParticipantReportParticipant, MeetingParticipantReports, MeetingPollReports,
    MeetingQaReport, MeetingReportMeeting, MeetingReportType, MeetingReports, MeetingSurveyReport, MeetingsOrWebinars,
    OperationLog, OperationLogsReport, RemoteSupportLog, RemoteSupportReport, ReportType, ReportedHost, SignInReport,
    TelephoneReportQueryDateType, TelephoneReports, TelephonyUsage, UpcomingEvent, UpcomingEventsReport,
    WebinarParticipantReportParticipant, WebinarParticipantReports, WebinarPollReports, WebinarSurveyReport,
};

/// Lists when users of the account signed in and out, within the past six months.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetSignInReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activity_logs = GetSignInReport::new("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/activities)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/activities" -> SignInReport,
    paginate = activity_logs: ActivityLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:master", "report:read:user_activities:master"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSignInReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the billing reports of the Department Billing feature, which breaks down an account's costs by department.
///
/// Needs a Pro plan or higher with Department Billing, which Zoom Support turns on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetBillingReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingReports::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/billing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/billing" -> BillingReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:master", "report:read:billing:master"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingReports {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Returns the invoices of one billing period from Department Billing, which breaks down an account's costs by department.
///
/// Needs a Pro plan or higher with this feature, which Zoom Support turns on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetBillingInvoiceReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingInvoiceReports::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/billing/invoices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/billing/invoices" -> BillingInvoiceReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:billing_invoice:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 5010, REPORT_DOES_NOT_EXIST = "the report does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingInvoiceReports {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the billing report, from the list of billing reports.
    pub billing_id: String,
}

/// Returns the cloud recording usage of an account over a period.
///
/// `from` and `to` may be at most 30 days apart; data covers the last 6 months up to yesterday, on a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetCloudRecordingUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCloudRecordingUsageReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/cloud_recording)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/cloud_recording" -> CloudRecordingUsageReport,
    rate_limit = Heavy,
    max_range = "30 days",
    scopes = ["report:master"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCloudRecordingUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Returns new users, meetings, participants and meeting minutes of the account for each day of a month.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetDailyUsageReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDailyUsageReport::new("Zl3aVt0bQ9y")
///     .year(2026)
///     .month(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/daily)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/daily" -> DailyUsageReport,
    rate_limit = Heavy,
    scopes = ["report:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDailyUsageReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Calendar year that the report covers.
    pub year: Option<i64>,
    /// Month that the report covers, as a number.
    pub month: Option<i64>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Lists past meetings and webinars of the account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DateType, MeetingsOrWebinars};
/// use zoom_rest::meetings::master::ListMeetingAndWebinarHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let history_meetings = ListMeetingAndWebinarHistory::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .date_type(DateType::StartTime)
/// .meeting_type(MeetingsOrWebinars::All)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/history_meetings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/history_meetings" -> ListMeetingAndWebinarHistoryResponse,
    paginate = history_meetings: HistoryMeeting,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:list_history_meetings:master"],
    errors = [
        (400, 300, "the page token is invalid or expired, or the parameter is invalid"),
        (403, 12703, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingAndWebinarHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Whether meetings are selected by their start or by their end.
    pub date_type: Option<DateType>,
    /// Whether to list meetings, webinars or both.
    pub meeting_type: Option<MeetingsOrWebinars>,
    /// Keeps only meetings for which the report exists, such as polls or Q&A.
    pub report_type: Option<ReportType>,
    /// Words from the meeting topic, or the meeting ID, to search for.
    pub search_key: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
    /// Keeps only meetings in which at least one of these features was used. Sent comma-separated.
    #[query(style = comma)]
    pub meeting_feature: Option<Vec<MeetingFeature>>,
}

/// Lists what people did in the meetings of the account, from the activity log: creating, starting, joining, leaving or ending a meeting, remote control and chat.
///
/// Zoom Support must turn on the meeting audit trail log for the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ActivityType;
/// use zoom_rest::meetings::master::GetMeetingActivitiesReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meeting_activity_logs = GetMeetingActivitiesReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
///     ActivityType::AllActivities,
/// )
/// .page_size(300)
/// .meeting_number("85746065432")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meeting_activities)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meeting_activities" -> MeetingActivitiesReport,
    paginate = meeting_activity_logs: MeetingActivityLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:meeting_activity_log:master"],
    errors = [(404, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingActivitiesReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only activities in the meeting with this number.
    pub meeting_number: Option<String>,
    /// Name or email address of the person whose activities to list.
    pub search_key: Option<String>,
    /// Kind of meeting activity to list. Default: all Activities.
    pub activity_type: ActivityType,
}

/// Returns a detailed report on one past meeting.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingDetailReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingDetailReports::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meetings/{meetingId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meetings/<meeting_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:meeting:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Returns a report on the participants of a past meeting that had two or more.
///
/// Needs a Pro plan or higher; for one participant, use `GET /metrics/meetings/{meetingId}/participants`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingParticipantReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingParticipantReports::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meetings/{meetingId}/participants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meetings/<meeting_id>/participants" -> MeetingParticipantReports,
    paginate = participants: MeetingParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:list_meeting_participants:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns a report on the poll results of one past meeting.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingPollReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingPollReports::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meetings/{meetingId}/polls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meetings/<meeting_id>/polls" -> MeetingPollReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:master", "report:read:list_meeting_polls:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingPollReports {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Returns a report on the questions asked in a past meeting and the answers to them.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingQaReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQaReport::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meetings/{meetingId}/qa)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meetings/<meeting_id>/qa" -> MeetingQaReport,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:meeting_qna:master"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQaReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Returns a report on the survey of one past meeting.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSurveyReport::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/meetings/{meetingId}/survey)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/meetings/<meeting_id>/survey" -> MeetingSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:master", "report:read:meeting_survey:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Lists admin and user actions in the account over a period, such as changed settings.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CategoryType;
/// use zoom_rest::meetings::master::GetOperationLogsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .category_type(CategoryType::UserSettings)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/operationlogs)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:operation_logs:master"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Area of the operations to report; `all` for every area.
    pub category_type: Option<CategoryType>,
}

/// Lists the remote support sessions in the meetings of the account, each with the people who gave and got support.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetRemoteSupportReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let remote_support_logs = GetRemoteSupportReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size("30")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/remote_support)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/remote_support" -> RemoteSupportReport,
    paginate = remote_support_logs: RemoteSupportLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:remote_support:master"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRemoteSupportReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the date range in which the remote support began.
    pub from: DateOrDateTime,
    /// End of the date range in which the remote support began, at most one month after `from`.
    pub to: DateOrDateTime,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
}

/// Returns a report on the phone calls by which people took part in meetings over a period, with their numbers and costs.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::TelephoneReportQueryDateType;
/// use zoom_rest::meetings::master::GetTelephoneReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let telephony_usage = GetTelephoneReports::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind("1")
/// .query_date_type(TelephoneReportQueryDateType::StartTime)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/telephone)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/telephone" -> TelephoneReports,
    paginate = telephony_usage: TelephonyUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:telephone:master"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTelephoneReports {
    /// ID of the sub-account.
    pub account_id: String,
    /// Which calls to return: toll-free calls and call-outs (`1`), toll calls (`2`) or calls on the organization's own lines through SIP Connected Audio (`3`). Default: `1`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Whether `from` and `to` apply to the start or end of the call, or to the start or end of the meeting. Default: `start_time`.
    pub query_date_type: Option<TelephoneReportQueryDateType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the upcoming meetings and webinars in a period of up to one month.
///
/// Needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::MeetingsOrWebinars;
/// use zoom_rest::meetings::master::GetUpcomingEventsReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let upcoming_events = GetUpcomingEventsReport::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .kind(MeetingsOrWebinars::All)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/upcoming_events)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/upcoming_events" -> UpcomingEventsReport,
    paginate = upcoming_events: UpcomingEvent,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:master", "report:read:upcoming_meetings_webinars:master"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUpcomingEventsReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to return meetings, webinars or both. Default: `all`.
    #[query(rename = "type")]
    pub kind: Option<MeetingsOrWebinars>,
    /// ID of a group; keeps only meetings and webinars whose host is a member of it.
    pub group_id: Option<String>,
}

/// Lists the hosts who were active (hosted at least one meeting) or inactive (hosted none) in a period.
///
/// The period can be at most one month long and must fall within the last six months; needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ActiveInactiveHostReportType;
/// use zoom_rest::meetings::master::GetActiveInactiveHostReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetActiveInactiveHostReports::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(ActiveInactiveHostReportType::Active)
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/users)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/users" -> ActiveInactiveHostReports,
    paginate = users: ReportedHost,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:list_users:master"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetActiveInactiveHostReports {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether to return hosts with at least one meeting in the period (`active`) or with none (`inactive`).
    #[query(rename = "type")]
    pub kind: Option<ActiveInactiveHostReportType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Lists a user's past meetings and webinars, by default those that had two or more unique participants.
///
/// The period can be one month long, within the past six months; needs a Pro plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::MeetingReportType;
/// use zoom_rest::meetings::master::GetMeetingReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = GetMeetingReports::new(
///     "Zl3aVt0bQ9y",
///     "me",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .kind(MeetingReportType::Past)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/users/{userId}/meetings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/users/<user_id>/meetings" -> MeetingReports,
    paginate = meetings: MeetingReportMeeting,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:master", "report:read:user:master"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingReports {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Which past meetings to return: those with two or more participants (`past`), with a single one (`pastOne`), or those hosted or joined (`pastJoined`). Default: `past`.
    #[query(rename = "type")]
    pub kind: Option<MeetingReportType>,
}

/// Returns a detailed report on one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarDetailReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetailReports::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/webinars/{webinarId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/webinars/<webinar_id>" -> MeetingDetailReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:master", "report:read:webinar:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Returns a detailed report on each attendee of a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on; data goes back 6 months. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarParticipantReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipantReports::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/webinars/{webinarId}/participants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/webinars/<webinar_id>/participants" -> WebinarParticipantReports,
    paginate = participants: WebinarParticipantReportParticipant,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:list_webinar_participants:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns a report on the polls of one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarPollReports;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarPollReports::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/webinars/{webinarId}/polls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/webinars/<webinar_id>/polls" -> WebinarPollReports,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:master", "report:read:list_webinar_polls:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Returns a report on questions from participants of a past webinar and the answers of panelists and hosts.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarQaReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarQaReport::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/webinars/{webinarId}/qa)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/webinars/<webinar_id>/qa" -> MeetingQaReport,
    rate_limit = Heavy,
    scopes = ["report:master", "report:read:webinar_qna:master"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarQaReport {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Returns a report on the survey of one past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarSurveyReport;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSurveyReport::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/reports/GET/accounts/{accountId}/report/webinars/{webinarId}/survey)
#[zoom_endpoint(
    GET "/accounts/<account_id>/report/webinars/<webinar_id>/survey" -> WebinarSurveyReport,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:webinar_survey:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}
