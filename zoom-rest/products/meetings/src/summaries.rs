//! Summaries: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all meeting and webinar summaries in the account.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListAccountMeetingWebinarSummaries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let summaries = ListAccountMeetingWebinarSummaries::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/meeting_summaries)
#[zoom_endpoint(
    GET "/meetings/meeting_summaries" -> ListMeetingWebinarSummariesResponse,
    paginate = summaries: Summary,
    rate_limit = Medium,
    scopes = ["meeting_summary:read:admin", "meeting:read:list_summaries:admin"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountMeetingWebinarSummaries {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Which time of a summary `from` and `to` apply to. Default: `summary_start_time`.
    pub time_filter_field: Option<TimeFilterField>,
}

/// Which time of a summary `from` and `to` apply to.
///
/// Values of `time_filter_field` in [`ListAccountMeetingWebinarSummaries`].
#[zoom_enum]
pub enum TimeFilterField {
    /// `summary_start_time`: When the summarized part of the meeting begins.
    SummaryStartTime,
    /// `summary_created_time`: When the summary was created.
    SummaryCreatedTime,
}

/// Response to [`ListAccountMeetingWebinarSummaries`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingWebinarSummariesResponse {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the date range that the entries cover.
    pub from: Option<DateTime>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<DateTime>,
    /// Summaries of meetings and webinars, one entry each.
    #[lossy]
    pub summaries: Vec<Summary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AI Companion summary of a meeting or webinar in a list, with its times.
///
/// Element of `summaries` in [`ListMeetingWebinarSummariesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Summary {
    /// ID of the user who hosts the meeting.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    pub summary_last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the AI Companion summary of one meeting or webinar.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/summaries/GET/meetings/{meetingId}/meeting_summary)
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
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed, or the resource is in the trash"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingWebinarSummary {
    /// Number of the meeting or webinar, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingWebinarSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingWebinarSummary {
    /// ID of the user who hosts the meeting.
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    pub summary_last_modified_time: Option<DateTime>,
    /// ID of the user who last changed the summary.
    pub summary_last_modified_user_id: Option<String>,
    /// Email address of the user who last changed the summary.
    pub summary_last_modified_user_email: Option<String>,
    /// Heading of the meeting summary.
    pub summary_title: Option<String>,
    /// Text that sums up the whole meeting.
    ///
    /// Deprecated by Zoom.
    pub summary_overview: Option<String>,
    /// Parts of the meeting summary, each with a label and a text.
    ///
    /// Deprecated by Zoom.
    pub summary_details: Option<Vec<SummaryDetail>>,
    /// What is to be done next, according to the summary.
    ///
    /// Deprecated by Zoom.
    pub next_steps: Option<Vec<String>>,
    /// The meeting summary as users edited it.
    ///
    /// Deprecated by Zoom.
    pub edited_summary: Option<EditedSummary>,
    /// Whole meeting summary as Markdown; takes the place of the older summary fields.
    pub summary_content: Option<String>,
    /// Link to the full summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of a meeting or webinar summary, with its heading.
///
/// Element of `summary_details` in [`MeetingWebinarSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SummaryDetail {
    /// Heading of the summary's section.
    pub label: Option<String>,
    /// Text that sums up the part of the meeting.
    pub summary: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The meeting summary as users edited it.
///
/// Value of `edited_summary` in [`MeetingWebinarSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedSummary {
    /// Text that sums up the whole meeting, as a user edited it.
    pub summary_overview: Option<String>,
    /// Details of the meeting summary, as a user edited them.
    pub summary_details: Option<String>,
    /// What is to be done next, as edited by the user.
    pub next_steps: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes the AI Companion summary of one meeting or webinar.
///
/// The host needs a Pro plan or higher and AI Companion summaries on; end-to-end encrypted meetings have none.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/summaries/DELETE/meetings/{meetingId}/meeting_summary)
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
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 2313, MEETING_SUMMARY_NOT_DELETED = "the meeting summary could not be deleted"),
        (403, 2305, "the email address cannot be used, or the caller's IP address is not allowed, or the resource is in the trash"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarSummary {
    /// Number of the meeting or webinar, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}
