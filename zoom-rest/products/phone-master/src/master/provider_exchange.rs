//! Provider exchange: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddPeeringPhoneNumbersResponse, ListCarrierPeeringPhoneNumbersResponse, ListPeeringPhoneNumbersResponse,
    PeeringNumber, PeeringPhoneNumber, PeeringPhoneNumberChange, RemovePeeringPhoneNumbersResponse,
    UpdatePeeringPhoneNumbersResponse,
};

/// Lists the phone numbers that a peering carrier, a partner in Zoom's Provider Exchange, has pushed to its customers.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCarrierPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListCarrierPeeringPhoneNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provider-exchange/GET/accounts/{accountId}/phone/carrier_peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/carrier_peering/numbers" -> ListCarrierPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringNumber,
    rate_limit = Light,
    scopes = ["phone:master", "phone_peering:master", "phone:read:list_peering_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierPeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number.
    pub phone_number: Option<String>,
}

/// Lists the phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provider-exchange/GET/accounts/{accountId}/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/peering/numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["phone:master", "phone_peering:master", "phone:read:list_peering_numbers:master"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PeeringPhoneNumberChange;
/// use zoom_rest::phone::master::AddPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPeeringPhoneNumbers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provider-exchange/POST/accounts/{accountId}/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/peering/numbers" -> AddPeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone_peering:master", "phone:write:peering_number:master"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request adds, one entry each. At most 200 items.
    pub phone_numbers: Option<Vec<PeeringPhoneNumberChange>>,
}

/// Changes phone numbers that a partner provides to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PeeringPhoneNumberChange;
/// use zoom_rest::phone::master::UpdatePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdatePeeringPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PeeringPhoneNumberChange::new("+14155550100").status(0)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provider-exchange/PATCH/accounts/{accountId}/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/peering/numbers" -> UpdatePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone_peering:master", "phone:update:peering_number:master"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request changes, one entry each. At most 200 items.
    pub phone_numbers: Option<Vec<PeeringPhoneNumberChange>>,
}

/// Removes phone numbers that a partner provided to Zoom through the Provider Exchange.
///
/// Only for partners with a memorandum of understanding (MoU) about peering with Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemovePeeringPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     vec!["+14155550100".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/provider-exchange/DELETE/accounts/{accountId}/phone/peering/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/peering/numbers" -> RemovePeeringPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone_peering:master", "phone:delete:peering_number:master"],
    errors = [
        (400, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 404, CARRIER_DOES_NOT_EXIST = "the carrier does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Code of the carrier that peers with Zoom; needed if the access token does not identify it.
    pub carrier_code: Option<i64>,
    /// Phone numbers that the request removes, one entry each. At most 200 items. Sent as `phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_numbers: Vec<String>,
}
