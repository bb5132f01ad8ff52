//! Accounts: 2 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get IQ indicators settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIqIndicatorsSettings, IndicatorsSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let indicators = GetIqIndicatorsSettings::new()
///     .category_id("Zl3aVt0bQ9y")
///     .kind(IndicatorsSettingType::Basic)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(400, 1001, "the request was rejected"), (404, 1005, "the category does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqIndicatorsSettings {
    /// Category ID.
    pub category_id: Option<String>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<IndicatorsSettingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum IndicatorsSettingType {
    /// `basic`.
    Basic,
    /// `advanced`.
    Advanced,
    /// `guiding_sentences`.
    GuidingSentences,
}

/// Response to [`GetIqIndicatorsSettings`] and [`GetIndicatorsSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqIndicatorsSettings {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Indicators.
    #[lossy]
    pub indicators: Vec<Indicator>,
}

/// Element of `indicators`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Indicator {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Category ID.
    pub category_id: Option<String>,
    /// Category name.
    pub category_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<IndicatorsSettingType>,
    /// Mentioned by.
    pub mentioned_by: Option<MentionedBy>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Last modified user name.
    pub last_modified_user_name: Option<String>,
}

/// Values of `mentioned_by`.
#[zoom_enum]
pub enum MentionedBy {
    /// `anyone`.
    Anyone,
    /// `reps`.
    Reps,
    /// `prospects`.
    Prospects,
}

/// Get indicators settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIndicatorsSettings, IndicatorsSettingType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let indicators = GetIndicatorsSettings::new()
///     .category_id("Zl3aVt0bQ9y")
///     .kind(IndicatorsSettingType::Basic)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(400, 1001, "the request was rejected"), (404, 1005, "the category does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIndicatorsSettings {
    /// Category ID.
    pub category_id: Option<String>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<IndicatorsSettingType>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
