//! Setting: 4 operations.

use zoom_core::{Date, DateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::ReservedZoomProduct;

/// Lists the orders that port phone numbers to a Zoom account, with their numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListPortedNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let ported_numbers = ListPortedNumbers::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/ported_numbers/orders)
#[zoom_endpoint(
    GET "/number_management/ported_numbers/orders" -> ListPortedNumbersResponse,
    paginate = ported_numbers: PortedNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_ported_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPortedNumbers {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
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

/// Porting order, with its numbers, state and date.
///
/// Element of `ported_numbers` in [`ListPortedNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PortedNumber {
    /// Phone numbers that the order ports, one entry each.
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

/// Replacement of one number by another in a port, as source and target.
///
/// Element of `replacing_numbers` in [`PortedNumber`] and [`PortedNumbersDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReplacingNumber {
    /// Number on the source side of the replacement; Zoom does not say which of the two is the new one.
    pub source_number: Option<String>,
    /// Number on the target side of the replacement; Zoom does not say which of the two is the new one.
    pub target_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far an order to port phone numbers to Zoom has come.
///
/// Values of `status` in [`PortedNumber`] and [`PortedNumbersDetails`].
#[zoom_enum]
pub enum PortedNumberStatus {
    /// `Not_Submitted`.
    #[value("Not_Submitted")]
    NotSubmitted,
    /// `Waiting`: The order waits; Zoom does not say for what.
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

/// Returns one porting order, with its numbers, state and billing details.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/ported_numbers/orders/{orderId})
#[zoom_endpoint(
    GET "/number_management/ported_numbers/orders/<order_id>" -> PortedNumbersDetails,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:ported_number:admin"],
    errors = [(400, 400, PORT_IN_ORDER_DOES_NOT_EXIST = "the port in order does not exist")],
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
    /// Name printed on the porting order, probably that of the person who signs it; Zoom does not say whose it is.
    pub printed_name: Option<String>,
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
    /// Name of the person who authorizes the porting for the customer of the original provider.
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

/// Lists the account's SIP groups, which route calls over SIP trunks to its own carrier or phone system.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{ListSipGroups, ReservedZoomProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sip_groups = ListSipGroups::new(ReservedZoomProduct::ZoomPhone)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/sip_groups)
#[zoom_endpoint(
    GET "/number_management/sip_groups" -> ListSipGroupsResponse,
    paginate = sip_groups: ListSipGroupsSipGroup,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSipGroups {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose SIP groups to return.
    pub allocated_product: ReservedZoomProduct,
}

/// Response to [`ListSipGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSipGroupsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// SIP groups, one entry each. At most 300 items.
    #[lossy]
    pub sip_groups: Vec<ListSipGroupsSipGroup>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP group, which routes calls over a SIP trunk to your own carrier or phone system, with its name and trunk.
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
    pub sip_group_id: Option<String>,
    /// Whether the name of the SIP group is passed on in the SIP header.
    pub send_sip_group_name: Option<bool>,
    /// SIP trunk to which the SIP group belongs.
    pub sip_trunk: Option<SipTrunk>,
    /// Zoom product from which the SIP group or SIP trunk of your own carrier (BYOC) comes.
    pub source_system: Option<SourceSystem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP trunk to which the SIP group belongs.
///
/// Value of `sip_trunk` in [`ListSipGroupsSipGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipTrunk {
    /// ID of the SIP trunk.
    pub sip_trunk_id: Option<String>,
    /// Name of the SIP trunk.
    pub name: Option<String>,
    /// Whether the trunk connects the account's own carrier (BYOC) or its own phone system (BYOP).
    #[wire("type")]
    pub kind: Option<SipTrunkType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the trunk connects the account's own carrier (BYOC) or its own phone system (BYOP).
///
/// Values of `type` in [`SipTrunk`].
#[zoom_enum]
pub enum SipTrunkType {
    /// `BYOC`: Bring your own carrier.
    #[value("BYOC")]
    Byoc,
    /// `BYOP`: Bring your own PBX, a private phone system.
    #[value("BYOP")]
    Byop,
}

/// Zoom product from which the SIP group or SIP trunk of your own carrier (BYOC) comes.
///
/// Values of `source_system` in [`ListSipGroupsSipGroup`] and [`ByocSipTrunk`].
#[zoom_enum]
pub enum SourceSystem {
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
    /// `COMMON`: For both products.
    #[value("COMMON")]
    Common,
}

/// Lists the SIP trunks assigned to the account for numbers of its own carrier (BYOC).
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{ListByocSipTrunks, ReservedZoomProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let byoc_sip_trunk = ListByocSipTrunks::new(ReservedZoomProduct::ZoomPhone)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/setting/GET/number_management/sip_trunks)
#[zoom_endpoint(
    GET "/number_management/sip_trunks" -> ListByocSipTrunksResponse,
    paginate = byoc_sip_trunk: ByocSipTrunk,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sip_trunks:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListByocSipTrunks {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Zoom product whose SIP trunks to return.
    pub allocated_product: ReservedZoomProduct,
}

/// Response to [`ListByocSipTrunks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListByocSipTrunksResponse {
    /// SIP trunks of the account's own carrier (BYOC), one entry each. At most 300 items.
    #[lossy]
    pub byoc_sip_trunk: Vec<ByocSipTrunk>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SIP trunk for numbers of your own carrier (BYOC), with its carrier and region.
///
/// Element of `byoc_sip_trunk` in [`ListByocSipTrunksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ByocSipTrunk {
    /// Name of the carrier.
    pub carrier: Option<String>,
    /// Account with the carrier to which the trunk belongs, as a number such as `123123131313`.
    pub carrier_account: Option<String>,
    /// ID of the SIP trunk.
    pub sip_trunk_id: Option<String>,
    /// Name of the BYOC SIP trunk.
    pub name: Option<String>,
    /// Region that the carrier serves.
    pub region: Option<String>,
    /// Label for routing calls through a session border controller (SBC), the gateway between the carrier and Zoom.
    pub sbc_label: Option<String>,
    /// Zoom product from which the SIP group or SIP trunk of your own carrier (BYOC) comes.
    pub source_system: Option<SourceSystem>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
