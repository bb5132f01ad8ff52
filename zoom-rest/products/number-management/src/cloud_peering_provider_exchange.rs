//! Cloud peering provider exchange: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::AllocatedProduct;

/// List peering phone numbers for provider.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListPeeringPhoneNumbersForProvider;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbersForProvider::new()
///     .page_size(300)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/carrier/peering_numbers" -> ListPeeringPhoneNumbersForProviderResponse,
    paginate = numbers: Number,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_carrier_peering_numbers:admin"],
    errors = [(400, 1001, "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersForProvider {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Response to [`ListPeeringPhoneNumbersForProvider`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersForProviderResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Numbers.
    #[lossy]
    pub numbers: Vec<Number>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Customer account name.
    pub customer_account_name: Option<String>,
    /// Customer account number.
    pub customer_account_number: Option<String>,
    /// Assigned.
    pub assigned: Option<bool>,
    /// Billing ref ID.
    pub billing_ref_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<bool>,
    /// Voice msg capacity.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Voice direction.
    pub voice_direction: Option<VoiceDirection>,
    /// Outbound dialer not supported.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Outbound cli share not supported.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Message capability.
    pub message_capability: Option<MessageCapability>,
}

/// Values of `voice_msg_capacity`.
#[zoom_enum]
pub enum VoiceMsgCapacity {
    /// `ZOOM_PHONE_USER_ONLY`.
    #[value("ZOOM_PHONE_USER_ONLY")]
    ZoomPhoneUserOnly,
    /// `MULTI_USE`.
    #[value("MULTI_USE")]
    MultiUse,
}

/// Values of `voice_direction`.
#[zoom_enum]
pub enum VoiceDirection {
    /// `INBOUND_AND_OUTBOUND`.
    #[value("INBOUND_AND_OUTBOUND")]
    InboundAndOutbound,
    /// `INBOUND_ONLY`.
    #[value("INBOUND_ONLY")]
    InboundOnly,
    /// `OUTBOUND_ONLY`.
    #[value("OUTBOUND_ONLY")]
    OutboundOnly,
    /// `NOT_SUPPORTED`.
    #[value("NOT_SUPPORTED")]
    NotSupported,
}

/// Values of `message_capability`.
#[zoom_enum]
pub enum MessageCapability {
    /// `NOT_APPLICABLE`.
    #[value("NOT_APPLICABLE")]
    NotApplicable,
    /// `SUPPORTED`.
    #[value("SUPPORTED")]
    Supported,
    /// `NOT_SUPPORTED`.
    #[value("NOT_SUPPORTED")]
    NotSupported,
}

/// List peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new()
///     .page_size(300)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/peering_numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_peering_numbers:admin"],
    errors = [(400, 1001, "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Carrier code.
    pub carrier_code: Option<i64>,
}

/// Response to [`ListPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Numbers.
    #[lossy]
    pub numbers: Vec<PeeringPhoneNumber>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeeringPhoneNumber {
    /// Assigned.
    pub assigned: Option<bool>,
    /// Billing ref ID.
    pub billing_ref_id: Option<String>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<bool>,
    /// Voice msg capacity.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Voice direction.
    pub voice_direction: Option<VoiceDirection>,
    /// Outbound dialer not supported.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Outbound cli share not supported.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Message capability.
    pub message_capability: Option<MessageCapability>,
}

/// Add peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AddPeeringPhoneNumbers, AllocatedProduct, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddPeeringPhoneNumbers::new(vec![PhoneNumber::new("+14155550100", "Support", true)])
///     .carrier_code(1)
///     .allocated_product(AllocatedProduct::Unallocated)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:write:peering_number:admin"],
    errors = [
        (400, 1000, "a parameter is invalid"),
        (400, 1001, "the carrier was not found"),
        (400, 1002, "a parameter is missing or invalid"),
        (400, 1003, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Billing ref ID.
    #[length(..=60)]
    pub billing_ref_id: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Number type.
    pub number_type: Option<NumberType>,
    /// Service info.
    #[length(..=255)]
    pub service_info: Option<String>,
    /// SIP trunk name: required in requests.
    #[required(new)]
    pub sip_trunk_name: Option<String>,
    /// Status: required in requests.
    #[required(new)]
    pub status: Option<bool>,
    /// Voice msg capacity: defaults to `MULTI_USE`.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Voice direction: defaults to `INBOUND_AND_OUTBOUND`.
    pub voice_direction: Option<VoiceDirection>,
    /// Outbound dialer not supported.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Outbound cli share not supported.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Message capability.
    pub message_capability: Option<MessageCapability>,
}

/// Values of `number_type`.
#[zoom_enum]
pub enum NumberType {
    /// `Mobile`.
    #[value("Mobile")]
    Mobile,
    /// `Toll`.
    #[value("Toll")]
    Toll,
    /// `TollFree`.
    #[value("TollFree")]
    TollFree,
    /// `VirtualService`.
    #[value("VirtualService")]
    VirtualService,
}

/// Update peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{AllocatedProduct, UpdatePeeringPhoneNumbers, UpdatePeeringPhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePeeringPhoneNumbers::new(
///     vec![UpdatePeeringPhoneNumbersPhoneNumber::new("+14155550100")],
/// )
///     .carrier_code(1)
///     .allocated_product(AllocatedProduct::Unallocated)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:peering_number:admin"],
    errors = [
        (400, 1000, "a parameter is invalid"),
        (400, 1001, "the carrier was not found"),
        (400, 1002, "a parameter is missing or invalid"),
        (400, 1003, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Allocated product.
    pub allocated_product: Option<AllocatedProduct>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Vec<UpdatePeeringPhoneNumbersPhoneNumber>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbersPhoneNumber {
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Billing ref ID.
    #[length(..=60)]
    pub billing_ref_id: Option<String>,
    /// Service info.
    #[length(..=255)]
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<bool>,
    /// Voice msg capacity: defaults to `MULTI_USE`.
    pub voice_msg_capacity: Option<VoiceMsgCapacity>,
    /// Voice direction: defaults to `INBOUND_AND_OUTBOUND`.
    pub voice_direction: Option<VoiceDirection>,
    /// Outbound dialer not supported.
    pub outbound_dialer_not_supported: Option<bool>,
    /// Outbound cli share not supported.
    pub outbound_cli_share_not_supported: Option<bool>,
    /// Message capability.
    pub message_capability: Option<MessageCapability>,
}

/// Remove peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePeeringPhoneNumbers::new(vec!["one".to_owned()])
///     .carrier_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:delete:peering_number:admin"],
    errors = [
        (400, 1000, "a resource named in the request does not exist"),
        (400, 1001, "the carrier was not found"),
        (400, 1002, "a parameter is missing or invalid"),
        (400, 1003, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Vec<String>,
}
