//! Accounts: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's indicators in Zoom Revenue Accelerator, which look for certain phrases in conversations.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIqIndicatorsSettings, IndicatorType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let indicators = GetIqIndicatorsSettings::new()
///     .category_id("Zl3aVt0bQ9y")
///     .kind(IndicatorType::Basic)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/accounts/GET/iq/settings/indicators)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/settings/indicators" -> IqIndicatorsSettings,
    paginate = indicators: Indicator,
    rate_limit = Medium,
    scopes = [
        "account:read:admin",
        "account:write:admin",
        "iq_account:read:admin",
        "zra:read:indicator",
        "zra:read:indicator:admin",
    ],
    errors = [
        (400, 1001, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1005, CATEGORY_DOES_NOT_EXIST = "the category does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqIndicatorsSettings {
    /// Keeps only indicators of the category with this ID.
    pub category_id: Option<String>,
    /// Kind of indicator to list.
    #[query(rename = "type")]
    pub kind: Option<IndicatorType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// How an indicator spots a topic in conversations, such as by basic keywords or by guiding sentences.
///
/// Values of `type` in [`GetIqIndicatorsSettings`] and other types.
#[zoom_enum]
pub enum IndicatorType {
    /// `basic`: Finds simple keyword phrases.
    Basic,
    /// `advanced`: Finds complex keyword phrases.
    Advanced,
    /// `guiding_sentences`: Finds guiding sentences, a term that Zoom does not explain.
    GuidingSentences,
}

/// Response to [`GetIqIndicatorsSettings`] and [`GetIndicatorsSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqIndicatorsSettings {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Indicators, which look for certain phrases in conversations, one entry each.
    #[lossy]
    pub indicators: Vec<Indicator>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Indicator, a set of phrases that Zoom Revenue Accelerator looks for in conversations, with its category and state.
///
/// Element of `indicators` in [`IqIndicatorsSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Indicator {
    /// ID of the indicator.
    pub id: Option<String>,
    /// Name of the indicator.
    pub name: Option<String>,
    /// Description of the indicator, in free text.
    pub description: Option<String>,
    /// ID of the category of indicators.
    pub category_id: Option<String>,
    /// Name of the category of indicators.
    pub category_name: Option<String>,
    /// Kind of indicator, such as basic keywords or guiding sentences.
    #[wire("type")]
    pub kind: Option<IndicatorType>,
    /// Whose words count for the indicator: anyone's, the sales representatives' or the prospects'.
    pub mentioned_by: Option<MentionedBy>,
    /// Whether the indicator is in use.
    pub enabled: Option<bool>,
    /// When the indicator was created.
    pub created_time: Option<DateTime>,
    /// When the indicator was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Name of the user who made the last change.
    pub last_modified_user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who must say an indicator's tracked words for them to count: anyone, sales representatives or prospects.
///
/// Values of `mentioned_by` in [`Indicator`].
#[zoom_enum]
pub enum MentionedBy {
    /// `anyone`: Words of any participant.
    Anyone,
    /// `reps`: Words of sales representatives.
    Reps,
    /// `prospects`: Words of prospective customers.
    Prospects,
}

/// Lists the account's indicators in Zoom Revenue Accelerator, which look for certain phrases in conversations.
///
/// Needs a paid account.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIndicatorsSettings, IndicatorType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let indicators = GetIndicatorsSettings::new()
///     .category_id("Zl3aVt0bQ9y")
///     .kind(IndicatorType::Basic)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/accounts/GET/zra/settings/indicators)
#[zoom_endpoint(
    GET "/zra/settings/indicators" -> IqIndicatorsSettings,
    paginate = indicators: Indicator,
    rate_limit = Medium,
    scopes = [
        "account:read:admin",
        "account:write:admin",
        "iq_account:read:admin",
        "zra:read:indicator",
        "zra:read:indicator:admin",
    ],
    errors = [
        (400, 1001, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1005, CATEGORY_DOES_NOT_EXIST = "the category does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIndicatorsSettings {
    /// Keeps only indicators of the category with this ID.
    pub category_id: Option<String>,
    /// Kind of indicator to list.
    #[query(rename = "type")]
    pub kind: Option<IndicatorType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
