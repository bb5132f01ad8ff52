//! Outbound calling, outbound calling: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    ActiveOrInactive, CallingCountries, CallingExceptionRule, CountriesRegion, CountryRegion, CountryRegionRule,
    MatchType,
};

/// Lists the countries and regions in the outbound calling policy of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetAccountCallingCountries::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/phone/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallingCountries {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions the account may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule, UpdateAccountCallingCountries};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingCountries::new()
///     .country_regions(vec![
///         CountryRegion::new().iso_code("FR").rule(CountryRegionRule::Blocked),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/phone/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingCountries {
    /// Countries and regions whose calling rules to change, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to the account's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAccountCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListAccountCallingExceptionRules::new()
///     .country("US")
///     .keyword("4155")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/outbound_calling/exception_rules" -> ListAccountCallingExceptionRulesResponse,
    paginate = exception_rules: AccountCallingExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountCallingExceptionRules {
    /// ISO 3166-1 alpha-2 code of a country: only its exceptions are returned.
    pub country: Option<String>,
    /// Part of a phone number to search for.
    pub keyword: Option<String>,
    /// Keeps only exceptions for whole numbers, or only those for prefixes.
    pub match_type: Option<MatchType>,
    /// Keeps only exceptions that are active, or only inactive ones.
    pub status: Option<ActiveOrInactive>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountCallingExceptionRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountCallingExceptionRulesResponse {
    /// Exceptions to the rules for outgoing calls, one entry each.
    #[lossy]
    pub exception_rules: Vec<AccountCallingExceptionRule>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Exception to the account's rules for outbound calls to a country, by number or prefix.
///
/// Element of `exception_rules` in [`ListAccountCallingExceptionRulesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallingExceptionRule {
    /// ID of the exception rule.
    pub id: Option<String>,
    /// Whether the exception covers a whole number or all numbers with a prefix.
    pub match_type: Option<MatchType>,
    /// Prefix, or number without country code, that the exception covers.
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Rule for calls that match the exception: allowed, blocked, or allowed on a condition.
    pub rule: Option<CountryRegionRule>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an exception for a phone number, or for a prefix, within one country to the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, AddAccountCallingExceptionRule, CallingExceptionRule, MatchType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountCallingExceptionRule::new()
///     .exception_rule(
///         CallingExceptionRule::new(
///             MatchType::PhoneNumber,
///             "4155550100",
///             ActiveOrInactive::Active,
///             "US",
///         )
///         .comment("Front desk of the branch office"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/phone/outbound_calling/exception_rules" -> AddAccountCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountCallingExceptionRule {
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddAccountCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAccountCallingExceptionRuleResponse {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType, UpdateAccountCallingExceptionRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .exception_rule(CallingExceptionRule::new(
///         MatchType::PhoneNumber,
///         "4155550100",
///         ActiveOrInactive::Inactive,
///         "US",
///     ))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/phone/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingExceptionRule {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountCallingExceptionRule::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/phone/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13508, SEVERAL_ENTRIES_HAVE_THIS_ID = "several entries have this ID"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13507, EXCEPTION_RULE_DOES_NOT_EXIST = "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountCallingExceptionRule {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}
