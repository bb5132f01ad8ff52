//! Dashboards, meetings: 7 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    ListMeetingParticipantsQosResponse, ListMeetingParticipantsResponse, ListMeetingsResponse, Meeting, MeetingDetails,
    MeetingParticipantQos, MeetingParticipantsQosParticipant, MeetingSharingRecordingDetailParticipant,
    MeetingSharingRecordingDetails, MeetingType, Participant, PastOrLive, PostMeetingFeedback,
    PostMeetingFeedbackParticipant, QueryDateType,
};

/// Lists the account's live or past meetings in a month within the last six months, with the features each one used.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingType;
/// use zoom_rest::accounts::master::ListMeetings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListMeetings::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(MeetingType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings" -> ListMeetingsResponse,
    paginate = meetings: Meeting,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard:read:list_meetings:master"],
    errors = [
        (400, 12700, MEETINGS_NOT_RETURNED = "the meetings could not be returned"),
        (400, 400, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether live meetings are listed, past ones, or only past ones that a single person attended. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// IDs of up to seven groups; only meetings hosted by their members are listed, unless `group_include_participant` is `true`. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether to list also meetings whose host is in none of the groups, as long as a participant's primary group is one of them.
    pub group_include_participant: Option<bool>,
    /// Extra members to return that are normally left out. The only value is `tracking_fields`.
    pub include_fields: Option<String>,
    /// Whether `from` and `to` refer to the start or the end of the meetings; for past meetings only.
    pub query_date_type: Option<QueryDateType>,
}

/// Returns one live or past meeting of the last six months, with the features it used, such as audio, video and recording.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingType;
/// use zoom_rest::accounts::master::GetMeetingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>" -> MeetingDetails,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:meeting:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
}

/// Lists who took part in a live or past meeting.
///
/// By default only live meetings are searched; needs a Business plan or higher, and details of external users may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingType;
/// use zoom_rest::accounts::master::ListMeetingParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipants::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants" -> ListMeetingParticipantsResponse,
    paginate = participants: Participant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_meeting_participants:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipants {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Lists a live or past meeting's participants with their audio, video and sharing quality (QoS).
///
/// Needs a Business plan or higher; details of external users may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::ListMeetingParticipantsQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQos::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(PastOrLive::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/qos" -> ListMeetingParticipantsQosResponse,
    paginate = participants: MeetingParticipantsQosParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_meeting_participants_qos:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns the thumbs up or down that participants left after a given meeting.
///
/// Needs a Business plan or higher, and a meeting scheduled after December 20, 2020. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingType;
/// use zoom_rest::accounts::master::GetPostMeetingFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPostMeetingFeedback::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/satisfaction)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:master", "dashboard:master", "dashboard:read:post_meeting_feedback:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostMeetingFeedback {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Returns what each participant of a live or past meeting shared and recorded.
///
/// Needs a Business plan or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetMeetingSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
/// .kind(PastOrLive::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/sharing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:master", "dashboard:master", "dashboard:read:meeting_sharing:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSharingRecordingDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past meeting.
///
/// Zoom returns no data if nothing is sent or received at the time of the request, without saying how that applies to past meetings. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetMeetingParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingParticipantQos::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "32977920",
/// )
/// .kind(PastOrLive::Past)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/{participantId}/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/<participant_id>/qos" -> MeetingParticipantQos,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:meeting_participant_qos:master"],
    errors = [
        (400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of the participant in this meeting, a number such as `32977920`, as in `user_id` of the listed participants.
    pub participant_id: String,
    /// Whether the meeting is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}
