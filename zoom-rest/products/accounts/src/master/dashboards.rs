//! Dashboards: 26 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    ChatMetrics, ClientFeedbackDetail, CrcPortUsage, IssueDetail, ListClientMeetingSatisfactionResponse,
    ListClientVersionsResponse, ListMeetingParticipantsQosResponse, ListMeetingParticipantsResponse,
    ListMeetingsResponse, ListWebinarParticipantQosResponse, ListWebinarsResponse,
    ListZoomMeetingsClientFeedbackResponse, ListZoomRoomsResponse, ListZoomRoomsZoomRoom, Meeting, MeetingDetails,
    MeetingParticipantQos, MeetingParticipantsQosParticipant, MeetingParticipantsQosType, MeetingQualityScoreType,
    MeetingQualityScores, MeetingSharingRecordingDetailParticipant, MeetingSharingRecordingDetails, MeetingType,
    Participant, PostMeetingFeedback, PostMeetingFeedbackParticipant, QueryDateType, Top25ZoomRoomIssues,
    Top25ZoomRoomsWithIssues, User, Webinar, WebinarParticipant, WebinarParticipantQos,
    WebinarParticipantQosParticipant, WebinarParticipants, ZoomMeetingsClientFeedback, ZoomRoomIssues,
    ZoomRoomsDetails,
};

/// Returns how much the account's users message in Zoom Team Chat, for a range of up to a month in the last six.
///
/// Needs a Business plan or higher; covers July 1, 2021 onward. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetChatMetrics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetChatMetrics::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/chat)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/chat" -> ChatMetrics,
    paginate = users: User,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard_im:read:master", "dashboard:master", "dashboard:read:chat:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChatMetrics {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Lists survey feedback on Zoom meetings, for a monthly range within the last six months.
///
/// Needs a Business plan or higher and the Feedback to Zoom option. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListZoomMeetingsClientFeedback::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/feedback)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/feedback" -> ListZoomMeetingsClientFeedbackResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_meetings_feedback:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedback {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns the details of one kind of meeting feedback, for a monthly range within the last six months.
///
/// Needs a Business plan or higher and Feedback to Zoom. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomMeetingsClientFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let client_feedback_details = GetZoomMeetingsClientFeedback::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/feedback/{feedbackId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/feedback/<feedback_id>" -> ZoomMeetingsClientFeedback,
    paginate = client_feedback_details: ClientFeedbackDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_feedback:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomMeetingsClientFeedback {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Feedback ID.
    pub feedback_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns how attendees rated their meetings, thumbs up or thumbs down.
///
/// The date range covers one month, within the last six, and the End of Meeting Feedback Survey option must be on. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListClientMeetingSatisfaction;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientMeetingSatisfaction::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client/satisfaction)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/satisfaction" -> ListClientMeetingSatisfactionResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_survey:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfaction {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Lists the Zoom client versions in use, with a count for each.
///
/// Needs a Business plan or higher. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListClientVersions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListClientVersions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/client_versions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client_versions" -> ListClientVersionsResponse,
    rate_limit = Heavy,
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:client_versions:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientVersions {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
}

/// Returns hourly Cloud Room Connector (CRC) port usage; a longer range is cut to its last month.
///
/// Needs a Business, Education or API plan with Room Connector on. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetCrcPortUsage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCrcPortUsage::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/crc)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/crc" -> CrcPortUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_crc:read:master", "dashboard:master", "dashboard:read:crc_port_usage:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrcPortUsage {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Lists the 25 Zoom Rooms that had the most issues in a month, within the last six months.
///
/// Needs a Business plan or higher with Zoom Rooms. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetTop25ZoomRoomsWithIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomsWithIssues::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/issues/zoomrooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms" -> Top25ZoomRoomsWithIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomsWithIssues {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns the problems of a Zoom Room in a month, such as lost hardware or low bandwidth.
///
/// The month must be in the last six; needs a Business plan or higher with Zoom Rooms. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetZoomRoomIssues::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/issues/zoomrooms/{zoomroomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms/<zoomroom_id>" -> ZoomRoomIssues,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomIssues {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Lists the account's live or past meetings in a period, with the features each one used.
///
/// The month must be in the last six; needs a Business plan or higher. Acts on a subaccount of a master account.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings" -> ListMeetingsResponse,
    paginate = meetings: Meeting,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard:read:list_meetings:master"],
    errors = [(400, 12700, "the operation failed"), (400, 400, "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// ID of the group; participants are matched by their primary group. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether a participant's membership in the group counts, not only the host's.
    pub group_include_participant: Option<bool>,
    /// Extra members to return that are normally left out. Always `tracking_fields`.
    pub include_fields: Option<String>,
    /// Which timestamp the requested date range applies to.
    pub query_date_type: Option<QueryDateType>,
}

/// Returns one live or past meeting, with the features it used, such as audio, video and recording.
///
/// The month must be in the last six; needs a Business plan or higher. Acts on a subaccount of a master account.
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
    errors = [(400, 12702, "permission denied"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetails {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
}

/// Lists who took part in a live or past meeting.
///
/// By default only live meetings are searched; needs a Business plan or higher, and details of external users may be empty. Acts on a subaccount of a master account.
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
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipants {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. Always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Lists a live or past meeting's participants with their audio, video and sharing quality (QoS).
///
/// Needs a Business plan or higher; details of external users may be empty. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::ListMeetingParticipantsQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQos::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQosType::Past)
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
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQos {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns the thumbs up or down that participants left after a given meeting.
///
/// Needs a Business plan or higher, and a meeting scheduled after December 20, 2020. Acts on a subaccount of a master account.
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
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostMeetingFeedback {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Returns what each participant of a live or past meeting shared and recorded.
///
/// Needs a Business plan or higher. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetMeetingSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .kind(MeetingParticipantsQosType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/meetings/{meetingId}/participants/sharing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_meetings:read:master", "dashboard:master", "dashboard:read:meeting_sharing:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSharingRecordingDetails {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past meeting.
///
/// The response is empty if nothing is sent or received at the time of the request. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetMeetingParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingParticipantQos::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
///     .kind(MeetingParticipantsQosType::Past)
///     .send(client)
///     .await?;
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
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantQos {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encode a UUID twice if it starts with `/` or holds `//`.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of the participant.
    pub participant_id: String,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
}

/// Returns how the account's meetings scored for quality, based on the mean opinion score (MOS).
///
/// Needs a Business plan or higher. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingQualityScoreType;
/// use zoom_rest::accounts::master::GetMeetingQualityScores;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingQualityScores::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingQualityScoreType::Meeting)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/quality)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/quality" -> MeetingQualityScores,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_quality_score:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQualityScores {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `meeting`.
    #[query(rename = "type")]
    pub kind: Option<MeetingQualityScoreType>,
}

/// Lists the account's live or past webinars in a period.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::ListWebinars;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingParticipantsQosType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars" -> ListWebinarsResponse,
    paginate = webinars: Webinar,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    scopes = ["dashboard:master", "dashboard:read:list_webinars:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinars {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// ID of the group; participants are matched by their primary group. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether a participant's membership in the group counts, not only the host's.
    pub group_include_participant: Option<bool>,
    /// Which timestamp the requested date range applies to.
    pub query_date_type: Option<QueryDateType>,
}

/// Returns one live or past webinar from the account's dashboard.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetWebinarDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQosType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>" -> Webinar,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:webinar:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetails {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
}

/// Lists who took part in a live or past webinar.
///
/// Needs the webinar add-on and a Business, Education or API plan; details of external users may be empty. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetWebinarParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipants::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQosType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants" -> WebinarParticipants,
    paginate = participants: WebinarParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipants {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. Always `registrant_id`.
    pub include_fields: Option<String>,
}

/// Lists a live or past webinar's participants with their audio, video and sharing quality (QoS).
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::ListWebinarParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantQos::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQosType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/qos" -> ListWebinarParticipantQosResponse,
    paginate = participants: WebinarParticipantQosParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantQos {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns the thumbs up or down that attendees left after a given webinar.
///
/// Needs a Business plan or higher, and a webinar scheduled after December 20, 2020. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingType;
/// use zoom_rest::accounts::master::GetPostWebinarFeedback;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetPostWebinarFeedback::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/satisfaction)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/satisfaction" -> PostMeetingFeedback,
    paginate = participants: PostMeetingFeedbackParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:master", "dashboard:master", "dashboard:read:post_webinar_feedback:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostWebinarFeedback {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns what each participant of a live or past webinar shared and recorded.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetWebinarSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .kind(MeetingParticipantsQosType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/sharing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:master", "dashboard:master", "dashboard:read:webinar_sharing:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSharingRecordingDetails {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past webinar.
///
/// The response is empty if nothing is sent or received at the time of the request. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQosType;
/// use zoom_rest::accounts::master::GetWebinarParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarParticipantQos::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
///     .kind(MeetingParticipantsQosType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/{participantId}/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/<participant_id>/qos" -> WebinarParticipantQos,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:webinar_participant_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantQos {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID or UUID of the webinar; encode a UUID twice if it contains slashes.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the participant.
    pub participant_id: String,
    /// Which meetings or webinars to return, or the kind of the role or policy. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQosType>,
}

/// Lists every Zoom Room of the account with its dashboard data.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let zoom_rooms = ListZoomRooms::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}

/// Lists the 25 leading issues across the account's Zoom Rooms.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetTop25ZoomRoomIssues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25ZoomRoomIssues::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms/issues)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms/issues" -> Top25ZoomRoomIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomIssues {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Returns how one Zoom Room is configured and the meetings held in it.
///
/// Needs Zoom Rooms and a Business, Education or API plan. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetZoomRoomsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issues = GetZoomRoomsDetails::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/zoomrooms/{zoomroomId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms/<zoomroom_id>" -> ZoomRoomsDetails,
    paginate = issues: String,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsDetails {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page, usually valid for 15 minutes; empty or absent in a request for the first page and in a response with the last.
    pub next_page_token: Option<String>,
}
