//! Report, surveys: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::AgentType;

/// Lists the surveys that belong to Zoom Virtual Agent engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaSurveys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetZvaSurveys::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/surveys)
#[zoom_endpoint(
    GET "/virtual_agent/report/surveys" -> ZvaSurveys,
    paginate = surveys: Survey,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_surveys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaSurveys {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone that applies to the report; UTC by default.
    pub timezone: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only entries of the engagements with these IDs, one entry each. Sent comma-separated. At most 2000 characters.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Kinds of virtual agent to include, one entry each; only `chat` if left out. Sent comma-separated. At most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
    /// Keeps only the surveys with these IDs, one entry each. Sent comma-separated. At most 2000 characters.
    #[query(style = comma)]
    pub survey_ids: Option<Vec<String>>,
}

/// Response to [`GetZvaSurveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaSurveys {
    /// Earliest moment that the report takes in.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the report, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Surveys, one entry each.
    #[lossy]
    pub surveys: Vec<Survey>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey that a consumer filled in, with its results and engagement.
///
/// Element of `surveys` in [`ZvaSurveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// Kind of virtual agent, such as `Voice`; Zoom does not list the texts.
    pub agent_type: Option<String>,
    /// Name of the virtual agent.
    pub virtual_agent: Option<String>,
    /// Name of the consumer who answered the survey.
    pub consumer: Option<String>,
    /// When the survey began, in UTC.
    pub start_time: Option<DateTime>,
    /// When the survey was submitted.
    pub submitted_time: Option<DateTime>,
    /// Questions of the survey with the responses to them.
    pub results: Option<Vec<SurveyResult>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a survey, with the consumer's answer.
///
/// Element of `results` in [`Survey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyResult {
    /// Text of the question that was asked.
    pub question: Option<String>,
    /// The answer that was given.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
