//! Webinars, past webinars: 5 operations.

use zoom_core::{Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{
    ListedWebinarRegistrant, MeetingInstance, Participant, PastPollResults, PastQuestions, WebinarRegistrants,
};

/// Lists the people who registered for a past webinar but did not attend.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarAbsentees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = GetWebinarAbsentees::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/absentees)
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/absentees" -> WebinarRegistrants,
    paginate = registrants: ListedWebinarRegistrant,
    rate_limit = Heavy,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_absentees",
        "webinar:read:list_absentees:admin",
    ],
    errors = [
        (200, 200, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_OCCURRENCE = "the occurrence is invalid"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 3000, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarAbsentees {
    /// UUID of one instance of the webinar, or its ID for the latest instance; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the one occurrence of a recurring webinar whose absentees are listed.
    pub occurrence_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the times that one webinar was held (its instances), each with its start and UUID.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastWebinarInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastWebinarInstances::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/instances)
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/instances" -> ListPastWebinarInstancesResponse,
    rate_limit = Light,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_past_instances",
        "webinar:read:list_past_instances:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastWebinarInstances {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`ListPastWebinarInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPastWebinarInstancesResponse {
    /// Past instances of the webinar, one entry each.
    pub webinars: Option<Vec<MeetingInstance>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists everyone who attended a past webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on; if a participant has a duration of `0`, Zoom may still be processing the attendance data.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListWebinarParticipants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = ListWebinarParticipants::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/participants)
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
        (400, 200, "permission denied, or not available for this kind of account"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarParticipants {
    /// UUID of one instance of the webinar, or its ID for the latest instance; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListWebinarParticipants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarParticipantsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// The participants, one entry each.
    #[lossy]
    pub participants: Vec<Participant>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the results of the polls in one past webinar.
///
/// Needs a Webinar license.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastWebinarPollResults;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastWebinarPollResults::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/polls)
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/polls" -> PastPollResults,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_past_polls",
        "webinar:read:list_past_polls:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastWebinarPollResults {
    /// UUID of one instance of the webinar, or its ID for the latest instance; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Lists the attendees' questions in one past webinar, with the answers.
///
/// Needs a Webinar license.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastWebinarQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastWebinarQuestions::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/qa)
#[zoom_endpoint(
    GET "/past_webinars/<webinar_id>/qa" -> PastQuestions,
    rate_limit = Medium,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:past_qa", "webinar:read:past_qa:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 3001, "the meeting or session has not ended yet, or its ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastWebinarQuestions {
    /// UUID of one instance of the webinar, or its ID for the latest instance; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}
