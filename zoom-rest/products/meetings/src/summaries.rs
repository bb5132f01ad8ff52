//! Summaries: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

/// List account meeting webinar summaries.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListAccountMeetingWebinarSummaries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let summaries = ListAccountMeetingWebinarSummaries::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
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
        (400, 3161, "permission denied"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "not available for this kind of account"),
        (403, 2305, "the email address cannot be used, or not possible for this resource"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummaries {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time filter field: defaults to `summary_start_time`.
    pub time_filter_field: Option<TimeFilterField>,
}

/// Values of `time_filter_field`.
#[zoom_enum]
pub enum TimeFilterField {
    /// `summary_start_time`.
    SummaryStartTime,
    /// `summary_created_time`.
    SummaryCreatedTime,
}

/// Response to [`ListAccountMeetingWebinarSummaries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummariesResponse {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Summaries.
    #[lossy]
    pub summaries: Vec<Summary>,
}

/// Element of `summaries`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::meetings::GetMeetingWebinarSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingWebinarSummary::new(85746065432_u64).send(client).await?;
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
        (400, 300, "the meeting is invalid"),
        (403, 2305, "the email address cannot be used, or not possible for this resource, or the operation failed"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingWebinarSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingWebinarSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Element of `summary_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SummaryDetail {
    /// Label.
    pub label: Option<String>,
    /// Summary.
    pub summary: Option<String>,
}

/// Value of `edited_summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::meetings::DeleteMeetingWebinarSummary;
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
        (400, 300, "the meeting is invalid"),
        (400, 2313, "the operation failed"),
        (403, 2305, "the email address cannot be used, or not possible for this resource, or the operation failed"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}
