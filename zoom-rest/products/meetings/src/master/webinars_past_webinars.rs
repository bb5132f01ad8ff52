//! Webinars, past webinars: 2 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, zoom_endpoint};

use super::super::{ListPastWebinarInstancesResponse, ListedWebinarRegistrant, WebinarRegistrants};

/// Lists the people who registered for a past webinar but did not attend.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarAbsentees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = GetWebinarAbsentees::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/past_webinars/{webinarId}/absentees)
#[zoom_endpoint(
    GET "/accounts/<account_id>/past_webinars/<webinar_id>/absentees" -> WebinarRegistrants,
    paginate = registrants: ListedWebinarRegistrant,
    rate_limit = Heavy,
    scopes = ["webinar:master", "webinar:read:list_absentees:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListPastWebinarInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastWebinarInstances::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/past_webinars/{webinarId}/instances)
#[zoom_endpoint(
    GET "/accounts/<account_id>/past_webinars/<webinar_id>/instances" -> ListPastWebinarInstancesResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:list_past_instances:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastWebinarInstances {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}
