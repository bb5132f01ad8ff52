//! Inbound blocked list: 10 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::BlockedListStatus;

/// List extension inbound block rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ExtensionInboundBlockRuleMatchType, ListExtensionInboundBlockRules};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let extension_blocked_rules = ListExtensionInboundBlockRules::new("Zl3aVt0bQ9y")
///     .keyword("one")
///     .match_type(ExtensionInboundBlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/extension/<extension_id>/inbound_blocked/rules" -> ListExtensionInboundBlockRulesResponse,
    paginate = extension_blocked_rules: ExtensionBlockedRule,
    rate_limit = Medium,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone:read:list_extension_inbound_block_rules:admin",
        "phone:read:list_extension_inbound_block_rules",
    ],
    errors = [(400, 13600, "a required setting is turned off"), (404, 404, "the extension does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExtensionInboundBlockRules {
    /// Extension ID.
    pub extension_id: String,
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<ExtensionInboundBlockRuleType>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Values of `match_type`.
#[zoom_enum]
pub enum ExtensionInboundBlockRuleMatchType {
    /// `prefix`.
    Prefix,
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `SMS-shortCodes`.
    #[value("SMS-shortCodes")]
    SmsShortCodes,
    /// `countryCode`.
    #[value("countryCode")]
    CountryCode,
}

/// Values of `type`.
#[zoom_enum]
pub enum ExtensionInboundBlockRuleType {
    /// `block_for_other_reasons`.
    BlockForOtherReasons,
    /// `block_as_threat`.
    BlockAsThreat,
}

/// Response to [`ListExtensionInboundBlockRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExtensionInboundBlockRulesResponse {
    /// Extension blocked rules.
    #[lossy]
    pub extension_blocked_rules: Vec<ExtensionBlockedRule>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Element of `extension_blocked_rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionBlockedRule {
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ExtensionInboundBlockRuleType>,
    /// Blocked number.
    pub blocked_number: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Add extension inbound block rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddExtensionInboundBlockRule, ExtensionInboundBlockRuleMatchType, ExtensionInboundBlockRuleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddExtensionInboundBlockRule::new(
///     "Zl3aVt0bQ9y",
///     ExtensionInboundBlockRuleMatchType::Prefix,
///     ExtensionInboundBlockRuleType::BlockForOtherReasons,
/// )
///     .blocked_number("+14155550100")
///     .country("US")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/extension/<extension_id>/inbound_blocked/rules" -> AddExtensionInboundBlockRuleResponse,
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:write:extension_inbound_block_rule:admin",
        "phone:write:extension_inbound_block_rule",
    ],
    errors = [
        (400, 13600, "a required setting is turned off"),
        (400, 13601, "the resource already exists"),
        (400, 13605, "permission denied"),
        (400, 400, "the country is invalid"),
        (400, 13604, "a required setting is turned off"),
        (400, 7015, "a required setting is turned off"),
        (400, 13606, "not supported"),
        (404, 404, "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddExtensionInboundBlockRule {
    /// Extension ID.
    pub extension_id: String,
    /// Match type.
    pub match_type: ExtensionInboundBlockRuleMatchType,
    /// Blocked number.
    #[length(..=50)]
    pub blocked_number: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: ExtensionInboundBlockRuleType,
    /// Country.
    pub country: Option<String>,
}

/// Response to [`AddExtensionInboundBlockRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddExtensionInboundBlockRuleResponse {
    /// ID.
    pub id: Option<String>,
}

/// Delete extension inbound block rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteExtensionInboundBlockRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteExtensionInboundBlockRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/extension/<extension_id>/inbound_blocked/rules" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:delete:extension_inbound_block_rule:admin",
        "phone:delete:extension_inbound_block_rule",
    ],
    errors = [
        (400, 13600, "a required setting is turned off"),
        (404, 404, "the blocked rule does not exist, or the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExtensionInboundBlockRule {
    /// Extension ID.
    pub extension_id: String,
    /// Blocked rule ID.
    pub blocked_rule_id: String,
}

/// List account inbound blocked statistics.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ExtensionInboundBlockRuleMatchType, ListAccountInboundBlockedStatistics};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let blocked_statistic = ListAccountInboundBlockedStatistics::new()
///     .keyword("one")
///     .match_type(ExtensionInboundBlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/inbound_blocked/extension_rules/statistics" -> ListAccountInboundBlockedStatisticsResponse,
    paginate = blocked_statistic: BlockedStatistic,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_extension_inbound_block_rules_stat:admin"],
    errors = [(400, 13600, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountInboundBlockedStatistics {
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountInboundBlockedStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountInboundBlockedStatisticsResponse {
    /// Blocked statistic.
    #[lossy]
    pub blocked_statistic: Vec<BlockedStatistic>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `blocked_statistic`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockedStatistic {
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ExtensionInboundBlockRuleType>,
    /// Block count.
    pub block_count: Option<i64>,
    /// Threat count.
    pub threat_count: Option<i64>,
    /// Blocked number.
    pub blocked_number: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Delete account inbound blocked statistics.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAccountInboundBlockedStatistics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountInboundBlockedStatistics::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/inbound_blocked/extension_rules/statistics" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:extension_inbound_block_rule_stat:admin"],
    errors = [(400, 13600, "a required setting is turned off"), (404, 404, "the blocked statistic does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountInboundBlockedStatistics {
    /// Blocked statistic ID.
    pub blocked_statistic_id: String,
}

/// Mark phone number as blocked for all extensions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MarkPhoneNumberAsBlockedForAllExtensions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MarkPhoneNumberAsBlockedForAllExtensions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/inbound_blocked/extension_rules/statistics/blocked_for_all" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:inbound_blocked_for_all:admin"],
    errors = [(400, 13600, "a required setting is turned off"), (404, 404, "the blocked statistic does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MarkPhoneNumberAsBlockedForAllExtensions {
    /// Blocked statistic ID.
    pub blocked_statistic_id: String,
}

/// List account inbound block rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ExtensionInboundBlockRuleMatchType, ListAccountInboundBlockRules};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let account_blocked_rules = ListAccountInboundBlockRules::new()
///     .keyword("one")
///     .match_type(ExtensionInboundBlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/inbound_blocked/rules" -> ListAccountInboundBlockRulesResponse,
    paginate = account_blocked_rules: AccountBlockedRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_inbound_block_rules:admin"],
    errors = [(400, 13600, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountInboundBlockRules {
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<ExtensionInboundBlockRuleType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountInboundBlockRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountInboundBlockRulesResponse {
    /// Account blocked rules.
    #[lossy]
    pub account_blocked_rules: Vec<AccountBlockedRule>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Element of `account_blocked_rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountBlockedRule {
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<ExtensionInboundBlockRuleMatchType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ExtensionInboundBlockRuleType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Comment.
    pub comment: Option<String>,
    /// Blocked number.
    pub blocked_number: Option<String>,
    /// Country.
    pub country: Option<String>,
}

/// Add account inbound block rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddAccountInboundBlockRule, BlockedListStatus, ExtensionInboundBlockRuleMatchType, ExtensionInboundBlockRuleType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountInboundBlockRule::new(
///     ExtensionInboundBlockRuleMatchType::Prefix,
///     ExtensionInboundBlockRuleType::BlockForOtherReasons,
///     BlockedListStatus::Active,
/// )
///     .blocked_number("+14155550100")
///     .comment("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/inbound_blocked/rules" -> AddAccountInboundBlockRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:inbound_block_rule:admin"],
    errors = [
        (400, 13600, "a required setting is turned off"),
        (400, 13601, "the resource already exists"),
        (400, 13605, "permission denied"),
        (400, 400, "the country is invalid"),
        (400, 7015, "a required setting is turned off"),
        (400, 13604, "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountInboundBlockRule {
    /// Match type.
    pub match_type: ExtensionInboundBlockRuleMatchType,
    /// Blocked number.
    #[length(..=50)]
    pub blocked_number: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: ExtensionInboundBlockRuleType,
    /// Comment.
    #[length(..=50)]
    pub comment: Option<String>,
    /// Status.
    pub status: BlockedListStatus,
    /// Country.
    pub country: Option<String>,
}

/// Response to [`AddAccountInboundBlockRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAccountInboundBlockRuleResponse {
    /// ID.
    pub id: Option<String>,
}

/// Delete account inbound block rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAccountInboundBlockRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountInboundBlockRule::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/inbound_blocked/rules" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:inbound_block_rule:admin"],
    errors = [
        (400, 13600, "a required setting is turned off"),
        (400, 13602, "a limit is exceeded"),
        (400, 13603, "a limit is exceeded"),
        (404, 404, "the blocked rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountInboundBlockRule {
    /// Blocked rule ID.
    pub blocked_rule_id: String,
}

/// Update account inbound block rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ExtensionInboundBlockRuleMatchType, ExtensionInboundBlockRuleType, UpdateAccountInboundBlockRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountInboundBlockRule::new(
///     "Zl3aVt0bQ9y",
///     ExtensionInboundBlockRuleMatchType::Prefix,
///     ExtensionInboundBlockRuleType::BlockForOtherReasons,
/// )
///     .blocked_number("+14155550100")
///     .comment("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/inbound_blocked/rules/<blocked_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:inbound_block_rule:admin"],
    errors = [
        (400, 13600, "a required setting is turned off"),
        (400, 13601, "the resource already exists"),
        (400, 13602, "a limit is exceeded"),
        (400, 13603, "a limit is exceeded"),
        (400, 400, "the country is invalid"),
        (400, 7015, "a required setting is turned off"),
        (400, 13604, "a required setting is turned off"),
        (400, 13605, "permission denied"),
        (404, 404, "the blocked rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountInboundBlockRule {
    /// Blocked rule ID.
    pub blocked_rule_id: String,
    /// Match type.
    pub match_type: ExtensionInboundBlockRuleMatchType,
    /// Blocked number.
    pub blocked_number: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: ExtensionInboundBlockRuleType,
    /// Comment.
    pub comment: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Country.
    pub country: Option<String>,
}
