//! Carrier reseller: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AssignedStatus, CarrierResellerNumber, CreatePhoneNumbersPhoneNumber, ListCarrierResellerPhoneNumbersResponse,
};

/// Lists the phone numbers in a carrier reseller's master account, which it can pass on to its sub-accounts.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AssignedStatus;
/// use zoom_rest::phone::master::ListCarrierResellerPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let carrier_reseller_numbers = ListCarrierResellerPhoneNumbers::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .assigned_status(AssignedStatus::Assigned)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/carrier-reseller/GET/accounts/{accountId}/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/carrier_reseller/numbers" -> ListCarrierResellerPhoneNumbersResponse,
    paginate = carrier_reseller_numbers: CarrierResellerNumber,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_carrier_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only numbers that are assigned, unassigned or returned.
    pub assigned_status: Option<AssignedStatus>,
    /// Account ID of the reseller's sub-account whose numbers to list.
    pub sub_account_id: Option<String>,
    /// Part of a phone number to search for.
    pub keyword: Option<String>,
}

/// Adds phone numbers to a carrier reseller's master account.
///
/// Takes up to 200 numbers at a time; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CreatePhoneNumbersPhoneNumber};
/// use zoom_rest::phone::master::CreatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreatePhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         CreatePhoneNumbersPhoneNumber::new()
///             .phone_number("+14155550100")
///             .status(ActiveOrInactive::Active),
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/carrier-reseller/POST/accounts/{accountId}/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:carrier_number:master"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone numbers to add, one entry each, at most 200.
    #[body]
    pub phone_numbers: Vec<CreatePhoneNumbersPhoneNumber>,
}

/// Activates phone numbers in a carrier reseller's master account.
///
/// Takes up to 200 numbers at a time; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ActivatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ActivatePhoneNumbers::new("Zl3aVt0bQ9y", vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/carrier-reseller/PATCH/accounts/{accountId}/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:carrier_number:master"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ActivatePhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone numbers to activate, in E.164 format, one entry each, at most 200.
    #[body]
    pub phone_numbers: Vec<String>,
}

/// Deletes one phone number of a carrier reseller account, or unassigns it; Zoom does not say what decides between the two.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeletePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumber::new("Zl3aVt0bQ9y", "+14155550100").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/carrier-reseller/DELETE/accounts/{accountId}/phone/carrier_reseller/numbers/{number})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/carrier_reseller/numbers/<number>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:carrier_number:master"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// Phone number to delete or unassign, in E.164 format.
    pub number: String,
}
