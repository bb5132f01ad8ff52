//! Setting: 4 operations.

use zoom_core::{Date, DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::ByocPhoneNumberAllocatedProduct;

/// List ported numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_ported_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
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
/// use zoom_rest::number_management::GetPortedNumbersDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPortedNumbersDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:ported_number:admin"],
    errors = [(400, 400, "the port in order does not exist")],
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

/// List SIP groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{ByocPhoneNumberAllocatedProduct, ListSipGroups};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new(ByocPhoneNumberAllocatedProduct::ZoomPhone)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}

/// Response to [`ListSipGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// SIP groups: at most 300 items.
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
    /// SIP group ID.
    pub sip_group_id: Option<String>,
    /// Send SIP group name.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk.
    pub sip_trunk: Option<SipTrunk>,
    /// Source system.
    pub source_system: Option<SourceSystem>,
}

/// Value of `sip_trunk`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipTrunk {
    /// SIP trunk ID.
    pub sip_trunk_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SipTrunkType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SipTrunkType {
    /// `BYOC`.
    #[value("BYOC")]
    Byoc,
    /// `BYOP`.
    #[value("BYOP")]
    Byop,
}

/// Values of `source_system`.
#[zoom_enum]
pub enum SourceSystem {
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
    /// `COMMON`.
    #[value("COMMON")]
    Common,
}

/// List BYOC SIP trunks.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{ByocPhoneNumberAllocatedProduct, ListByocSipTrunks};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new(
///     ByocPhoneNumberAllocatedProduct::ZoomPhone,
/// )
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/sip_trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_trunks:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Allocated product.
    pub allocated_product: ByocPhoneNumberAllocatedProduct,
}

/// Response to [`ListByocSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListByocSipTrunksResponse {
    /// BYOC SIP trunk: at most 300 items.
    #[lossy]
    pub byoc_sip_trunk: Vec<ByocSipTrunk>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `byoc_sip_trunk`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ByocSipTrunk {
    /// Carrier.
    pub carrier: Option<String>,
    /// Carrier account.
    pub carrier_account: Option<String>,
    /// SIP trunk ID.
    pub sip_trunk_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Sbc label.
    pub sbc_label: Option<String>,
    /// Source system.
    pub source_system: Option<SourceSystem>,
}
