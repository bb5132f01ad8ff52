//! Settings: 8 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AccountPolicyAllowEmergencyCalls, AccountPolicyDetails, ByocSipTrunk, IdRef, ListByocSipTrunksResponse,
    ListPortedNumbersResponse, ListSipGroupsResponse, ListSipGroupsSipGroup, PhoneAccountSettingMultipleSites,
    PhoneAccountSettings, PortedNumber, PortedNumbersDetails, Toggle,
};

/// Returns one Zoom Phone policy of the account, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountPolicyDetails::new("Zl3aVt0bQ9y", "allow_emergency_calls")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/policies/{policyType})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/policies/<policy_type>" -> AccountPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:policy:master"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountPolicyDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// Which policy to return. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Changes one Zoom Phone policy of the account, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AccountPolicyAllowEmergencyCalls;
/// use zoom_rest::phone::master::UpdateAccountPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountPolicy::new("Zl3aVt0bQ9y", "allow_emergency_calls")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/PATCH/accounts/{accountId}/phone/policies/{policyType})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/policies/<policy_type>" -> (),
    rate_limit = ResourceIntensive,
    scopes = ["phone:master", "phone:update:policy:master"],
    errors = [
        (400, 400, "the policy type is invalid, or permission denied, or these changes cannot be combined"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountPolicy {
    /// ID of the sub-account.
    pub account_id: String,
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether users can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<AccountPolicyAllowEmergencyCalls>,
}

/// Lists the account's porting orders, which move phone numbers from another provider to Zoom, with their numbers.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/ported_numbers/orders)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_ported_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Returns one porting order with its ported phone numbers.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetPortedNumbersDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPortedNumbersDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/ported_numbers/orders/{orderId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:ported_number:master"],
    errors = [(400, 400, PORTIN_ORDER_DOES_NOT_EXIST = "the portin order does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the order that ports the numbers.
    pub order_id: String,
}

/// Returns the Zoom Phone settings of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetPhoneAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneAccountSettings::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/settings" -> PhoneAccountSettings,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:settings:master"],
    errors = [(403, 2031, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneAccountSettings {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Changes the Zoom Phone settings of the account.
///
/// Needs a Business or Enterprise plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::Toggle;
/// use zoom_rest::phone::master::UpdatePhoneAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneAccountSettings::new("Zl3aVt0bQ9y")
///     .show_device_ip_for_call_log(Toggle::new().enable(true))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/PATCH/accounts/{accountId}/phone/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/settings" -> (),
    scopes = ["phone:master", "phone:update:settings:master"],
    errors = [
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (403, 2031, SETTING_TURNED_OFF = "a required setting is turned off"),
        (412, 412, PRECONDITION_FAILED = "a precondition failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneAccountSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Setting that lets a sub-account bring its own carrier (BYOC); only the owner of the master account can turn it on.
    pub byoc: Option<Toggle>,
    /// Whether the account is divided into several Zoom Phone sites.
    pub multiple_sites: Option<PhoneAccountSettingMultipleSites>,
    /// Whether call logs show the IP address of the device.
    pub show_device_ip_for_call_log: Option<Toggle>,
    /// Billing account to which the charges go.
    pub billing_account: Option<IdRef>,
}

/// Lists the account's SIP groups, which route calls over SIP trunks: links to a carrier or phone system that use the Session Initiation Protocol.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSipGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/sip_groups)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_sip_groups:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Lists the SIP trunks assigned to the account, which link Zoom Phone to a carrier of its own (bring your own carrier, BYOC).
///
/// Needs a Business or Enterprise plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListByocSipTrunks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/settings/GET/accounts/{accountId}/phone/sip_trunk/trunks)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sip_trunk/trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:list_sip_trunks:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}
