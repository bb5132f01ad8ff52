//! Outbound calling: 24 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AccountLevelOutboundCallingExceptionRule, AddAccountLevelOutboundCallingExceptionRuleResponse,
    AddCommonAreaLevelOutboundCallingExceptionRuleResponse, AddSiteLevelOutboundCallingExceptionRuleResponse,
    AddUserLevelOutboundCallingExceptionRuleResponse, BlockedListStatus, CallingExceptionRule,
    CommonAreaLevelOutboundCallingCountriesRegions, CountriesRegion, CountryRegion, ExceptionRule,
    ListAccountLevelOutboundCallingExceptionRulesResponse, ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
    MatchType,
};

/// Lists the countries and regions in the outbound calling policy of a common area.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCommonAreaLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetCommonAreaLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions a common area may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateCommonAreaLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Countries and regions, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a common area's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCommonAreaLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListCommonAreaLevelOutboundCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .country("US")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreaLevelOutboundCallingExceptionRules {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Country, in most places as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Text to search for in names, email addresses or numbers.
    pub keyword: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// State of the alert, address, number, user or other item.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an exception for a country or region to a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
    POST "/accounts/<account_id>/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> AddCommonAreaLevelOutboundCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:common_area_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one country or region exception in a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
        (404, 13507, "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCommonAreaLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetAccountLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
/// )
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
    GET "/accounts/<account_id>/phone/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_outbound_calling_rules:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions the account may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAccountLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountLevelOutboundCallingCountriesRegions::new("Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Countries and regions, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to the account's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListAccountLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListAccountLevelOutboundCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
/// )
///     .country("US")
///     .keyword("one")
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
    GET "/accounts/<account_id>/phone/outbound_calling/exception_rules" -> ListAccountLevelOutboundCallingExceptionRulesResponse,
    paginate = exception_rules: AccountLevelOutboundCallingExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_outbound_calling_rules:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountLevelOutboundCallingExceptionRules {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Country, in most places as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Text to search for in names, email addresses or numbers.
    pub keyword: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// State of the alert, address, number, user or other item.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an exception for a country or region to the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y")
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
    POST "/accounts/<account_id>/phone/outbound_calling/exception_rules" -> AddAccountLevelOutboundCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one country or region exception in the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13507, "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of one site.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSiteLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetSiteLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
    GET "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSiteLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions one site may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateSiteLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteLevelOutboundCallingCountriesRegions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Countries and regions, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a site's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSiteLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListSiteLevelOutboundCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .country("US")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/outbound-calling/GET/accounts/{accountId}/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteLevelOutboundCallingExceptionRules {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Country, in most places as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Text to search for in names, email addresses or numbers.
    pub keyword: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// State of the alert, address, number, user or other item.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an exception for a country or region to a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
    POST "/accounts/<account_id>/phone/sites/<site_id>/outbound_calling/exception_rules" -> AddSiteLevelOutboundCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:site_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one country or region exception in a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteLevelOutboundCallingExceptionRule::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
        (404, 13507, "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSiteLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

/// Lists the countries and regions in the outbound calling policy of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetUserLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
///     "me",
/// )
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
    GET "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Updates which countries and regions one user may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateUserLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserLevelOutboundCallingCountriesRegions::new("Zl3aVt0bQ9y", "me")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserLevelOutboundCallingCountriesRegions {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Countries and regions, one entry each. At most 300 items.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a user's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUserLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListUserLevelOutboundCallingExceptionRules::new(
///     "Zl3aVt0bQ9y",
///     "me",
/// )
///     .country("US")
///     .keyword("one")
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
    GET "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserLevelOutboundCallingExceptionRules {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Country, in most places as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Text to search for in names, email addresses or numbers.
    pub keyword: Option<String>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// State of the alert, address, number, user or other item.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Adds an exception for a country or region to a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "me")
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
    POST "/accounts/<account_id>/phone/users/<user_id>/outbound_calling/exception_rules" -> AddUserLevelOutboundCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:user_outbound_calling_rule:master"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Updates one country or region exception in a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a subaccount of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
        (404, 13507, "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserLevelOutboundCallingExceptionRule {
    /// ID of the Zoom account that the request or event concerns.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}
