//! Survey management: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{Survey, SurveyAnswer, SurveyAnswers, SurveyInfo, SurveyInstance, SurveyInstances, Surveys};

/// Lists every survey of the account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetSurveys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetSurveys::new("Zl3aVt0bQ9y")
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/survey-management/GET/accounts/{accountId}/surveys)
#[zoom_endpoint(
    GET "/accounts/<account_id>/surveys" -> Surveys,
    paginate = surveys: Survey,
    rate_limit = Medium,
    scopes = ["survey:read:master", "survey_management:read:list_surveys:master"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (403, 6720, PERMISSION_DENIED_6720 = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveys {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns the latest version of one survey.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetSurveyInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSurveyInfo::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/survey-management/GET/accounts/{accountId}/surveys/{surveyId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/surveys/<survey_id>" -> SurveyInfo,
    rate_limit = Light,
    scopes = ["survey:read:master", "survey_management:read:survey:master"],
    errors = [
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (403, 6720, PERMISSION_DENIED_6720 = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInfo {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
}

/// Returns the past answers to a survey, for each time it was used in a meeting, webinar, chat or contact center.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetSurveyAnswers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_answers = GetSurveyAnswers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size("30")
///     .instance_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/survey-management/GET/accounts/{accountId}/surveys/{surveyId}/answers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/surveys/<survey_id>/answers" -> SurveyAnswers,
    paginate = survey_answers: SurveyAnswer,
    rate_limit = Medium,
    scopes = ["survey:master", "survey_management:read:list_survey_answers:master"],
    errors = [
        (400, 6703, INVALID_PARAMETER_SURVEY_INSTANCE = "the parameter survey instance is invalid"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 6720, PERMISSION_DENIED = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyAnswers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// UUID of one occasion on which the survey was used (an instance), such as a meeting or chat: only its answers are returned. Encode it once before you pass it on, as Zoom wants it encoded twice.
    pub instance_id: Option<String>,
    /// Keeps only entries submitted from then on, as an ISO 8601 timestamp.
    pub submit_time_start: Option<String>,
    /// Keeps only entries submitted until then, as an ISO 8601 timestamp.
    pub submit_time_end: Option<String>,
}

/// Lists the times a survey was used, across meetings, webinars, Zoom Team Chat and Zoom Contact Center.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::GetSurveyInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_instances = GetSurveyInstances::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/survey-management/GET/accounts/{accountId}/surveys/{surveyId}/instances)
#[zoom_endpoint(
    GET "/accounts/<account_id>/surveys/<survey_id>/instances" -> SurveyInstances,
    paginate = survey_instances: SurveyInstance,
    rate_limit = Medium,
    scopes = ["survey:master", "survey_management:read:list_survey_instances:master"],
    errors = [
        (400, 6703, INVALID_PARAMETER_SURVEY_INSTANCE = "the parameter survey instance is invalid"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 6720, PERMISSION_DENIED = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInstances {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// UUID of one occasion on which the survey was used (an instance), such as a meeting or chat: only this one is returned. Encode it once before you pass it on, as Zoom wants it encoded twice.
    pub instance_id: Option<String>,
}
