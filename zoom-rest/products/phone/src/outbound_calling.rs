//! Outbound calling: 24 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{BlockedListStatus, MatchType};

/// Lists the countries and regions in the outbound calling policy of a common area.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCommonAreaCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetCommonAreaCallingCountries::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/common_areas/{commonAreaId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:common_area_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCommonAreaCallingCountries {
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`GetCommonAreaCallingCountries`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingCountries {
    /// Countries and regions, one entry each.
    #[lossy]
    pub countries_regions: Vec<CountriesRegion>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `countries_regions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountriesRegion {
    /// Name of the country or region.
    pub name: Option<String>,
    /// Country or region code.
    pub code: Option<i64>,
    /// ISO 3166-1 alpha-2 code of the country or region.
    pub iso_code: Option<String>,
    /// Whether the extension can call the country, and on what condition. One of `1`, `2`, `3`, `4`.
    pub rule: Option<i64>,
    /// Whether numbers of Zoom, of the account's own carrier (BYOC) or both are enabled.
    pub enabled_carrier: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates which countries and regions a common area may call.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonAreaCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallingCountries::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/common_areas/{commonAreaId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallingCountries {
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Countries and regions, one entry each.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Element of `country_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountryRegion {
    /// ISO 3166-1 alpha-2 code of the country or region.
    pub iso_code: Option<String>,
    /// Whether the extension can call the country, and on what condition.
    pub rule: Option<CountryRegionRule>,
    /// Whether existing exception rules are deleted when the default rule for outgoing calls changes.
    pub delete_existing_exception_rules: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule to apply, as a code.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CountryRegionRule {
    /// `1`: Calls are allowed.
    Allowed = 1,
    /// `2`: Calls are blocked.
    Blocked = 2,
    /// `3`: Calls require a local number, a caller ID, or a plan.
    RequiresLocalNumber = 3,
    /// `4`: Calls require the extension number and a PIN.
    RequiresExtensionNumberAndPinCode = 4,
}

/// Lists the exceptions to a common area's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCommonAreaCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListCommonAreaCallingExceptionRules::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:common_area_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCommonAreaCallingExceptionRules {
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

/// Response to [`ListCommonAreaCallingExceptionRules`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingExceptionRules {
    /// Exceptions to the rules for outgoing calls, one entry each.
    #[lossy]
    pub exception_rules: Vec<ExceptionRule>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `exception_rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExceptionRule {
    /// ID of the exception rule.
    pub id: Option<String>,
    /// Whether the exception covers a whole number or all numbers with a prefix.
    pub match_type: Option<MatchType>,
    /// Prefix, or number without country code, that the exception covers.
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Whether numbers that match the prefix can be called, and on what condition. One of `1`, `2`, `3`, `4`.
    pub rule: Option<i64>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active.
    pub status: Option<BlockedListStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an exception for a country or region to a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> AddAreaCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCommonAreaCallingExceptionRule {
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Exception to the rules for outgoing calls.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CallingExceptionRule {
    /// Whether the exception covers a whole number or all numbers with a prefix. Required in requests.
    #[required(new)]
    pub match_type: Option<MatchType>,
    /// Prefix, or number without country code, that the exception covers. Required in requests.
    #[required(new)]
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active. Required in requests.
    #[required(new)]
    pub status: Option<BlockedListStatus>,
    /// ISO 3166-1 alpha-2 code of the country to which the exception applies. Required in requests.
    #[required(new)]
    pub country: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddCommonAreaCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAreaCallingExceptionRuleResponse {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one country or region exception in a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the common area does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaCallingExceptionRule {
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a common area's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCommonAreaCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/common_areas/{commonAreaId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_outbound_calling_rule:admin"],
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
pub struct DeleteCommonAreaCallingExceptionRule {
    /// ID of the common area; where stated, its extension ID works as well.
    pub common_area_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallingCountries {
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
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
/// use zoom_rest::phone::UpdateAccountCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingCountries::new().send(client).await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingCountries {
    /// Countries and regions, one entry each.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/outbound_calling/exception_rules" -> ListAccountCallingExceptionRulesResponse,
    paginate = exception_rules: AccountCallingExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountCallingExceptionRules {
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

/// Response to [`ListAccountCallingExceptionRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountCallingExceptionRulesResponse {
    /// Exceptions to the rules for outgoing calls, one entry each.
    #[lossy]
    pub exception_rules: Vec<AccountCallingExceptionRule>,
    /// Cursor of the next page, usually valid for 15 minutes; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `exception_rules`.
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
    /// Whether numbers that match the prefix can be called, and on what condition.
    pub rule: Option<CountryRegionRule>,
    /// Remark that helps to recognize the number or prefix of the exception rule.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Whether the exception rule is active.
    pub status: Option<BlockedListStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an exception for a country or region to the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountCallingExceptionRule::new().send(client).await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountCallingExceptionRule {
    /// Exception to the rules for outgoing calls.
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

/// Updates one country or region exception in the account's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAccountCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountCallingExceptionRule::new("Zl3aVt0bQ9y").send(client).await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountCallingExceptionRule {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13507, "the exception rule does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteAccountCallingExceptionRule {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}

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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSiteCallingCountries {
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
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingCountries::new("Zl3aVt0bQ9y").send(client).await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingCountries {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Countries and regions, one entry each.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/sites/{siteId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:site_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallingExceptionRules {
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallingExceptionRule::new("Zl3aVt0bQ9y").send(client).await?;
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallingExceptionRule {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// Exception to the rules for outgoing calls.
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

/// Updates one country or region exception in a site's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteCallingExceptionRule {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
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
        (400, 13504, "a required setting is turned off"),
        (400, 13508, "the request was rejected"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the site does not exist"),
        (404, 13507, "the exception rule does not exist"),
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

/// Lists the countries and regions in the outbound calling policy of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetUserCallingCountries::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/users/{userId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_calling/countries_regions" -> CallingCountries,
    paginate = countries_regions: CountriesRegion,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:user_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallingCountries {
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
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserCallingCountries;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingCountries::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/users/{userId}/outbound_calling/countries_regions)
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/outbound_calling/countries_regions" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:user_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingCountries {
    /// ID or email address of the user.
    pub user_id: String,
    /// Countries and regions, one entry each. At most 300 items.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Lists the exceptions to a user's outbound calling policy.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUserCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListUserCallingExceptionRules::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/GET/phone/users/{userId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_calling/exception_rules" -> CallingExceptionRules,
    paginate = exception_rules: ExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:user_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13000, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCallingExceptionRules {
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
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserCallingExceptionRule::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/POST/phone/users/{userId}/outbound_calling/exception_rules)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/outbound_calling/exception_rules" -> AddUserCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:user_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallingExceptionRule {
    /// ID or email address of the user.
    pub user_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddUserCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserCallingExceptionRuleResponse {
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one country or region exception in a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingExceptionRule::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/PATCH/phone/users/{userId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:user_outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
        (404, 13500, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingExceptionRule {
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
    /// Exception to the rules for outgoing calls.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Deletes one exception from a user's outbound calling policy.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallingExceptionRule::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/outbound-calling/DELETE/phone/users/{userId}/outbound_calling/exception_rules/{exceptionRuleId})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/outbound_calling/exception_rules/<exception_rule_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:user_outbound_calling_rule:admin"],
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
pub struct DeleteUserCallingExceptionRule {
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the exception to the rules for outgoing calls.
    pub exception_rule_id: String,
}
