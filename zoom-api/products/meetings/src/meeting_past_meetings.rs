//! Meetings, past meetings: 4 operations.

use zoom_core::{DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{ListPastMeetingsQResponse, Participant, PastMeetingInstanceMeeting};

/// Get past meeting details.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetPastMeetingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetPastMeetingDetails::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>" -> PastMeetingDetails,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_meeting", "meeting:read:past_meeting:admin"],
    errors = [
        (400, 300, "no permission"),
        (400, 200, "not available for this kind of account"),
        (400, 12702, "the time lies outside of what can be asked for"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPastMeetingDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// What [`GetPastMeetingDetails`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PastMeetingDetails {
    /// ID.
    pub id: Option<Id>,
    /// UUID.
    pub uuid: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
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
    /// Has meeting summary.
    pub has_meeting_summary: Option<bool>,
}

/// List past meeting instances.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListPastMeetingInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListPastMeetingInstances::new(85746065432_u64)
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPastMeetingInstances {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
}

/// What [`ListPastMeetingInstances`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::meetings::GetPastMeetingParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPastMeetingParticipants::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .all()
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
        (400, 12702, "the time lies outside of what can be asked for"),
        (404, 3001, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPastMeetingParticipants {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetPastMeetingParticipants`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PastMeetingParticipants {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Participants.
    pub participants: Vec<Participant>,
}

/// List past meetings q.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListPastMeetingsQ;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListPastMeetingsQ::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/qa" -> ListPastMeetingsQResponse,
    rate_limit = Medium,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:past_qa", "meeting:read:past_qa:admin"],
    errors = [(401, 1010, "it does not belong to this account"), (404, 3001, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPastMeetingsQ {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}
