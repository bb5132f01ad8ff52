//! Dashboards: 26 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    ChatMetrics, ClientFeedbackDetail, CrcPortUsage, IssueDetail, IssuesOfZoomRooms,
    ListClientMeetingSatisfactionResponse, ListClientVersionsResponse, ListMeetingParticipantsQoResponse,
    ListMeetingParticipantsResponse, ListMeetingsResponse, ListWebinarParticipantQoResponse, ListWebinarsResponse,
    ListZoomMeetingsClientFeedbackResponse, ListZoomRoomsResponse, ListZoomRoomsZoomRoom, Meeting, MeetingDetails,
    MeetingParticipantQo, MeetingParticipantsQoParticipant, MeetingParticipantsQoType, MeetingQualityScoreType,
    MeetingQualityScores, MeetingSharingRecordingDetailParticipant, MeetingSharingRecordingDetails, MeetingType,
    Participant, PostMeetingFeedback, PostMeetingFeedbackParticipant, QueryDateType, Top25IssuesOfZoomRooms,
    Top25ZoomRoomsWithIssues, User, Webinar, WebinarParticipant, WebinarParticipantQo, WebinarParticipantQoParticipant,
    WebinarParticipants, ZoomMeetingsClientFeedback, ZoomRoomsDetails,
};

/// Get chat metrics.
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
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// List Zoom meetings client feedback.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/feedback" -> ListZoomMeetingsClientFeedbackResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_meetings_feedback:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomMeetingsClientFeedback {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Get Zoom meetings client feedback.
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
    /// Account ID.
    pub account_id: String,
    /// Feedback ID.
    pub feedback_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page: defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// List client meeting satisfaction.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client/satisfaction" -> ListClientMeetingSatisfactionResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_survey:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientMeetingSatisfaction {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// List client versions.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/client_versions" -> ListClientVersionsResponse,
    rate_limit = Heavy,
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:client_versions:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListClientVersions {
    /// Account ID.
    pub account_id: String,
}

/// Get CRC port usage.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/crc" -> CrcPortUsage,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_crc:read:master", "dashboard:master", "dashboard:read:crc_port_usage:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCrcPortUsage {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Get top25 Zoom rooms with issues.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms" -> Top25ZoomRoomsWithIssues,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25ZoomRoomsWithIssues {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Get issues of Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetIssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let issue_details = GetIssuesOfZoomRooms::new(
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/issues/zoomrooms/<zoomroom_id>" -> IssuesOfZoomRooms,
    paginate = issue_details: IssueDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIssuesOfZoomRooms {
    /// Account ID.
    pub account_id: String,
    /// Zoomroom ID.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// List meetings.
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
    /// Account ID.
    pub account_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Group ID: sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Group include participant.
    pub group_include_participant: Option<bool>,
    /// Include fields: always `tracking_fields`.
    pub include_fields: Option<String>,
    /// Query date type.
    pub query_date_type: Option<QueryDateType>,
}

/// Get meeting details.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>" -> MeetingDetails,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:meeting:master"],
    errors = [(400, 12702, "permission denied"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingDetails {
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
}

/// List meeting participants.
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
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// List meeting participants qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::ListMeetingParticipantsQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListMeetingParticipantsQo::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/qos" -> ListMeetingParticipantsQoResponse,
    paginate = participants: MeetingParticipantsQoParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_meeting_participants_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingParticipantsQo {
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get post meeting feedback.
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
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Get meeting sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetMeetingSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetMeetingSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get meeting participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetMeetingParticipantQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingParticipantQo::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/meetings/<meeting_id>/participants/<participant_id>/qos" -> MeetingParticipantQo,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:meeting_participant_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingParticipantQo {
    /// Account ID.
    pub account_id: String,
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Participant ID.
    pub participant_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// Get meeting quality scores.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/quality" -> MeetingQualityScores,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard:read:master", "dashboard:master", "dashboard:read:meeting_quality_score:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingQualityScores {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Type: defaults to `meeting`.
    #[query(rename = "type")]
    pub kind: Option<MeetingQualityScoreType>,
}

/// List webinars.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::ListWebinars;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Account ID.
    pub account_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Group ID: sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Group include participant.
    pub group_include_participant: Option<bool>,
    /// Query date type.
    pub query_date_type: Option<QueryDateType>,
}

/// Get webinar details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetWebinarDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>" -> Webinar,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:webinar:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetails {
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// Get webinar participants.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetWebinarParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipants::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include fields: always `registrant_id`.
    pub include_fields: Option<String>,
}

/// List webinar participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::ListWebinarParticipantQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantQo::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/qos" -> ListWebinarParticipantQoResponse,
    paginate = participants: WebinarParticipantQoParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "not possible at this time")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantQo {
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get post webinar feedback.
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
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get webinar sharing recording details.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetWebinarSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarSharingRecordingDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get webinar participant qo.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::MeetingParticipantsQoType;
/// use zoom_rest::accounts::master::GetWebinarParticipantQo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarParticipantQo::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
///     .kind(MeetingParticipantsQoType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/<participant_id>/qos" -> WebinarParticipantQo,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:webinar_participant_qos:master"],
    errors = [(400, 12702, "the time is outside the allowed range"), (404, 3001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantQo {
    /// Account ID.
    pub account_id: String,
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Participant ID.
    pub participant_id: String,
    /// Type: defaults to `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingParticipantsQoType>,
}

/// List Zoom rooms.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms" -> ListZoomRoomsResponse,
    paginate = zoom_rooms: ListZoomRoomsZoomRoom,
    rate_limit = ResourceIntensive,
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:list_zoomrooms:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRooms {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get top25 issues of Zoom rooms.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetTop25IssuesOfZoomRooms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTop25IssuesOfZoomRooms::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/zoomrooms/issues" -> Top25IssuesOfZoomRooms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["dashboard_zr:read:master", "dashboard:master", "dashboard:read:issues_zoomroom:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTop25IssuesOfZoomRooms {
    /// Account ID.
    pub account_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
}

/// Get Zoom rooms details.
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
    /// Account ID.
    pub account_id: String,
    /// Zoomroom ID.
    pub zoomroom_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
