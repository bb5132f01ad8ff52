//! Cloud peering provider exchange: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::AllocatedProduct;

/// Lists the phone numbers that a carrier has added to its customers' Zoom accounts.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListProviderPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListProviderPeeringPhoneNumbers::new()
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/GET/number_management/carrier/peering_numbers)
#[zoom_endpoint(
    GET "/number_management/carrier/peering_numbers" -> ListProviderPeeringPhoneNumbersResponse,
    paginate = numbers: Number,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_carrier_peering_numbers:admin"],
    errors = [(400, 1001, CARRIER_NOT_FOUND = "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProviderPeeringPhoneNumbers {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number, usually in E.164 format.
    pub phone_number: Option<String>,
}

/// Response to [`ListProviderPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListProviderPeeringPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers, one entry each.
    #[lossy]
    pub numbers: Vec<Number>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that a carrier supplies by peering with Zoom, with its customer account.
///
/// Element of `numbers` in [`ListProviderPeeringPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Account name of the customer to whom the carrier supplies the phone number.
    pub customer_account_name: Option<String>,
    /// Account number of the customer to whom the carrier supplies the phone number.
    pub customer_account_number: Option<String>,
    /// Whether the phone number is assigned to someone.
    pub assigned: Option<bool>,
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    pub billing_ref_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active.
    pub status: Option<bool>,
    /// Whether the number is for one Zoom Phone user only or for shared uses as well.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Whether the number takes inbound calls, outbound calls or both.
    pub voice_direction: Option<VoiceDirection>,
    /// Whether the number is kept from outbound dialers.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Whether the number is kept from serving as caller ID across all products.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Whether the number can be used for SMS and MMS.
    pub message_capability: Option<MessageCapability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the number is for one Zoom Phone user only or for shared uses as well.
///
/// Values of `voice_msg_capacity` in [`Number`] and other types.
#[zoom_enum]
pub enum VoiceMsgCapacity {
    /// `ZOOM_PHONE_USER_ONLY`: Can be assigned to Zoom Phone users alone.
    #[value("ZOOM_PHONE_USER_ONLY")]
    ZoomPhoneUserOnly,
    /// `MULTI_USE`: Can be put to shared uses as well as assigned to a single Zoom Phone user.
    #[value("MULTI_USE")]
    MultiUse,
}

/// Whether the number takes inbound calls, outbound calls or both.
///
/// Values of `voice_direction` in [`Number`] and other types.
#[zoom_enum]
pub enum VoiceDirection {
    /// `INBOUND_AND_OUTBOUND`: Voice calls can be made and received.
    #[value("INBOUND_AND_OUTBOUND")]
    InboundAndOutbound,
    /// `INBOUND_ONLY`: Voice calls can be received, but not made.
    #[value("INBOUND_ONLY")]
    InboundOnly,
    /// `OUTBOUND_ONLY`: Voice calls can be made, but not received.
    #[value("OUTBOUND_ONLY")]
    OutboundOnly,
    /// `NOT_SUPPORTED`: Voice calls are not possible.
    #[value("NOT_SUPPORTED")]
    NotSupported,
}

/// Whether the number can be used for SMS and MMS.
///
/// Values of `message_capability` in [`Number`] and other types.
#[zoom_enum]
pub enum MessageCapability {
    /// `NOT_APPLICABLE`: Messaging is not integrated, or the number is not mobile.
    #[value("NOT_APPLICABLE")]
    NotApplicable,
    /// `SUPPORTED`: A mobile number that can use SMS and MMS.
    #[value("SUPPORTED")]
    Supported,
    /// `NOT_SUPPORTED`: A mobile number that cannot use SMS and MMS.
    #[value("NOT_SUPPORTED")]
    NotSupported,
}

/// Lists the phone numbers that a carrier has added to a customer's Zoom account: all of them or a single one.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new()
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/GET/number_management/peering_numbers)
#[zoom_endpoint(
    GET "/number_management/peering_numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_peering_numbers:admin"],
    errors = [(400, 1001, CARRIER_NOT_FOUND = "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
}

/// Response to [`ListPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers, one entry each.
    #[lossy]
    pub numbers: Vec<PeeringPhoneNumber>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that a carrier supplies by peering with Zoom, with its product and SIP trunk.
///
/// Element of `numbers` in [`ListPeeringPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeeringPhoneNumber {
    /// Whether the phone number is assigned to someone.
    pub assigned: Option<bool>,
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    pub billing_ref_id: Option<String>,
    /// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active.
    pub status: Option<bool>,
    /// Whether the number is for one Zoom Phone user only or for shared uses as well.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Whether the number takes inbound calls, outbound calls or both.
    pub voice_direction: Option<VoiceDirection>,
    /// Whether the number is kept from outbound dialers.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Whether the number is kept from serving as caller ID across all products.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Whether the number can be used for SMS and MMS.
    pub message_capability: Option<MessageCapability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a carrier's phone numbers to a customer's Zoom account.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AddPeeringPhoneNumbers, AllocatedProduct, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddPeeringPhoneNumbers::new(vec![PhoneNumber::new(
///     "+14155550100",
///     "US_WEST_TRUNK",
///     true,
/// )])
/// .allocated_product(AllocatedProduct::ZoomPhone)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/POST/number_management/peering_numbers)
#[zoom_endpoint(
    POST "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:write:peering_number:admin"],
    errors = [
        (400, 1000, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1001, CARRIER_NOT_FOUND = "the carrier was not found"),
        (400, 1002, REQUEST_DATA_MISSING = "the request data is missing"),
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
    /// Zoom product for which the carrier reserves the phone numbers; `UNALLOCATED` leaves it open.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone numbers to add, one entry each. At most 200 items.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Phone number to add for a carrier that peers with Zoom, with its type and SIP trunk.
///
/// Element of `phone_numbers` in [`AddPeeringPhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    #[length(..=60)]
    pub billing_ref_id: Option<String>,
    /// Phone number, usually in E.164 format. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Kind of phone number, such as toll-free or mobile.
    pub number_type: Option<NumberType>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    #[length(..=255)]
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks. Required in requests.
    #[required(new)]
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active; set by the provider. Required in requests.
    #[required(new)]
    pub status: Option<bool>,
    /// Whether the number is for one Zoom Phone user only or for shared uses as well. Default: `MULTI_USE`.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Whether the number takes inbound calls, outbound calls or both. Default: `INBOUND_AND_OUTBOUND`.
    pub voice_direction: Option<VoiceDirection>,
    /// Whether the number is kept from outbound dialers.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Whether the number is kept from serving as caller ID across all products.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Whether the number can be used for SMS and MMS.
    pub message_capability: Option<MessageCapability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of phone number, such as toll-free or mobile.
///
/// Values of `number_type` in [`PhoneNumber`].
#[zoom_enum]
pub enum NumberType {
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Toll`: The caller pays for calls.
    #[value("Toll")]
    Toll,
    /// `TollFree`: Calls cost the caller nothing.
    #[value("TollFree")]
    TollFree,
    /// `VirtualService`: Virtual service number, for Zoom Contact Center.
    #[value("VirtualService")]
    VirtualService,
}

/// Updates the status or details of phone numbers that a carrier added to a customer's Zoom account.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{UpdatePeeringPhoneNumbers, UpdatePeeringPhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePeeringPhoneNumbers::new(vec![
///     UpdatePeeringPhoneNumbersPhoneNumber::new("+14155550100")
///         .service_info("Suspended by the carrier")
///         .status(false),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/PATCH/number_management/peering_numbers)
#[zoom_endpoint(
    PATCH "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:peering_number:admin"],
    errors = [
        (400, 1000, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1001, CARRIER_NOT_FOUND = "the carrier was not found"),
        (400, 1002, REQUEST_DATA_MISSING = "the request data is missing"),
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
    /// Zoom product for which the carrier reserves the phone numbers; only numbers that are still `UNALLOCATED` can be given one.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone numbers to change, one entry each. At most 200 items.
    pub phone_numbers: Vec<UpdatePeeringPhoneNumbersPhoneNumber>,
}

/// Phone number of a carrier that peers with Zoom, with the details to change.
///
/// Element of `phone_numbers` in [`UpdatePeeringPhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbersPhoneNumber {
    /// Phone number, usually in E.164 format. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    #[length(..=60)]
    pub billing_ref_id: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    #[length(..=255)]
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active; set by the provider.
    pub status: Option<bool>,
    /// Whether the number is for one Zoom Phone user only or for shared uses as well. Default: `MULTI_USE`.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Whether the number takes inbound calls, outbound calls or both. Default: `INBOUND_AND_OUTBOUND`.
    pub voice_direction: Option<VoiceDirection>,
    /// Whether the number is kept from outbound dialers.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Whether the number is kept from serving as caller ID across all products.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Whether the number can be used for SMS and MMS.
    pub message_capability: Option<MessageCapability>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes phone numbers from a customer's Zoom account, only those that the carrier added.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePeeringPhoneNumbers::new(vec!["+14155550100".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/cloud-peering-provider-exchange/DELETE/number_management/peering_numbers)
#[zoom_endpoint(
    DELETE "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:peering_number:admin"],
    errors = [
        (400, 1000, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 1001, CARRIER_NOT_FOUND = "the carrier was not found"),
        (400, 1002, REQUEST_DATA_MISSING = "the request data is missing"),
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
    /// Phone numbers to remove, one entry each. At most 200 items. Sent as `phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_numbers: Vec<String>,
}
