//! Provider exchange: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the phone numbers that a peering carrier, a partner in Zoom's Provider Exchange, has pushed to its customers.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCarrierPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListCarrierPeeringPhoneNumbers::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/GET/phone/carrier_peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/carrier_peering/numbers" -> ListCarrierPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbers {
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number.
    pub phone_number: Option<String>,
}

/// Response to [`ListCarrierPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers, one entry each. At most 200 items.
    #[lossy]
    pub numbers: Vec<PeeringNumber>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that a carrier that peers with Zoom has pushed to a customer, with the customer's account and the number's state.
///
/// Element of `numbers` in [`ListCarrierPeeringPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeeringNumber {
    /// Name of the account of the carrier's customer who received the number.
    pub customer_account_name: Option<String>,
    /// Account number of the carrier's customer who received the number.
    pub customer_account_number: Option<String>,
    /// Whether the number is assigned (`1`) or not (`0`).
    pub assigned: Option<i64>,
    /// Reference that the carrier uses for billing the number.
    pub billing_reference_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the number is active (`1`) or inactive (`0`).
    pub status: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPeeringPhoneNumbers;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/GET/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/peering/numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_peering:read:admin", "phone:read:list_peering_numbers:admin"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number.
    pub phone_number: Option<String>,
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
}

/// Response to [`ListPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers, one entry each. At most 300 items.
    #[lossy]
    pub numbers: Vec<PeeringPhoneNumber>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that a peering provider, a carrier that connects to Zoom, offers through the Provider Exchange, with its SIP trunk and state.
///
/// Element of `numbers` in [`ListPeeringPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PeeringPhoneNumber {
    /// Whether the number is assigned (`1`) or not (`0`).
    pub assigned: Option<i64>,
    /// Reference that the carrier uses for billing the number.
    pub billing_reference_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the number is active (`1`) or inactive (`0`).
    pub status: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddPeeringPhoneNumbers, PeeringPhoneNumberChange};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPeeringPhoneNumbers::new()
///     .phone_numbers(vec![
///         PeeringPhoneNumberChange::new("+14155550100")
///             .sip_trunk_name("US_WEST_TRUNK")
///             .status(1),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/POST/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/peering/numbers" -> AddPeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:write:peering_number:admin"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request adds, one entry each. At most 200 items.
    pub phone_numbers: Option<Vec<PeeringPhoneNumberChange>>,
}

/// Phone number to add or change for a peering provider, a carrier that connects to Zoom, with its SIP trunk and state.
///
/// Element of `phone_numbers` in [`AddPeeringPhoneNumbers`] and [`UpdatePeeringPhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PeeringPhoneNumberChange {
    /// Reference that the carrier uses for billing the number.
    pub billing_reference_id: Option<String>,
    /// Phone number, usually in E.164 format. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the number is active (`1`) or inactive (`0`).
    pub status: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbersResponse {
    /// Phone numbers that could not be processed, one entry each. At most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Peering phone number that the request did not process, with the reason.
///
/// Element of `unprocessed_numbers` in [`AddPeeringPhoneNumbersResponse`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UnprocessedNumber {
    /// Why the number could not be processed.
    pub failure_reason: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PeeringPhoneNumberChange, UpdatePeeringPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdatePeeringPhoneNumbers::new()
///     .phone_numbers(vec![PeeringPhoneNumberChange::new("+14155550100").status(0)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/PATCH/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/phone/peering/numbers" -> UpdatePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:update:peering_number:admin"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request changes, one entry each. At most 200 items.
    pub phone_numbers: Option<Vec<PeeringPhoneNumberChange>>,
}

/// Response to [`UpdatePeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbersResponse {
    /// Phone numbers that could not be processed, one entry each. At most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes phone numbers that a partner provided to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemovePeeringPhoneNumbers::new(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/provider-exchange/DELETE/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/peering/numbers" -> RemovePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone_peering:write:admin", "phone:delete:peering_number:admin"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request removes, one entry each. At most 200 items. Sent as `phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_numbers: Vec<String>,
}

/// Response to [`RemovePeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbersResponse {
    /// Phone numbers that could not be processed, one entry each. At most 200 items.
    pub unprocessed_numbers: Option<Vec<UnprocessedNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
