//! Meetings, past meetings: 4 operations.

use zoom_core::{DateOrDateTime, DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{ListPastMeetingsQResponse, Participant, PastMeetingInstanceMeeting};

/// Get past meeting details.
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
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>" -> PastMeetingDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    errors = [
        (400, 300, "permission denied"),
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPastMeetingDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetPastMeetingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingDetails {
    /// ID.
    pub id: Option<MeetingId>,
    /// UUID.
    pub uuid: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Dept.
    pub dept: Option<String>,
    /// Participants count.
    pub participants_count: Option<i64>,
    /// Source.
    pub source: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Total minutes.
    pub total_minutes: Option<i64>,
    /// Type: one of `0`, `1`, `2`, `3`, `4`, `7`, `8`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// User email.
    pub user_email: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// Whether it has meeting summary.
    pub has_meeting_summary: Option<bool>,
}

/// List past meeting instances.
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
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/instances" -> ListPastMeetingInstancesResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:read:list_past_instances",
        "meeting:read:list_past_instances:admin",
    ],
    errors = [(404, 3001, "the meeting does not exist"), (429, 4001, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastMeetingInstances {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`ListPastMeetingInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastMeetingInstancesResponse {
    /// Meetings.
    pub meetings: Option<Vec<PastMeetingInstanceMeeting>>,
}

/// Get past meeting participants.
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
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time is outside the allowed range"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPastMeetingParticipants {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetPastMeetingParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PastMeetingParticipants {
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
    pub participants: Vec<Participant>,
}

/// List past meetings q.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastMeetingsQ;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastMeetingsQ::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/qa" -> ListPastMeetingsQResponse,
    rate_limit = Medium,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    errors = [(401, 1010, "the resource does not belong to this account"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastMeetingsQ {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}
