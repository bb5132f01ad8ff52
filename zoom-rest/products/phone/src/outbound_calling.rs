//! Outbound calling: 24 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{BlockedListStatus, MatchType};

/// Get common area level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCommonAreaLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetCommonAreaLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
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
pub struct GetCommonAreaLevelOutboundCallingCountriesRegions {
    /// Common area ID.
    pub common_area_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`GetCommonAreaLevelOutboundCallingCountriesRegions`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreaLevelOutboundCallingCountriesRegions {
    /// Countries regions.
    #[lossy]
    pub countries_regions: Vec<CountriesRegion>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Element of `countries_regions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountriesRegion {
    /// Name.
    pub name: Option<String>,
    /// Code.
    pub code: Option<i64>,
    /// Iso code.
    pub iso_code: Option<String>,
    /// Rule: one of `1`, `2`, `3`, `4`.
    pub rule: Option<i64>,
    /// Enabled carrier.
    pub enabled_carrier: Option<Vec<String>>,
}

/// Update common area calling countries.
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
    /// Common area ID.
    pub common_area_id: String,
    /// Country regions.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// Element of `country_regions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CountryRegion {
    /// Iso code.
    pub iso_code: Option<String>,
    /// Rule.
    pub rule: Option<CountryRegionRule>,
    /// Delete existing exception rules.
    pub delete_existing_exception_rules: Option<bool>,
}

/// Values of `rule`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CountryRegionRule {
    /// `1`.
    Allowed = 1,
    /// `2`.
    Blocked = 2,
    /// `3`.
    RequiresLocalNumber = 3,
    /// `4`.
    RequiresExtensionNumberAndPinCode = 4,
}

/// List common area level outbound calling exception rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCommonAreaLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListCommonAreaLevelOutboundCallingExceptionRules::new(
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
#[zoom_endpoint(
    GET "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
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
pub struct ListCommonAreaLevelOutboundCallingExceptionRules {
    /// Common area ID.
    pub common_area_id: String,
    /// Country.
    pub country: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListCommonAreaLevelOutboundCallingExceptionRules`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCommonAreaLevelOutboundCallingExceptionRulesResponse {
    /// Exception rules.
    #[lossy]
    pub exception_rules: Vec<ExceptionRule>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Element of `exception_rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExceptionRule {
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Prefix number.
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Rule: one of `1`, `2`, `3`, `4`.
    pub rule: Option<i64>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Add common area level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCommonAreaLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/outbound_calling/exception_rules" -> AddCommonAreaLevelOutboundCallingExceptionRuleResponse,
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
pub struct AddCommonAreaLevelOutboundCallingExceptionRule {
    /// Common area ID.
    pub common_area_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Value of `exception_rule`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CallingExceptionRule {
    /// Match type: required in requests.
    #[required(new)]
    pub match_type: Option<MatchType>,
    /// Prefix number: required in requests.
    #[required(new)]
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Status: required in requests.
    #[required(new)]
    pub status: Option<BlockedListStatus>,
    /// Country: required in requests.
    #[required(new)]
    pub country: Option<String>,
}

/// Response to [`AddCommonAreaLevelOutboundCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCommonAreaLevelOutboundCallingExceptionRuleResponse {
    /// Exception rule ID.
    pub exception_rule_id: Option<String>,
}

/// Update common area level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateCommonAreaLevelOutboundCallingExceptionRule {
    /// Common area ID.
    pub common_area_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Delete common area level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteCommonAreaLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCommonAreaLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct DeleteCommonAreaLevelOutboundCallingExceptionRule {
    /// Common area ID.
    pub common_area_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
}

/// Get account level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetAccountLevelOutboundCallingCountriesRegions::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
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
pub struct GetAccountLevelOutboundCallingCountriesRegions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Update account level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAccountLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountLevelOutboundCallingCountriesRegions::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateAccountLevelOutboundCallingCountriesRegions {
    /// Country regions.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// List account level outbound calling exception rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListAccountLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListAccountLevelOutboundCallingExceptionRules::new()
///     .country("US")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/outbound_calling/exception_rules" -> ListAccountLevelOutboundCallingExceptionRulesResponse,
    paginate = exception_rules: AccountLevelOutboundCallingExceptionRule,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_outbound_calling_rules:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountLevelOutboundCallingExceptionRules {
    /// Country.
    pub country: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListAccountLevelOutboundCallingExceptionRules`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountLevelOutboundCallingExceptionRulesResponse {
    /// Exception rules.
    #[lossy]
    pub exception_rules: Vec<AccountLevelOutboundCallingExceptionRule>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Element of `exception_rules`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountLevelOutboundCallingExceptionRule {
    /// ID.
    pub id: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Prefix number.
    #[length(..=50)]
    pub prefix_number: Option<String>,
    /// Rule.
    pub rule: Option<CountryRegionRule>,
    /// Comment.
    #[length(..=255)]
    pub comment: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Add account level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAccountLevelOutboundCallingExceptionRule::new()
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/outbound_calling/exception_rules" -> AddAccountLevelOutboundCallingExceptionRuleResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:outbound_calling_rule:admin"],
    errors = [
        (400, 13504, "a required setting is turned off"),
        (401, 124, "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAccountLevelOutboundCallingExceptionRule {
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddAccountLevelOutboundCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAccountLevelOutboundCallingExceptionRuleResponse {
    /// Exception rule ID.
    pub exception_rule_id: Option<String>,
}

/// Update account level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateAccountLevelOutboundCallingExceptionRule {
    /// Exception rule ID.
    pub exception_rule_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Delete account level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteAccountLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteAccountLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct DeleteAccountLevelOutboundCallingExceptionRule {
    /// Exception rule ID.
    pub exception_rule_id: String,
}

/// Get site level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSiteLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetSiteLevelOutboundCallingCountriesRegions::new(
///     "Zl3aVt0bQ9y",
/// )
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
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
pub struct GetSiteLevelOutboundCallingCountriesRegions {
    /// Site ID.
    pub site_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Update site level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteLevelOutboundCallingCountriesRegions::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateSiteLevelOutboundCallingCountriesRegions {
    /// Site ID.
    pub site_id: String,
    /// Country regions.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// List site level outbound calling exception rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSiteLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListSiteLevelOutboundCallingExceptionRules::new("Zl3aVt0bQ9y")
///     .country("US")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
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
pub struct ListSiteLevelOutboundCallingExceptionRules {
    /// Site ID.
    pub site_id: String,
    /// Country.
    pub country: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Add site level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/outbound_calling/exception_rules" -> AddSiteLevelOutboundCallingExceptionRuleResponse,
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
pub struct AddSiteLevelOutboundCallingExceptionRule {
    /// Site ID.
    pub site_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddSiteLevelOutboundCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddSiteLevelOutboundCallingExceptionRuleResponse {
    /// Exception rule ID.
    pub exception_rule_id: Option<String>,
}

/// Update site level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateSiteLevelOutboundCallingExceptionRule {
    /// Site ID.
    pub site_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Delete site level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteSiteLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSiteLevelOutboundCallingExceptionRule::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct DeleteSiteLevelOutboundCallingExceptionRule {
    /// Site ID.
    pub site_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
}

/// Get user level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let countries_regions = GetUserLevelOutboundCallingCountriesRegions::new("me")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_calling/countries_regions" -> CommonAreaLevelOutboundCallingCountriesRegions,
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
pub struct GetUserLevelOutboundCallingCountriesRegions {
    /// User ID.
    pub user_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Update user level outbound calling countries regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserLevelOutboundCallingCountriesRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserLevelOutboundCallingCountriesRegions::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateUserLevelOutboundCallingCountriesRegions {
    /// User ID.
    pub user_id: String,
    /// Country regions: at most 300 items.
    pub country_regions: Option<Vec<CountryRegion>>,
}

/// List user level outbound calling exception rules.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUserLevelOutboundCallingExceptionRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let exception_rules = ListUserLevelOutboundCallingExceptionRules::new("me")
///     .country("US")
///     .keyword("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_calling/exception_rules" -> ListCommonAreaLevelOutboundCallingExceptionRulesResponse,
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
pub struct ListUserLevelOutboundCallingExceptionRules {
    /// User ID.
    pub user_id: String,
    /// Country.
    pub country: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Add user level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserLevelOutboundCallingExceptionRule::new("me")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/<user_id>/outbound_calling/exception_rules" -> AddUserLevelOutboundCallingExceptionRuleResponse,
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
pub struct AddUserLevelOutboundCallingExceptionRule {
    /// User ID.
    pub user_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Response to [`AddUserLevelOutboundCallingExceptionRule`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserLevelOutboundCallingExceptionRuleResponse {
    /// Exception rule ID.
    pub exception_rule_id: Option<String>,
}

/// Update user level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserLevelOutboundCallingExceptionRule::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct UpdateUserLevelOutboundCallingExceptionRule {
    /// User ID.
    pub user_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
    /// Exception rule.
    pub exception_rule: Option<CallingExceptionRule>,
}

/// Delete user level outbound calling exception rule.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteUserLevelOutboundCallingExceptionRule;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserLevelOutboundCallingExceptionRule::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
pub struct DeleteUserLevelOutboundCallingExceptionRule {
    /// User ID.
    pub user_id: String,
    /// Exception rule ID.
    pub exception_rule_id: String,
}
