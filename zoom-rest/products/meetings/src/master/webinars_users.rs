//! Webinars, users: 4 operations.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_object};

use super::super::{
    CreateWebinarResponse, CreateWebinarTemplateResponse, ListWebinarTemplatesResponse, ListWebinarsType,
    MeetingRecurrence, MeetingTrackingField, SimuliveDelayStart, WebinarKind, WebinarSettings, WebinarType,
};

/// Lists the webinar templates of one user.
///
/// Pass an `id` as `template_id` when you create a webinar; needs a Pro plan or higher with Webinar. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListWebinarTemplates;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarTemplates::new("Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/users/{userId}/webinar_templates)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/webinar_templates" -> ListWebinarTemplatesResponse,
    scopes = ["webinar:master", "webinar:read:list_templates:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3000, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarTemplates {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Creates a template for a user from an existing webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateWebinarTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarTemplate::new("Zl3aVt0bQ9y", "me")
///     .webinar_id(85746065432_u64)
///     .name("Quarterly webinar")
///     .save_recurrence(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/users/{userId}/webinar_templates)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/webinar_templates" -> CreateWebinarTemplateResponse,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:write:template:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 3000, "permission denied, or the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarTemplate {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Number of the webinar from which the template is made.
    pub webinar_id: Option<MeetingId>,
    /// Name of the webinar template.
    pub name: Option<String>,
    /// Whether the template keeps the recurrence of the webinar. Default: `false`.
    pub save_recurrence: Option<bool>,
    /// Whether an existing template made from the same webinar is replaced. Default: `false`.
    pub overwrite: Option<bool>,
}

/// Lists the unexpired webinars that a user has scheduled or that were scheduled for the user.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::WebinarType;
/// use zoom_rest::meetings::master::ListWebinars;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webinars = ListWebinars::new("Zl3aVt0bQ9y", "jill@example.com")
///     .kind(WebinarType::Upcoming)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/users/{userId}/webinars)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/webinars" -> ListWebinarsResponse,
    paginate = webinars: Webinar,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:read:list_webinars:master"],
    errors = [
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinars {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether to list all unexpired webinars, past ones included (`scheduled`), or only those live or to come (`upcoming`). Default: `scheduled`.
    #[query(rename = "type")]
    pub kind: Option<WebinarType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
}

/// Response to [`ListWebinars`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarsResponse {
    /// Token of the next page, empty or absent on the last; the request takes no token, so ask for pages by number.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Webinars, one entry each.
    #[lossy]
    pub webinars: Vec<Webinar>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Webinar in a list, with its host, topic and time.
///
/// Element of `webinars` in [`ListWebinarsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Webinar {
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the webinar.
    pub host_id: Option<String>,
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// URL with which participants join the webinar.
    pub join_url: Option<String>,
    /// When the webinar begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Kind of webinar: single, or recurring with or without a fixed time.
    #[wire("type")]
    pub kind: Option<ListWebinarsType>,
    /// UUID of the webinar; each time that it is held has its own.
    pub uuid: Option<String>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Schedules a webinar with the given user as host.
///
/// Allows 100 requests per day for each host; needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinar::new("Zl3aVt0bQ9y", "jill@example.com")
///     .duration(60)
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .topic("Plans for the quarter")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/users/{userId}/webinars)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/webinars" -> CreateWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:write:webinar:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, "a parameter is invalid, or the simulive webinar could not be created, or a required setting is turned off, or the record file does not exist"),
        (400, 3000, MEETING_NOT_CREATED = "the meeting could not be created"),
        (400, 4505, SIMULIVE_WEBINAR_REQUIRES_FIXED_TIME = "a simulive webinar requires a fixed time"),
        (404, 1001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinar {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// Passcode of the webinar. At most 10 characters.
    pub password: Option<Secret>,
    /// Whether a webinar without a passcode gets one generated, if the user's settings ask for it. Default: `true`.
    pub default_passcode: Option<bool>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// Email address or ID of the user on whose behalf the webinar is scheduled.
    pub schedule_for: Option<String>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<WebinarSettings>,
    /// When the webinar begins: in UTC with a final `Z`, otherwise in the time zone in `timezone`.
    pub start_time: Option<DateTime>,
    /// ID of the template by which the webinar is scheduled.
    pub template_id: Option<String>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Kind of webinar: single, or recurring with or without a fixed time. Default: `5` (a webinar that takes place once).
    #[serde(rename = "type")]
    pub kind: Option<WebinarKind>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive (prerecorded) webinar plays.
    pub record_file_id: Option<String>,
    /// Whether the simulive (prerecorded) webinar can turn live; the host must be present then.
    pub transition_to_live: Option<bool>,
    /// How long after the start a simulive (prerecorded) webinar begins to play.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}
