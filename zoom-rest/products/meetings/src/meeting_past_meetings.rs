//! Meetings, past meetings: 4 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingInstance, Participant, PastQuestions};

/// Returns the host, times and participant count of a meeting that has ended, at most one year ago.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetPastMeetingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPastMeetingDetails::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId})
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>" -> PastMeetingDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    errors = [
        (400, 300, PERMISSION_DENIED = "permission denied"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPastMeetingDetails {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetPastMeetingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingDetails {
    /// Meeting ID, as a number.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting, meaning one time that it is held; the next instance gets another UUID.
    pub uuid: Option<String>,
    /// How long the meeting lasted, in minutes.
    pub duration: Option<i64>,
    /// When the meeting began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the meeting ended.
    pub end_time: Option<DateTime>,
    /// User ID of the host of the meeting.
    pub host_id: Option<String>,
    /// Department of the host.
    pub dept: Option<String>,
    /// How many participants there were.
    pub participants_count: Option<i64>,
    /// `Zoom` if the meeting was created in Zoom itself, otherwise the name of the OAuth app that created it.
    pub source: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Minutes that all participants together spent in the meeting, the host included.
    pub total_minutes: Option<i64>,
    /// Kind of meeting: prescheduled (`0`), instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or personal audio conference by phone (`7`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// Email address of the host.
    pub user_email: Option<String>,
    /// Display name of the host.
    pub user_name: Option<String>,
    /// Whether the meeting made use of AI Companion summaries.
    pub has_meeting_summary: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the past sessions (instances) of a meeting, one for each time that it was held within the last 15 months.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastMeetingInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastMeetingInstances::new(85746065432_u64)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/instances)
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/instances" -> ListPastMeetingInstancesResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:read:list_past_instances",
        "meeting:read:list_past_instances:admin",
    ],
    errors = [
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastMeetingInstances {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Date in UTC from which instances are listed; has an effect only together with `to`.
    pub from: Option<DateOrDateTime>,
    /// Date in UTC up to which instances are listed; has an effect only together with `from`.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListPastMeetingInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastMeetingInstancesResponse {
    /// Past instances of the meeting, one entry for each time it was held.
    pub meetings: Option<Vec<MeetingInstance>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the participants of a past meeting, up to 15 months old.
///
/// Needs a Pro plan or higher; a meeting with a single participant has no data unless an account setting includes such meetings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetPastMeetingParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPastMeetingParticipants::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/participants)
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/participants" -> PastMeetingParticipants,
    paginate = participants: Participant,
    rate_limit = Medium,
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:read:list_past_participants",
        "meeting:read:list_past_participants:admin",
    ],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPastMeetingParticipants {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetPastMeetingParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingParticipants {
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
    pub participants: Vec<Participant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the questions and answers of a meeting that has ended.
///
/// Needs Q&A on in the meeting; data goes back 15 months.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastMeetingQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastMeetingQuestions::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/past_meetings/{meetingId}/qa)
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/qa" -> PastQuestions,
    rate_limit = Medium,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    errors = [
        (401, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastMeetingQuestions {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}
