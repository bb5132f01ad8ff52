//! Settings: 8 operations.

use zoom_core::{Date, DateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{IdAndName, IdRef, LockedBy, SiteCountry, Toggle};

/// Returns one Zoom Phone policy of the account, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountPolicyDetails::new("allow_emergency_calls")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/policies/{policyType})
#[zoom_endpoint(
    GET "/phone/policies/<policy_type>" -> AccountPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:policy:admin"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountPolicyDetails {
    /// Which policy to return. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetAccountPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyDetails {
    /// Whether users can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AccountPolicyDetailAllowEmergencyCalls>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether users can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`AccountPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyDetailAllowEmergencyCalls {
    /// Whether users can make emergency calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<LockedBy>,
    /// Whether users can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether users can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Phone policy of the account, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AccountPolicyAllowEmergencyCalls, UpdateAccountPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountPolicy::new("allow_emergency_calls")
///     .allow_emergency_calls(
///         AccountPolicyAllowEmergencyCalls::new()
///             .enable(true)
///             .allow_emergency_calls_from_clients(true)
///             .allow_emergency_calls_from_deskphones(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/PATCH/phone/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/policies/<policy_type>" -> (),
    rate_limit = ResourceIntensive,
    scopes = ["phone:write:admin", "phone:update:policy:admin"],
    errors = [
        (400, 400, "the policy type is invalid, or permission denied, or these changes cannot be combined"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountPolicy {
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether users can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AccountPolicyAllowEmergencyCalls>,
}

/// Whether users can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`UpdateAccountPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyAllowEmergencyCalls {
    /// Whether users can make emergency calls.
    pub enable: Option<bool>,
    /// Whether the setting is locked, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Whether users can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether users can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the account's porting orders, which move phone numbers from another provider to Zoom, with their numbers.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/ported_numbers/orders)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_ported_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListPortedNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPortedNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Orders that port numbers to Zoom, one entry each.
    #[lossy]
    pub ported_numbers: Vec<PortedNumber>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Order to move phone numbers from another provider to Zoom, with its numbers, state and date.
///
/// Element of `ported_numbers` in [`ListPortedNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PortedNumber {
    /// Phone numbers that the order ports.
    pub numbers: Option<Vec<String>>,
    /// ID of the order that ports the numbers.
    pub order_id: Option<String>,
    /// Source and target numbers of each replacement in the port.
    pub replacing_numbers: Option<Vec<ReplacingNumber>>,
    /// How far the porting order has been processed.
    pub status: Option<PortedNumberStatus>,
    /// When the porting order was submitted, in UTC.
    pub submission_date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number and the one that replaces it when numbers are ported.
///
/// Element of `replacing_numbers` in [`PortedNumber`] and [`PortedNumbersDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReplacingNumber {
    /// Number that, by its name, gives way to `target_number`; Zoom does not explain it.
    pub source_number: Option<String>,
    /// Number that, by its name, takes the place of `source_number`, although Zoom's text calls it the replaced one.
    pub target_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of an order to port phone numbers to Zoom.
///
/// Values of `status` in [`PortedNumber`] and [`PortedNumbersDetails`].
#[zoom_enum]
pub enum PortedNumberStatus {
    /// `Not_Submitted`.
    #[value("Not_Submitted")]
    NotSubmitted,
    /// `Waiting`: The order is waiting; Zoom does not say for what.
    #[value("Waiting")]
    Waiting,
    /// `Processing`.
    #[value("Processing")]
    Processing,
    /// `Successfully`: The numbers were ported.
    #[value("Successfully")]
    Successfully,
    /// `Rejected`.
    #[value("Rejected")]
    Rejected,
    /// `Canceled`.
    #[value("Canceled")]
    Canceled,
    /// `FOC`: Firm order commitment (FOC): the other provider has confirmed the order.
    #[value("FOC")]
    Foc,
}

/// Returns one porting order with its ported phone numbers.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetPortedNumbersDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPortedNumbersDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/ported_numbers/orders/{orderId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:ported_number:admin"],
    errors = [(400, 400, PORTIN_ORDER_DOES_NOT_EXIST = "the portin order does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// ID of the order that ports the numbers.
    pub order_id: String,
}

/// Response to [`GetPortedNumbersDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PortedNumbersDetails {
    /// Email addresses to contact about porting the numbers.
    pub contact_emails: Option<String>,
    /// Phone number to contact about porting the numbers.
    pub contact_number: Option<String>,
    /// Provider from which the numbers are ported.
    pub isp: Option<String>,
    /// Phone numbers that the order ports, one entry each.
    pub numbers: Option<Vec<String>>,
    /// ID of the order that ports the numbers.
    pub order_id: Option<String>,
    /// Billing details at the provider from which the numbers are ported.
    pub original_billing_info: Option<OriginalBillingInfo>,
    /// Name in print on the porting order, as next to a signature; Zoom does not explain whose it is.
    pub printed_name: Option<String>,
    /// Source and target numbers of each replacement in the port.
    pub replacing_numbers: Option<Vec<ReplacingNumber>>,
    /// State of the order.
    pub status: Option<PortedNumberStatus>,
    /// When the porting order was submitted, in UTC.
    pub submission_date_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Billing details at the provider from which the numbers are ported.
///
/// Value of `original_billing_info` in [`PortedNumbersDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OriginalBillingInfo {
    /// Number of the account at the provider from which the numbers are ported.
    pub account_number: Option<String>,
    /// Billing address at the provider from which the numbers are ported.
    pub address: Option<OriginalBillingInfoAddress>,
    /// Name of the person at the original carrier's customer who authorizes porting.
    pub authorizing_person: Option<String>,
    /// Main phone number on the bills of the original carrier.
    pub billing_telephone_number: Option<String>,
    /// Name of the company to which the original provider sends its bills.
    pub company: Option<String>,
    /// Date on which the customer asks for the numbers to be ported.
    pub customer_requested_date: Option<Date>,
    /// PIN of the billing account at the provider from which numbers are ported.
    pub pin: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Billing address at the provider from which the numbers are ported.
///
/// Value of `address` in [`OriginalBillingInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OriginalBillingInfoAddress {
    /// Name of the city.
    pub city: Option<String>,
    /// ISO code of the country.
    pub country: Option<String>,
    /// House number in the street.
    pub house_number: Option<String>,
    /// Code of the state or province in the address.
    pub state_code: Option<String>,
    /// Name of the street in the address, without the house number.
    pub street_name: Option<String>,
    /// Postal code of the address, such as a ZIP code.
    pub zip: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the Zoom Phone settings of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetPhoneAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneAccountSettings::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/settings)
#[zoom_endpoint(
    GET "/phone/settings" -> PhoneAccountSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:settings:admin"],
    errors = [(403, 2031, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneAccountSettings {}

/// Response to [`GetPhoneAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettings {
    /// Setting that lets a sub-account bring its own carrier (BYOC); only the owner of the master account can turn it on.
    pub byoc: Option<Toggle>,
    /// Country of the account: its code and name.
    pub country: Option<SiteCountry>,
    /// Whether the account is divided into several Zoom Phone sites.
    pub multiple_sites: Option<MultipleSites>,
    /// Whether call logs show the IP address of the device.
    pub show_device_ip_for_call_log: Option<Toggle>,
    /// Whether users may add others to a call.
    pub multiple_party_conference: Option<Toggle>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the account is divided into several Zoom Phone sites.
///
/// Value of `multiple_sites` in [`PhoneAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultipleSites {
    /// Whether the account has several sites; the current one becomes the main site.
    pub enabled: Option<bool>,
    /// Whether sites have codes that precede their extension numbers.
    pub site_code: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the Zoom Phone settings of the account.
///
/// Needs a Business or Enterprise plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{Toggle, UpdatePhoneAccountSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneAccountSettings::new()
///     .show_device_ip_for_call_log(Toggle::new().enable(true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/PATCH/phone/settings)
#[zoom_endpoint(
    PATCH "/phone/settings" -> (),
    scopes = ["phone:write:admin", "phone:update:settings:admin"],
    errors = [
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (403, 2031, SETTING_TURNED_OFF = "a required setting is turned off"),
        (412, 412, PRECONDITION_FAILED = "a precondition failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneAccountSettings {
    /// Setting that lets a sub-account bring its own carrier (BYOC); only the owner of the master account can turn it on.
    pub byoc: Option<Toggle>,
    /// Whether the account is divided into several Zoom Phone sites.
    pub multiple_sites: Option<PhoneAccountSettingMultipleSites>,
    /// Whether call logs show the IP address of the device.
    pub show_device_ip_for_call_log: Option<Toggle>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdRef>,
}

/// Whether the account is divided into several Zoom Phone sites.
///
/// Value of `multiple_sites` in [`UpdatePhoneAccountSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettingMultipleSites {
    /// Whether the account has several sites; the current one becomes the main site.
    pub enabled: Option<bool>,
    /// Whether sites have codes that precede their extensions, and how long short extensions are.
    pub site_code: Option<SiteCode>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether sites have codes that precede their extensions, and how long short extensions are.
///
/// Value of `site_code` in [`PhoneAccountSettingMultipleSites`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteCode {
    /// Whether site codes are used; only possible if the account has several sites.
    pub enable: Option<bool>,
    /// Number of digits in a short extension, which is the extension number without the site code; must be set before `enable` can be `true`.
    pub short_extension_length: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the account's SIP groups, which route calls over SIP trunks: links to a carrier or phone system that use the Session Initiation Protocol.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSipGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/sip_groups)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_sip_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSipGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// SIP groups, one entry each.
    #[lossy]
    pub sip_groups: Vec<ListSipGroupsSipGroup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP group, which routes calls over a SIP trunk, a link to a carrier or to the organization's own phone system.
///
/// Element of `sip_groups` in [`ListSipGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsSipGroup {
    /// Description of the SIP group, in free text.
    pub description: Option<String>,
    /// Name of the SIP group.
    pub display_name: Option<String>,
    /// ID of the SIP group.
    pub id: Option<String>,
    /// Whether the name of the SIP group is passed on in the SIP header.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk to which the SIP group belongs.
    pub sip_trunk: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the SIP trunks assigned to the account, which link Zoom Phone to a carrier of its own (bring your own carrier, BYOC).
///
/// Needs a Business or Enterprise plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListByocSipTrunks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/settings/GET/phone/sip_trunk/trunks)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sip_trunk/trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_sip_trunks:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListByocSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListByocSipTrunksResponse {
    /// SIP trunks of the account's own carrier (BYOC), one entry each.
    #[lossy]
    pub byoc_sip_trunk: Vec<ByocSipTrunk>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP trunk, a link between Zoom Phone and your own carrier (BYOC), with its carrier and region.
///
/// Element of `byoc_sip_trunk` in [`ListByocSipTrunksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ByocSipTrunk {
    /// Name of the carrier.
    pub carrier: Option<String>,
    /// Account with the carrier; a number in Zoom's sample.
    pub carrier_account: Option<String>,
    /// ID of the BYOC SIP trunk.
    pub id: Option<String>,
    /// Name of the BYOC SIP trunk.
    pub name: Option<String>,
    /// Region of the carrier; a code in Zoom's sample.
    pub region: Option<String>,
    /// Routing label of the session border controller (SBC), the device through which calls pass between the networks.
    pub sbc_label: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
