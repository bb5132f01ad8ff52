//! Summaries: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

/// List account meeting webinar summaries.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListAccountMeetingWebinarSummaries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let summaries = ListAccountMeetingWebinarSummaries::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/meeting_summaries" -> ListAccountMeetingWebinarSummariesResponse,
    paginate = summaries: Summary,
    rate_limit = Medium,
    scopes = ["meeting_summary:read:admin", "meeting:read:list_summaries:admin"],
    errors = [
        (400, 3161, "no permission"),
        (400, 3000, "a setting that this needs is off"),
        (400, 200, "not available for this kind of account"),
        (403, 2305, "the email address can't be used, or not possible for this one"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummaries {
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Time filter field: `summary_start_time` unless said.
    pub time_filter_field: Option<TimeFilterField>,
}

/// What `time_filter_field` can be.
#[zoom_enum]
pub enum TimeFilterField {
    /// `summary_start_time`.
    SummaryStartTime,
    /// `summary_created_time`.
    SummaryCreatedTime,
}

/// What [`ListAccountMeetingWebinarSummaries`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummariesResponse {
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Summaries.
    pub summaries: Vec<Summary>,
}

/// Summary.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// Meeting host ID.
    pub meeting_host_id: Option<String>,
    /// Meeting host email.
    pub meeting_host_email: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting topic.
    pub meeting_topic: Option<String>,
    /// Meeting start time.
    pub meeting_start_time: Option<DateTime>,
    /// Meeting end time.
    pub meeting_end_time: Option<DateTime>,
    /// Summary start time.
    pub summary_start_time: Option<DateTime>,
    /// Summary end time.
    pub summary_end_time: Option<DateTime>,
    /// Summary created time.
    pub summary_created_time: Option<DateTime>,
    /// Summary last modified time.
    pub summary_last_modified_time: Option<DateTime>,
}

/// Get meeting webinar summary.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetMeetingWebinarSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetMeetingWebinarSummary::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/meeting_summary" -> MeetingWebinarSummary,
    rate_limit = Light,
    scopes = [
        "meeting_summary:read",
        "meeting_summary:read:admin",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the meeting is not valid"),
        (403, 2305, "the email address can't be used, or not possible for this one, or it could not be done"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMeetingWebinarSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// What [`GetMeetingWebinarSummary`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingWebinarSummary {
    /// Meeting host ID.
    pub meeting_host_id: Option<String>,
    /// Meeting host email.
    pub meeting_host_email: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting topic.
    pub meeting_topic: Option<String>,
    /// Meeting start time.
    pub meeting_start_time: Option<DateTime>,
    /// Meeting end time.
    pub meeting_end_time: Option<DateTime>,
    /// Summary start time.
    pub summary_start_time: Option<DateTime>,
    /// Summary end time.
    pub summary_end_time: Option<DateTime>,
    /// Summary created time.
    pub summary_created_time: Option<DateTime>,
    /// Summary last modified time.
    pub summary_last_modified_time: Option<DateTime>,
    /// Summary last modified user ID.
    pub summary_last_modified_user_id: Option<String>,
    /// Summary last modified user email.
    pub summary_last_modified_user_email: Option<String>,
    /// Summary title.
    pub summary_title: Option<String>,
    /// Summary overview.
    ///
    /// Deprecated by Zoom.
    pub summary_overview: Option<String>,
    /// Summary details.
    ///
    /// Deprecated by Zoom.
    pub summary_details: Option<Vec<SummaryDetail>>,
    /// Next steps.
    ///
    /// Deprecated by Zoom.
    pub next_steps: Option<Vec<String>>,
    /// Edited summary.
    ///
    /// Deprecated by Zoom.
    pub edited_summary: Option<EditedSummary>,
    /// Summary content.
    pub summary_content: Option<String>,
    /// Summary doc URL.
    pub summary_doc_url: Option<String>,
}

/// Summary detail.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryDetail {
    /// Label.
    pub label: Option<String>,
    /// Summary.
    pub summary: Option<String>,
}

/// Edited summary.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EditedSummary {
    /// Summary overview.
    pub summary_overview: Option<String>,
    /// Summary details.
    pub summary_details: Option<String>,
    /// Next steps.
    pub next_steps: Option<Vec<String>>,
}

/// Delete meeting webinar summary.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::DeleteMeetingWebinarSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarSummary::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/meeting_summary" -> (),
    rate_limit = Light,
    scopes = [
        "meeting_summary:write",
        "meeting_summary:write:admin",
        "meeting:delete:summary",
        "meeting:delete:summary:admin",
    ],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "the meeting is not valid"),
        (400, 2313, "it could not be done"),
        (403, 2305, "the email address can't be used, or not possible for this one, or it could not be done"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}
