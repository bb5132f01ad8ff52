//! Cloud peering reseller: 4 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::super::AllocatedProduct;

/// List peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbers::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/peering_numbers" -> ListPeeringPhoneNumbersResponse,
    paginate = numbers: PeeringPhoneNumber,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_peering_numbers:master"],
    errors = [(400, 1001, "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbers {
    /// Account ID.
    pub account_id: String,
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
}

/// Add peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::{AddPeeringPhoneNumbers, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddPeeringPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     AllocatedProduct::Unallocated,
///     vec![PhoneNumber::new("+14155550100", "Support", true)],
/// )
///     .carrier_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:write:peering_number:master"],
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
    /// Account ID.
    pub account_id: String,
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Allocated product.
    pub allocated_product: AllocatedProduct,
    /// Phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Element of `phone_numbers`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Billing ref ID.
    pub billing_ref_id: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Number type: always `Mobile`.
    pub number_type: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name: required in requests.
    #[required(new)]
    pub sip_trunk_name: Option<String>,
    /// Status: required in requests.
    #[required(new)]
    pub status: Option<bool>,
}

/// Update peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AllocatedProduct;
/// use zoom_rest::number_management::master::{UpdatePeeringPhoneNumbers, UpdatePeeringPhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePeeringPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
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
    PATCH "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:peering_number:master"],
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
    /// Account ID.
    pub account_id: String,
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
    /// Billing ref ID.
    pub billing_ref_id: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<bool>,
}

/// Remove peering phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::RemovePeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePeeringPhoneNumbers::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .carrier_code(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/peering_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:delete:peering_number:master"],
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
    /// Account ID.
    pub account_id: String,
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Phone numbers: at most 200 items.
    pub phone_numbers: Vec<String>,
}
