//! Cloud peering reseller: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::super::AllocatedProduct;

/// Lists the phone numbers that a carrier has added to a customer's Zoom account: all of them or a single one.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPeeringPhoneNumbers;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/cloud-peering-reseller/GET/accounts/{accountId}/number_management/peering_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/peering_numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_peering_numbers:master"],
    errors = [(400, 1001, CARRIER_NOT_FOUND = "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a carrier's phone numbers to a customer's Zoom account.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::{AddPeeringPhoneNumbers, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddPeeringPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     AllocatedProduct::ZoomPhone,
///     vec![PhoneNumber::new("+14155550100", "US_WEST_TRUNK", true)],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/cloud-peering-reseller/POST/accounts/{accountId}/number_management/peering_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:write:peering_number:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
    /// Zoom product for which the carrier reserves the phone numbers; `UNALLOCATED` leaves it open.
    pub allocated_product: AllocatedProduct,
    /// Phone numbers to add, one entry each.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Phone number to add for a carrier that peers with Zoom, with its type and SIP trunk.
///
/// Element of `phone_numbers` in [`AddPeeringPhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    pub billing_ref_id: Option<String>,
    /// Phone number, usually in E.164 format. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Marks the number as a mobile number; leave it out for other kinds. The only value is `Mobile`.
    pub number_type: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks. Required in requests.
    #[required(new)]
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active; set by the provider. Required in requests.
    #[required(new)]
    pub status: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the status or details of phone numbers that a carrier added to a customer's Zoom account.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::{UpdatePeeringPhoneNumbers, UpdatePeeringPhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePeeringPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         UpdatePeeringPhoneNumbersPhoneNumber::new("+14155550100")
///             .service_info("Suspended by the carrier")
///             .status(false),
///     ],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/cloud-peering-reseller/PATCH/accounts/{accountId}/number_management/peering_numbers)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:peering_number:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    pub billing_ref_id: Option<String>,
    /// Phone number, usually in E.164 format. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active; set by the provider.
    pub status: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes phone numbers from a customer's Zoom account, only those that the carrier added.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePeeringPhoneNumbers::new("Zl3aVt0bQ9y", vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/cloud-peering-reseller/DELETE/accounts/{accountId}/number_management/peering_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:delete:peering_number:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Code that Zoom gave to the carrier when they set up peering; needed if the access token does not identify the carrier.
    pub carrier_code: Option<i64>,
    /// Phone numbers to remove, one entry each. At most 200 items. Sent as `phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_numbers: Vec<String>,
}
