//! Settings: 8 operations.

use zoom_core::{Date, DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{BillingAccount, HocCallRecordingForMembers, LockedBy, PhoneAccountSettingCountry, TimeZone};

/// Get account policy details.
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
#[zoom_endpoint(
    GET "/phone/policies/<policy_type>" -> AccountPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:policy:admin"],
    errors = [(400, 400, "a parameter is invalid"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountPolicyDetails {
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetAccountPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyDetails {
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<AccountPolicyDetailAllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyDetailAllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<LockedBy>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Update account policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateAccountPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountPolicy::new("allow_emergency_calls").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/policies/<policy_type>" -> (),
    rate_limit = ResourceIntensive,
    scopes = ["phone:write:admin", "phone:update:policy:admin"],
    errors = [
        (400, 400, "a parameter is invalid, or permission denied, or the operation failed"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountPolicy {
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<AccountPolicyAllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPolicyAllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// List ported numbers.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListPortedNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPortedNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Ported numbers.
    #[lossy]
    pub ported_numbers: Vec<PortedNumber>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `ported_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PortedNumber {
    /// Numbers.
    pub numbers: Option<Vec<String>>,
    /// Order ID.
    pub order_id: Option<String>,
    /// Replacing numbers.
    pub replacing_numbers: Option<Vec<ReplacingNumber>>,
    /// Status.
    pub status: Option<PortedNumberStatus>,
    /// Submission date time.
    pub submission_date_time: Option<DateTime>,
}

/// Element of `replacing_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReplacingNumber {
    /// Source number.
    pub source_number: Option<String>,
    /// Target number.
    pub target_number: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PortedNumberStatus {
    /// `Not_Submitted`.
    #[value("Not_Submitted")]
    NotSubmitted,
    /// `Waiting`.
    #[value("Waiting")]
    Waiting,
    /// `Processing`.
    #[value("Processing")]
    Processing,
    /// `Successfully`.
    #[value("Successfully")]
    Successfully,
    /// `Rejected`.
    #[value("Rejected")]
    Rejected,
    /// `Canceled`.
    #[value("Canceled")]
    Canceled,
    /// `FOC`.
    #[value("FOC")]
    Foc,
}

/// Get ported numbers details.
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
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:ported_number:admin"],
    errors = [(400, 400, "the portin order does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPortedNumbersDetails {
    /// Order ID.
    pub order_id: String,
}

/// Response to [`GetPortedNumbersDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PortedNumbersDetails {
    /// Contact emails.
    pub contact_emails: Option<String>,
    /// Contact number.
    pub contact_number: Option<String>,
    /// Isp.
    pub isp: Option<String>,
    /// Numbers.
    pub numbers: Option<Vec<String>>,
    /// Order ID.
    pub order_id: Option<String>,
    /// Original billing info.
    pub original_billing_info: Option<OriginalBillingInfo>,
    /// Printed name.
    pub printed_name: Option<String>,
    /// Replacing numbers.
    pub replacing_numbers: Option<Vec<ReplacingNumber>>,
    /// Status.
    pub status: Option<PortedNumberStatus>,
    /// Submission date time.
    pub submission_date_time: Option<DateTime>,
}

/// Value of `original_billing_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OriginalBillingInfo {
    /// Account number.
    pub account_number: Option<String>,
    /// Address.
    pub address: Option<OriginalBillingInfoAddress>,
    /// Authorizing person.
    pub authorizing_person: Option<String>,
    /// Billing telephone number.
    pub billing_telephone_number: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// Customer requested date.
    pub customer_requested_date: Option<Date>,
    /// PIN.
    pub pin: Option<Secret>,
}

/// Value of `address`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OriginalBillingInfoAddress {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// House number.
    pub house_number: Option<String>,
    /// State code.
    pub state_code: Option<String>,
    /// Street name.
    pub street_name: Option<String>,
    /// Zip.
    pub zip: Option<String>,
}

/// Get phone account settings.
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
#[zoom_endpoint(
    GET "/phone/settings" -> PhoneAccountSettings,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:settings:admin"],
    errors = [(403, 2031, "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneAccountSettings {}

/// Response to [`GetPhoneAccountSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettings {
    /// BYOC.
    pub byoc: Option<HocCallRecordingForMembers>,
    /// Country.
    pub country: Option<PhoneAccountSettingCountry>,
    /// Multiple sites.
    pub multiple_sites: Option<MultipleSites>,
    /// Show device IP for call log.
    pub show_device_ip_for_call_log: Option<HocCallRecordingForMembers>,
    /// Multiple party conference.
    pub multiple_party_conference: Option<HocCallRecordingForMembers>,
    /// Billing account.
    pub billing_account: Option<TimeZone>,
}

/// Value of `multiple_sites`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MultipleSites {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Site code.
    pub site_code: Option<bool>,
}

/// Update phone account settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdatePhoneAccountSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneAccountSettings::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/settings" -> (),
    scopes = ["phone:write:admin", "phone:update:settings:admin"],
    errors = [
        (401, 124, "the account does not exist"),
        (403, 2031, "a required setting is turned off"),
        (412, 412, "a precondition failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneAccountSettings {
    /// BYOC.
    pub byoc: Option<HocCallRecordingForMembers>,
    /// Multiple sites.
    pub multiple_sites: Option<PhoneAccountSettingMultipleSites>,
    /// Show device IP for call log.
    pub show_device_ip_for_call_log: Option<HocCallRecordingForMembers>,
    /// Billing account.
    pub billing_account: Option<BillingAccount>,
}

/// Value of `multiple_sites`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhoneAccountSettingMultipleSites {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Site code.
    pub site_code: Option<SiteCode>,
}

/// Value of `site_code`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SiteCode {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Short extension length.
    pub short_extension_length: Option<i64>,
}

/// List SIP groups.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSipGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// SIP groups.
    #[lossy]
    pub sip_groups: Vec<ListSipGroupsSipGroup>,
}

/// Element of `sip_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsSipGroup {
    /// Description.
    pub description: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Send SIP group name.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk.
    pub sip_trunk: Option<TimeZone>,
}

/// List BYOC SIP trunks.
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
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListByocSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListByocSipTrunksResponse {
    /// BYOC SIP trunk.
    #[lossy]
    pub byoc_sip_trunk: Vec<ByocSipTrunk>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `byoc_sip_trunk`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ByocSipTrunk {
    /// Carrier.
    pub carrier: Option<String>,
    /// Carrier account.
    pub carrier_account: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Sbc label.
    pub sbc_label: Option<String>,
}
