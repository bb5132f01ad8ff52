//! Dashboards, webinars: 7 operations.

use zoom_core::{DateOrDateTime, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    ListWebinarParticipantQosResponse, ListWebinarsResponse, MeetingSharingRecordingDetailParticipant,
    MeetingSharingRecordingDetails, MeetingType, PastOrLive, PostMeetingFeedback, PostMeetingFeedbackParticipant,
    QueryDateType, Webinar, WebinarParticipant, WebinarParticipantQos, WebinarParticipantQosParticipant,
    WebinarParticipants,
};

/// Lists the account's live or past webinars in a period.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::ListWebinars;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether live or past webinars are listed. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// IDs of up to seven groups; only webinars hosted by their members are listed, unless `group_include_participant` is `true`. Sent comma-separated.
    #[query(style = comma)]
    pub group_id: Option<Vec<String>>,
    /// Whether to list also webinars whose host is in none of the groups, as long as a participant's primary group is one of them.
    pub group_include_participant: Option<bool>,
    /// Whether `from` and `to` refer to the start or the end of the webinars; for past webinars only.
    pub query_date_type: Option<QueryDateType>,
}

/// Returns one live or past webinar from the account's dashboard.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetWebinarDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(PastOrLive::Past)
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
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}

/// Lists who took part in a live or past webinar.
///
/// Needs the webinar add-on and a Business, Education or API plan; details of external users may be empty. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetWebinarParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarParticipants::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind(PastOrLive::Past)
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
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipants {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Extra members to return that are normally left out. The only value is `registrant_id`.
    pub include_fields: Option<String>,
}

/// Lists a live or past webinar's participants with their audio, video and sharing quality (QoS).
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::ListWebinarParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipantQos::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/qos" -> ListWebinarParticipantQosResponse,
    paginate = participants: WebinarParticipantQosParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:list_webinar_participants_qos:master"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipantQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns the thumbs up or down that attendees left after a given webinar.
///
/// Needs a Business plan or higher, and a webinar scheduled after December 20, 2020. Acts on a sub-account of a master account.
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
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPostWebinarFeedback {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live, past, or past with a single participant. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<MeetingType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns what each participant of a live or past webinar shared and recorded.
///
/// Needs the webinar add-on and a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetWebinarSharingRecordingDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetWebinarSharingRecordingDetails::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/sharing)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/sharing" -> MeetingSharingRecordingDetails,
    paginate = participants: MeetingSharingRecordingDetailParticipant,
    rate_limit = Heavy,
    scopes = ["dashboard_webinars:read:master", "dashboard:master", "dashboard:read:webinar_sharing:master"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSharingRecordingDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns one participant's audio, video and sharing quality (QoS) in a live or past webinar.
///
/// Zoom returns no data if nothing is sent or received at the time of the request, without saying how that applies to past webinars. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::PastOrLive;
/// use zoom_rest::accounts::master::GetWebinarParticipantQos;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarParticipantQos::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/dashboards/GET/accounts/{accountId}/metrics/webinars/{webinarId}/participants/{participantId}/qos)
#[zoom_endpoint(
    GET "/accounts/<account_id>/metrics/webinars/<webinar_id>/participants/<participant_id>/qos" -> WebinarParticipantQos,
    rate_limit = Heavy,
    scopes = ["dashboard:master", "dashboard:read:webinar_participant_qos:master"],
    errors = [
        (400, 12702, WEBINAR_TOOK_PLACE_OVER_YEAR_AGO = "the webinar took place over a year ago"),
        (404, 3001, RESOURCE_NOT_AVAILABLE_OR_INVALID_ID = "the resource is not available, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarParticipantQos {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the participant in this webinar, a number such as `32977920`, as in `user_id` of the listed participants.
    pub participant_id: String,
    /// Whether the webinar is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<PastOrLive>,
}
