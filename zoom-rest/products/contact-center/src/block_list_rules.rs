//! Block list rules: 8 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ActiveOrInactive, Direction};

/// Lists the Zoom Contact Center rules that block IP addresses.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, ListBlockListRulesForIpAddresses};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ip_address_block_list_rules = ListBlockListRulesForIpAddresses::new()
///     .match_type("ip_address")
///     .status(ActiveOrInactive::Active)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/GET/contact_center/block_list_rules/ip_addresses)
#[zoom_endpoint(
    GET "/contact_center/block_list_rules/ip_addresses" -> ListBlockListRulesForIpAddressesResponse,
    reconstructed = true,
    paginate = ip_address_block_list_rules: IpAddressBlockListRule,
    scopes = ["contact_center:read:block_list_rules:admin", "contact_center_block_list_rules:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBlockListRulesForIpAddresses {
    /// How the rule matches an IP address. The only value is `ip_address`.
    pub match_type: Option<String>,
    /// Whether to return active or inactive rules.
    pub status: Option<ActiveOrInactive>,
    /// IP address of the rules to return.
    pub ip_address: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListBlockListRulesForIpAddresses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBlockListRulesForIpAddressesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Rules that block IP addresses, one entry each.
    #[lossy]
    pub ip_address_block_list_rules: Vec<IpAddressBlockListRule>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetBlockListRuleOfIpAddresses`].
///
/// Element of `ip_address_block_list_rules` in [`ListBlockListRulesForIpAddressesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IpAddressBlockListRule {
    /// ID of the IP address block list rule.
    pub ip_address_block_list_rule_id: Option<String>,
    /// IP address that the rule blocks.
    pub ip_address: Option<String>,
    /// How the rule matches an IP address. Always `ip_address`.
    pub match_type: Option<String>,
    /// Whether the rule is active.
    pub status: Option<ActiveOrInactive>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// When the rule was created.
    pub created_time: Option<String>,
    /// When the rule was last changed, in UTC.
    pub last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates Zoom Contact Center rules that block IP addresses.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, CreateBlockListRulesForIpAddresses, NewIpAddressBlockListRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBlockListRulesForIpAddresses::new(vec![NewIpAddressBlockListRule::new(
///     ActiveOrInactive::Active,
///     "ip_address",
///     "203.0.113.7",
/// )])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/POST/contact_center/block_list_rules/ip_addresses)
#[zoom_endpoint(
    POST "/contact_center/block_list_rules/ip_addresses" -> CreateBlockListRulesIpAddressesResponse,
    reconstructed = true,
    scopes = ["contact_center:write:block_list_rules:admin", "contact_center_block_list_rules:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBlockListRulesForIpAddresses {
    /// Rules that block IP addresses, one entry each.
    pub ip_address_block_list_rules: Vec<NewIpAddressBlockListRule>,
}

/// Rule to create that blocks an IP address.
///
/// Element of `ip_address_block_list_rules` in [`CreateBlockListRulesForIpAddresses`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct NewIpAddressBlockListRule {
    /// Whether the rule is active. Required in requests.
    #[required(new)]
    pub status: Option<ActiveOrInactive>,
    /// How the rule matches an IP address. Required in requests. The only value is `ip_address`.
    #[required(new)]
    pub match_type: Option<String>,
    /// IP address that the rule blocks. Required in requests.
    #[required(new)]
    pub ip_address: Option<String>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateBlockListRulesForIpAddresses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBlockListRulesIpAddressesResponse {
    /// Rules that block IP addresses, one entry each.
    pub ip_address_block_list_rules: Option<Vec<CreateRulesAddressesIpAddressBlockRule>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Rule that was created to block an IP address.
///
/// Element of `ip_address_block_list_rules` in [`CreateBlockListRulesIpAddressesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRulesAddressesIpAddressBlockRule {
    /// ID of the IP address block list rule.
    pub ip_address_block_list_rule_id: Option<String>,
    /// Whether the rule is active.
    pub status: Option<ActiveOrInactive>,
    /// How the rule matches an IP address. Always `ip_address`.
    pub match_type: Option<String>,
    /// IP address that the rule blocks.
    pub ip_address: Option<String>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// When the rule was created.
    pub created_time: Option<String>,
    /// When the rule was last changed, in UTC.
    pub last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes Zoom Contact Center rules that block IP addresses.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteIpAddressesBlockListRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIpAddressesBlockListRules::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/DELETE/contact_center/block_list_rules/ip_addresses)
#[zoom_endpoint(
    DELETE "/contact_center/block_list_rules/ip_addresses" -> (),
    reconstructed = true,
    body = json,
    scopes = ["contact_center:delete:block_list_rules:admin", "contact_center_block_list_rules:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIpAddressesBlockListRules {
    /// IDs of the IP address block list rules, one entry each.
    pub ip_address_block_list_rule_ids: Vec<String>,
}

/// Returns one Zoom Contact Center rule that blocks IP addresses.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetBlockListRuleOfIpAddresses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBlockListRuleOfIpAddresses::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/GET/contact_center/block_list_rules/ip_addresses/{ipAddressBlockListRuleId})
#[zoom_endpoint(
    GET "/contact_center/block_list_rules/ip_addresses/<ip_address_block_list_rule_id>" -> IpAddressBlockListRule,
    reconstructed = true,
    scopes = ["contact_center:read:block_list_rules:admin", "contact_center_block_list_rules:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBlockListRuleOfIpAddresses {
    /// ID of the IP address block list rule.
    pub ip_address_block_list_rule_id: String,
}

/// Lists the Zoom Contact Center rules that block phone numbers.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, ListBlockListRulesOfPhoneNumbers, MatchType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phone_block_list_rules = ListBlockListRulesOfPhoneNumbers::new()
///     .match_type(MatchType::PhoneNumber)
///     .status(ActiveOrInactive::Active)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/GET/contact_center/block_list_rules/phone_numbers)
#[zoom_endpoint(
    GET "/contact_center/block_list_rules/phone_numbers" -> ListBlockListRulesOfPhoneNumbersResponse,
    reconstructed = true,
    paginate = phone_block_list_rules: PhoneBlockListRule,
    scopes = ["contact_center:read:block_list_rules:admin", "contact_center_block_list_rules:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBlockListRulesOfPhoneNumbers {
    /// Keeps only rules that block one whole number (`phone_number`), or only those that block all numbers with the same first digits (`prefix`).
    pub match_type: Option<MatchType>,
    /// Whether to return active or inactive rules.
    pub status: Option<ActiveOrInactive>,
    /// Phone number of the rules to return.
    pub phone_number: Option<String>,
    /// Channel of the rules to return, such as `voice` or `sms`.
    pub channel: Option<String>,
    /// Direction of the rules to return, such as `inbound` or `outbound`.
    pub direction: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Whether the whole number or only its first digits must match.
///
/// Values of `match_type` in [`ListBlockListRulesOfPhoneNumbers`] and other types.
#[zoom_enum]
pub enum MatchType {
    /// `phone_number`: The whole number has to match.
    PhoneNumber,
    /// `prefix`: Only the first digits have to match.
    Prefix,
}

/// Response to [`ListBlockListRulesOfPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBlockListRulesOfPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Rules that block phone numbers, one entry each.
    #[lossy]
    pub phone_block_list_rules: Vec<PhoneBlockListRule>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetBlockListRuleOfPhoneNumbers`].
///
/// Element of `phone_block_list_rules` in [`ListBlockListRulesOfPhoneNumbersResponse`] and [`CreateBlockListRulesPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneBlockListRule {
    /// ID of the phone block list rule.
    pub phone_block_list_rule_id: Option<String>,
    /// Whether the rule is active.
    pub status: Option<ActiveOrInactive>,
    /// Whether the whole number or only its first digits must match.
    pub match_type: Option<MatchType>,
    /// ISO 3166-1 alpha-2 code of the country to which the phone number belongs.
    pub country_iso_code: Option<String>,
    /// Phone number that the rule blocks, or the first digits of all numbers that it blocks.
    pub phone_number: Option<String>,
    /// Numbers that the rule does not block.
    pub exceptions: Option<Vec<String>>,
    /// Whether the rule blocks incoming contacts, outgoing contacts or both.
    pub direction: Option<Vec<Direction>>,
    /// Channels to which the rule applies: calls, text messages or both.
    pub channel: Option<Vec<BlockRuleChannel>>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// When the rule was created.
    pub created_time: Option<String>,
    /// When the rule was last changed, in UTC.
    pub last_modified_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel to which a blocking rule applies: calls or text messages.
///
/// Values of `channel` in [`PhoneBlockListRule`] and [`PhoneNumberPhoneBlockListRule`].
#[zoom_enum]
pub enum BlockRuleChannel {
    /// `voice`: Phone calls.
    Voice,
    /// `sms`: Text messages.
    Sms,
}

/// Creates Zoom Contact Center rules that block phone numbers.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ActiveOrInactive, BlockRuleChannel, CreateBlockListRulesForPhoneNumbers, Direction, MatchType, PhoneNumberPhoneBlockListRule};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateBlockListRulesForPhoneNumbers::new(vec![PhoneNumberPhoneBlockListRule::new(
///     ActiveOrInactive::Active,
///     MatchType::PhoneNumber,
///     "US",
///     "+14155550100",
///     vec![Direction::Inbound],
///     vec![BlockRuleChannel::Voice],
/// )])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/POST/contact_center/block_list_rules/phone_numbers)
#[zoom_endpoint(
    POST "/contact_center/block_list_rules/phone_numbers" -> CreateBlockListRulesPhoneNumbersResponse,
    reconstructed = true,
    scopes = ["contact_center:write:block_list_rules:admin", "contact_center_block_list_rules:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateBlockListRulesForPhoneNumbers {
    /// Rules that block phone numbers, one entry each.
    pub phone_block_list_rules: Vec<PhoneNumberPhoneBlockListRule>,
}

/// Rule to create that blocks phone numbers, with its direction and exceptions.
///
/// Element of `phone_block_list_rules` in [`CreateBlockListRulesForPhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumberPhoneBlockListRule {
    /// Whether the rule is active. Required in requests.
    #[required(new)]
    pub status: Option<ActiveOrInactive>,
    /// Whether the whole number or only its first digits must match. Required in requests.
    #[required(new)]
    pub match_type: Option<MatchType>,
    /// ISO 3166-1 alpha-2 code of the country to which the phone number belongs. Required in requests.
    #[required(new)]
    pub country_iso_code: Option<String>,
    /// Phone number that the rule blocks, or the first digits of all numbers that it blocks. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Numbers that the rule does not block.
    pub exceptions: Option<Vec<String>>,
    /// Whether the rule blocks incoming contacts, outgoing contacts or both. Required in requests.
    #[required(new)]
    pub direction: Option<Vec<Direction>>,
    /// Channels to which the rule applies: calls, text messages or both. Required in requests.
    #[required(new)]
    pub channel: Option<Vec<BlockRuleChannel>>,
    /// Remark that helps to recognize what the rule blocks.
    pub comment: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateBlockListRulesForPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateBlockListRulesPhoneNumbersResponse {
    /// Rules that block phone numbers, one entry each.
    pub phone_block_list_rules: Option<Vec<PhoneBlockListRule>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes Zoom Contact Center rules that block phone numbers.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeletePhoneNumbersBlockListRules;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumbersBlockListRules::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/DELETE/contact_center/block_list_rules/phone_numbers)
#[zoom_endpoint(
    DELETE "/contact_center/block_list_rules/phone_numbers" -> (),
    reconstructed = true,
    body = json,
    scopes = ["contact_center:delete:block_list_rules:admin", "contact_center_block_list_rules:write:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumbersBlockListRules {
    /// IDs of the phone block list rules, one entry each.
    pub phone_block_list_rule_ids: Vec<String>,
}

/// Returns one Zoom Contact Center rule that blocks phone numbers.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetBlockListRuleOfPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBlockListRuleOfPhoneNumbers::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/block-list-rules/GET/contact_center/block_list_rules/phone_numbers/{phoneBlockListRuleId})
#[zoom_endpoint(
    GET "/contact_center/block_list_rules/phone_numbers/<phone_block_list_rule_id>" -> PhoneBlockListRule,
    reconstructed = true,
    scopes = ["contact_center:read:block_list_rules:admin", "contact_center_block_list_rules:read:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBlockListRuleOfPhoneNumbers {
    /// ID of the phone block list rule.
    pub phone_block_list_rule_id: String,
}
