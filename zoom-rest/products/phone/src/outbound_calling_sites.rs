//! Outbound calling, sites: 6 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{
    ActiveOrInactive, CallingCountries, CallingExceptionRule, CallingExceptionRules, CountriesRegion, CountryRegion,
    ExceptionRule, MatchType,
};

/// Lists the countries and regions in the outbound calling policy of one site.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSiteCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetSiteCallingCountries::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/sites/{siteId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSiteCallingCountries {
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
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CountryRegion, CountryRegionRule, UpdateSiteCallingCountries};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingCountries::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/sites/{siteId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingCountries {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Countries and regions whose calling rules to change, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a site's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSiteCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListSiteCallingExceptionRules::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13000, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallingExceptionRules {
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, AddSiteCallingExceptionRule, CallingExceptionRule, MatchType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallingExceptionRule::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/outbound_calling/exception_rules" -> AddSiteCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallingExceptionRule {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddSiteCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSiteCallingExceptionRuleResponse {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one exception, which covers a phone number or a prefix within one country, in a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CallingExceptionRule, MatchType, UpdateSiteCallingExceptionRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/sites/{siteId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, SETTING_TURNED_OFF = "a required setting is turned off"),
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 13500, SITE_DOES_NOT_EXIST = "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingExceptionRule {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Number or prefix that is exempt from the outbound calling rule of its country, with its country and whether the exception is active.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/sites/{siteId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site_outbound_calling_rule:admin"],
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
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}
