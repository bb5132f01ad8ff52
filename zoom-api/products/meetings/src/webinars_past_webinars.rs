//! Webinars, past webinars: 5 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{
    ListPastMeetingPollResultsResponse, ListPastMeetingsQResponse, Participant, PastMeetingInstanceMeeting,
    WebinarAbsenteeRegistrant, WebinarAbsentees,
};

/// Get webinar absentees.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::GetWebinarAbsentees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = GetWebinarAbsentees::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/absentees" -> WebinarAbsentees,
    paginate = registrants: WebinarAbsenteeRegistrant,
    rate_limit = Heavy,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_absentees",
        "webinar:read:list_absentees:admin",
    ],
    errors = [
        (200, 200, "a setting that this needs is off"),
        (400, 300, "the occurrence is not valid"),
        (400, 1010, "it does not belong to this account"),
        (400, 3000, "a parameter is missing or not valid"),
        (400, 200, "no permission"),
        (404, 3001, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWebinarAbsentees {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// List past webinar instances.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListPastWebinarInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListPastWebinarInstances::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/instances" -> ListPastWebinarInstancesResponse,
    rate_limit = Light,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_past_instances",
        "webinar:read:list_past_instances:admin",
    ],
    errors = [(400, 300, "the webinar is not valid"), (400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPastWebinarInstances {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// What [`ListPastWebinarInstances`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPastWebinarInstancesResponse {
    /// Webinars.
    pub webinars: Option<Vec<PastMeetingInstanceMeeting>>,
}

/// List webinar participants.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListWebinarParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipants::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/participants" -> ListWebinarParticipantsResponse,
    paginate = participants: Participant,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_past_participants:admin",
        "webinar:read:list_past_participants",
    ],
    errors = [
        (400, 200, "no permission, or not available for this kind of account"),
        (400, 300, "the page token is not valid, or has expired"),
        (404, 3001, "the webinar does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListWebinarParticipants {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListWebinarParticipants`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebinarParticipantsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Participants.
    pub participants: Vec<Participant>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// List past webinar poll results.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListPastWebinarPollResults;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListPastWebinarPollResults::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/polls" -> ListPastMeetingPollResultsResponse,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_past_polls",
        "webinar:read:list_past_polls:admin",
    ],
    errors = [(400, 200, "no permission"), (404, 3001, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPastWebinarPollResults {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// List qas of past webinar.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::ListQAsOfPastWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListQAsOfPastWebinar::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/qa" -> ListPastMeetingsQResponse,
    rate_limit = Medium,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    errors = [(400, 200, "no permission"), (404, 3001, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListQAsOfPastWebinar {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}
