//! Inbound blocked list: 10 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ActiveOrInactive;

/// Lists the rules that block inbound calls and messages for one extension.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockRuleMatchType, ListExtensionInboundBlockRules};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let extension_blocked_rules = ListExtensionInboundBlockRules::new("Zl3aVt0bQ9y")
///     .keyword("4155")
///     .match_type(BlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/extension/{extensionId}/inbound_blocked/rules)
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
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListExtensionInboundBlockRules {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// Part of a phone number to search for.
    pub keyword: Option<String>,
    /// Keeps only rules that match in this way, such as by the whole number or by a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Keeps only rules that block calls as a threat, or only those that block for other reasons.
    #[query(rename = "type")]
    pub kind: Option<BlockRuleReason>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// What must match: the whole number, its first digits, its country code or an SMS short code.
///
/// Values of `match_type` in [`ListExtensionInboundBlockRules`] and other types.
#[zoom_enum]
pub enum BlockRuleMatchType {
    /// `prefix`: All phone numbers that begin with the same digits.
    Prefix,
    /// `phoneNumber`: Exactly one phone number.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `SMS-shortCodes`: Exactly one SMS short code.
    #[value("SMS-shortCodes")]
    SmsShortCodes,
    /// `countryCode`: All phone numbers with one country code.
    #[value("countryCode")]
    CountryCode,
}

/// Reason for which a rule blocks calls.
///
/// Values of `type` in [`ListExtensionInboundBlockRules`] and other types.
#[zoom_enum]
pub enum BlockRuleReason {
    /// `block_for_other_reasons`: Blocked for some reason other than a threat.
    BlockForOtherReasons,
    /// `block_as_threat`: Blocked as a threat; needs `block_calls_as_threat` in the account settings.
    BlockAsThreat,
}

/// Response to [`ListExtensionInboundBlockRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListExtensionInboundBlockRulesResponse {
    /// Rules that block calls to this extension, one entry each.
    #[lossy]
    pub extension_blocked_rules: Vec<ExtensionBlockedRule>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule by which an extension blocks calls and messages from a number, a prefix, an SMS short code or a country code.
///
/// Element of `extension_blocked_rules` in [`ListExtensionInboundBlockRulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExtensionBlockedRule {
    /// ID of the blocking rule.
    pub id: Option<String>,
    /// What the rule matches, such as one whole number or all numbers with a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Blocked phone number in E.164 format, or blocked prefix with its country code; just the country calling code, such as `1`, if `match_type` is `countryCode`.
    pub phone_number: Option<String>,
    /// Whether numbers are blocked as a threat or for other reasons.
    #[wire("type")]
    pub kind: Option<BlockRuleReason>,
    /// Number, number prefix or SMS short code that is blocked, without the country code.
    pub blocked_number: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country to which the rule applies.
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a rule that blocks inbound calls and messages for one extension.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddExtensionInboundBlockRule, BlockRuleMatchType, BlockRuleReason};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddExtensionInboundBlockRule::new(
///     "Zl3aVt0bQ9y",
///     BlockRuleMatchType::PhoneNumber,
///     BlockRuleReason::BlockForOtherReasons,
/// )
/// .blocked_number("4155550100")
/// .country("US")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/POST/phone/extension/{extensionId}/inbound_blocked/rules)
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
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13601, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 13605, PERMISSION_DENIED = "permission denied"),
        (400, 400, INVALID_COUNTRY = "the country is invalid"),
        (400, 13604, INVALID_PARAMETER_13604 = "a parameter is invalid"),
        (400, 7015, INVALID_PARAMETER_7015 = "a parameter is invalid"),
        (400, 13606, NOT_SUPPORTED = "not supported"),
        (404, 404, EXTENSION_DOES_NOT_EXIST = "the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddExtensionInboundBlockRule {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// What the rule matches, such as one whole number or all numbers with a prefix.
    pub match_type: BlockRuleMatchType,
    /// Number, number prefix or SMS short code to block, without the country code; not needed if `match_type` is `countryCode`.
    #[length(..=50)]
    pub blocked_number: Option<String>,
    /// Reason for the block; `block_as_threat` needs the account setting `block_calls_as_threat`.
    #[serde(rename = "type")]
    pub kind: BlockRuleReason,
    /// ISO 3166-1 alpha-2 code of the number's country; needed unless the rule is for an SMS short code.
    pub country: Option<String>,
}

/// Response to [`AddExtensionInboundBlockRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddExtensionInboundBlockRuleResponse {
    /// ID of the blocking rule.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a rule that blocks inbound calls and messages for one extension.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/extension/{extensionId}/inbound_blocked/rules)
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
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 404, "the blocked rule does not exist, or the extension does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteExtensionInboundBlockRule {
    /// ID of the Zoom Phone extension.
    pub extension_id: String,
    /// ID of the blocking rule to delete.
    pub blocked_rule_id: String,
}

/// Lists statistics that count how many extensions have blocked a number, prefix or SMS short code.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockRuleMatchType, ListAccountInboundBlockedStatistics};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let blocked_statistic = ListAccountInboundBlockedStatistics::new()
///     .keyword("4155")
///     .match_type(BlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/inbound_blocked/extension_rules/statistics)
#[zoom_endpoint(
    GET "/phone/inbound_blocked/extension_rules/statistics" -> ListInboundBlockedStatisticsResponse,
    paginate = blocked_statistic: BlockedStatistic,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_extension_inbound_block_rules_stat:admin"],
    errors = [(400, 13600, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountInboundBlockedStatistics {
    /// Part of a phone number to search for.
    pub keyword: Option<String>,
    /// Keeps only entries whose blocks match in this way, such as by the whole number or by a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Keeps only numbers blocked as a threat (`block_as_threat`) or for other reasons (`block_for_other_reasons`).
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountInboundBlockedStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInboundBlockedStatisticsResponse {
    /// Numbers that extensions blocked, one entry each.
    #[lossy]
    pub blocked_statistic: Vec<BlockedStatistic>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number, prefix, SMS short code or country code that extensions have blocked, with how many did so for each reason.
///
/// Element of `blocked_statistic` in [`ListInboundBlockedStatisticsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BlockedStatistic {
    /// ID of this entry of the statistics.
    pub id: Option<String>,
    /// What the extensions' rules match, such as one whole number or all numbers with a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Blocked phone number in E.164 format, or blocked prefix with its country code; just the country calling code, such as `1`, if `match_type` is `countryCode`.
    pub phone_number: Option<String>,
    /// Whether numbers are blocked as a threat or for other reasons.
    #[wire("type")]
    pub kind: Option<BlockRuleReason>,
    /// How many extensions blocked the number for reasons other than a threat.
    pub block_count: Option<i64>,
    /// How many extensions blocked the number as a threat.
    pub threat_count: Option<i64>,
    /// Number, number prefix or SMS short code that is blocked, without the country code.
    pub blocked_number: Option<String>,
    /// ISO 3166-1 alpha-2 code of the blocked number's country.
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one entry of the statistics that count how many extensions have blocked a number, prefix or SMS short code.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/inbound_blocked/extension_rules/statistics)
#[zoom_endpoint(
    DELETE "/phone/inbound_blocked/extension_rules/statistics" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:extension_inbound_block_rule_stat:admin"],
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 404, BLOCKED_STATISTIC_DOES_NOT_EXIST = "the blocked statistic does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountInboundBlockedStatistics {
    /// ID of the entry, from the list of these statistics.
    pub blocked_statistic_id: String,
}

/// Turns an extension's block on a phone number into a block for the whole account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::BlockPhoneNumberForAllExtensions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BlockPhoneNumberForAllExtensions::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/PATCH/phone/inbound_blocked/extension_rules/statistics/blocked_for_all)
#[zoom_endpoint(
    PATCH "/phone/inbound_blocked/extension_rules/statistics/blocked_for_all" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:inbound_blocked_for_all:admin"],
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 404, BLOCKED_STATISTIC_DOES_NOT_EXIST = "the blocked statistic does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BlockPhoneNumberForAllExtensions {
    /// ID of an entry in the blocked call statistics, which count how many extensions have blocked a number; its number is then blocked for the whole account.
    pub blocked_statistic_id: String,
}

/// Lists the rules that block inbound calls and messages for the whole account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockRuleMatchType, ListAccountInboundBlockRules};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let account_blocked_rules = ListAccountInboundBlockRules::new()
///     .keyword("4155")
///     .match_type(BlockRuleMatchType::Prefix)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/GET/phone/inbound_blocked/rules)
#[zoom_endpoint(
    GET "/phone/inbound_blocked/rules" -> ListAccountInboundBlockRulesResponse,
    paginate = account_blocked_rules: AccountBlockedRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_inbound_block_rules:admin"],
    errors = [(400, 13600, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountInboundBlockRules {
    /// Part of a phone number to search for.
    pub keyword: Option<String>,
    /// Keeps only rules that match in this way, such as by the whole number or by a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Keeps only rules that block calls as a threat, or only those that block for other reasons.
    #[query(rename = "type")]
    pub kind: Option<BlockRuleReason>,
    /// Keeps only rules that are active, or only inactive ones.
    pub status: Option<ActiveOrInactive>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountInboundBlockRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountInboundBlockRulesResponse {
    /// Rules that block calls to the whole account, one entry each.
    #[lossy]
    pub account_blocked_rules: Vec<AccountBlockedRule>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule by which an account blocks calls and messages from a number, a prefix, an SMS short code or a country code, with its state.
///
/// Element of `account_blocked_rules` in [`ListAccountInboundBlockRulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountBlockedRule {
    /// ID of the blocking rule.
    pub id: Option<String>,
    /// What the rule matches, such as one whole number or all numbers with a prefix.
    pub match_type: Option<BlockRuleMatchType>,
    /// Blocked phone number in E.164 format, or blocked prefix with its country code; just the country calling code, such as `1`, if `match_type` is `countryCode`.
    pub phone_number: Option<String>,
    /// Whether numbers are blocked as a threat or for other reasons.
    #[wire("type")]
    pub kind: Option<BlockRuleReason>,
    /// Whether the blocking rule is active.
    pub status: Option<ActiveOrInactive>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// Number, number prefix or SMS short code that is blocked, without the country code.
    pub blocked_number: Option<String>,
    /// ISO 3166-1 alpha-2 code of the country to which the rule applies.
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a rule that makes every extension of the account block calls and messages from a number, a prefix, an SMS short code or a country code.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, AddAccountInboundBlockRule, BlockRuleMatchType, BlockRuleReason};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountInboundBlockRule::new(
///     BlockRuleMatchType::PhoneNumber,
///     BlockRuleReason::BlockForOtherReasons,
///     ActiveOrInactive::Active,
/// )
/// .blocked_number("4155550100")
/// .comment("Telemarketing caller")
/// .country("US")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/POST/phone/inbound_blocked/rules)
#[zoom_endpoint(
    POST "/phone/inbound_blocked/rules" -> AddAccountInboundBlockRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:inbound_block_rule:admin"],
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13601, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 13605, PERMISSION_DENIED = "permission denied"),
        (400, 400, INVALID_COUNTRY = "the country is invalid"),
        (400, 7015, INVALID_PARAMETER_7015 = "a parameter is invalid"),
        (400, 13604, INVALID_PARAMETER_13604 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountInboundBlockRule {
    /// What the rule matches, such as one whole number or all numbers with a prefix.
    pub match_type: BlockRuleMatchType,
    /// Number, number prefix or SMS short code to block, without the country code; not needed if `match_type` is `countryCode`.
    #[length(..=50)]
    pub blocked_number: Option<String>,
    /// Reason for the block; `block_as_threat` needs the account setting `block_calls_as_threat`.
    #[serde(rename = "type")]
    pub kind: BlockRuleReason,
    /// Remark that helps to recognize what the rule blocks.
    #[length(..=50)]
    pub comment: Option<String>,
    /// Whether the rule is active.
    pub status: ActiveOrInactive,
    /// ISO 3166-1 alpha-2 code of the number's country; needed unless the rule is for an SMS short code.
    pub country: Option<String>,
}

/// Response to [`AddAccountInboundBlockRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAccountInboundBlockRuleResponse {
    /// ID of the blocking rule.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a rule that blocks inbound calls and messages for the whole account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/DELETE/phone/inbound_blocked/rules)
#[zoom_endpoint(
    DELETE "/phone/inbound_blocked/rules" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:inbound_block_rule:admin"],
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13602, LIMIT_EXCEEDED_13602 = "a limit was exceeded"),
        (400, 13603, LIMIT_EXCEEDED_13603 = "a limit was exceeded"),
        (404, 404, BLOCKED_RULE_DOES_NOT_EXIST = "the blocked rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountInboundBlockRule {
    /// ID of the blocking rule to delete.
    pub blocked_rule_id: String,
}

/// Updates a rule that blocks inbound calls and messages for the whole account.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BlockRuleMatchType, BlockRuleReason, UpdateAccountInboundBlockRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountInboundBlockRule::new(
///     "Zl3aVt0bQ9y",
///     BlockRuleMatchType::PhoneNumber,
///     BlockRuleReason::BlockForOtherReasons,
/// )
/// .blocked_number("4155550100")
/// .comment("Telemarketing caller")
/// .country("US")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/inbound-blocked-list/PATCH/phone/inbound_blocked/rules/{blockedRuleId})
#[zoom_endpoint(
    PATCH "/phone/inbound_blocked/rules/<blocked_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:inbound_block_rule:admin"],
    errors = [
        (400, 13600, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13601, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 13602, LIMIT_EXCEEDED_13602 = "a limit was exceeded"),
        (400, 13603, LIMIT_EXCEEDED_13603 = "a limit was exceeded"),
        (400, 400, INVALID_COUNTRY = "the country is invalid"),
        (400, 7015, INVALID_PARAMETER_7015 = "a parameter is invalid"),
        (400, 13604, INVALID_PARAMETER_13604 = "a parameter is invalid"),
        (400, 13605, PERMISSION_DENIED = "permission denied"),
        (404, 404, BLOCKED_RULE_DOES_NOT_EXIST = "the blocked rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountInboundBlockRule {
    /// ID of the blocking rule.
    pub blocked_rule_id: String,
    /// What the rule matches, such as one whole number or all numbers with a prefix.
    pub match_type: BlockRuleMatchType,
    /// Number, number prefix or SMS short code to block, without the country code; not needed if `match_type` is `countryCode`.
    pub blocked_number: Option<String>,
    /// Reason for the block; `block_as_threat` needs the account setting `block_calls_as_threat`.
    #[serde(rename = "type")]
    pub kind: BlockRuleReason,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// Whether the rule is active.
    pub status: Option<ActiveOrInactive>,
    /// ISO 3166-1 alpha-2 code of the number's country; needed unless the rule is for an SMS short code.
    pub country: Option<String>,
}
