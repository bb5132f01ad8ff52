//! Outbound calling: 24 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AccountCallingExceptionRule, ActiveOrInactive, AddAccountCallingExceptionRuleResponse,
    AddAreaCallingExceptionRuleResponse, AddSiteCallingExceptionRuleResponse, AddUserCallingExceptionRuleResponse,
    CallingCountries, CallingExceptionRule, CallingExceptionRules, CountriesRegion, CountryRegion, ExceptionRule,
    ListAccountCallingExceptionRulesResponse, MatchType,
};

/// Lists the countries and regions in the outbound calling policy of a common area.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCommonAreaCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetCommonAreaCallingCountries::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions a common area may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule};
/// use zoom_rest::phone::master::UpdateCommonAreaCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallingCountries::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// Countries and regions whose calling rules to change, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a common area's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCommonAreaCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListCommonAreaCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .country("US")
/// .keyword("4155")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13000, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreaCallingExceptionRules {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
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

/// Adds an exception for a phone number, or for a prefix, within one country to a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::AddCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/POST/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> AddAreaCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::UpdateCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .exception_rule(CallingExceptionRule::new(
///     MatchType::PhoneNumber,
///     "4155550100",
///     ActiveOrInactive::Inactive,
///     "US",
/// ))
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/DELETE/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13508, SEVERAL_ENTRIES_HAVE_THIS_ID = "several entries have this ID"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (404, 13507, EXCEPTION_RULE_DOES_NOT_EXIST = "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonAreaCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the common area.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetAccountCallingCountries::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_outbound_calling_rules:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions the account may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule};
/// use zoom_rest::phone::master::UpdateAccountCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingCountries::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// Countries and regions whose calling rules to change, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to the account's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAccountCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListAccountCallingExceptionRules::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/outbound_calling/exception_rules" -> ListAccountCallingExceptionRulesResponse,
    paginate = exception_rules: AccountCallingExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_outbound_calling_rules:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountCallingExceptionRules {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds an exception for a phone number, or for a prefix, within one country to the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::AddAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountCallingExceptionRule::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/POST/accounts/{accountId}/phone/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/outbound_calling/exception_rules" -> AddAccountCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::UpdateAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/DELETE/accounts/{accountId}/phone/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:outbound_calling_rule:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of one site.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSiteCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetSiteCallingCountries::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSiteCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions one site may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule};
/// use zoom_rest::phone::master::UpdateSiteCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingCountries::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Countries and regions whose calling rules to change, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a site's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSiteCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListSiteCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .country("US")
/// .keyword("4155")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13000, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallingExceptionRules {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
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

/// Adds an exception for a phone number, or for a prefix, within one country to a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::AddSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/POST/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules" -> AddSiteCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::UpdateSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/DELETE/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13508, SEVERAL_ENTRIES_HAVE_THIS_ID = "several entries have this ID"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
        (404, 13507, EXCEPTION_RULE_DOES_NOT_EXIST = "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetUserCallingCountries::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/users/{userId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions one user may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule};
/// use zoom_rest::phone::master::UpdateUserCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingCountries::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/users/{userId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingCountries {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Countries and regions whose calling rules to change, one entry each. At most 300 items.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a user's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUserCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListUserCallingExceptionRules::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/users/{userId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13000, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCallingExceptionRules {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
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

/// Adds an exception for a phone number, or for a prefix, within one country to a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::AddUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserCallingExceptionRule::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/POST/accounts/{accountId}/phone/users/{userId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules" -> AddUserCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType};
/// use zoom_rest::phone::master::UpdateUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingExceptionRule::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/PATCH/accounts/{accountId}/phone/users/{userId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallingExceptionRule::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/DELETE/accounts/{accountId}/phone/users/{userId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 13508, SEVERAL_ENTRIES_HAVE_THIS_ID = "several entries have this ID"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 13507, EXCEPTION_RULE_DOES_NOT_EXIST = "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallingExceptionRule {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}
