//! Carrier reseller: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ActiveOrInactive;

/// Lists the phone numbers in a carrier reseller's master account, which it can pass on to its sub-accounts.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignedStatus, ListCarrierResellerPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let carrier_reseller_numbers = ListCarrierResellerPhoneNumbers::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/GET/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    GET "/phone/carrier_reseller/numbers" -> ListCarrierResellerPhoneNumbersResponse,
    paginate = carrier_reseller_numbers: CarrierResellerNumber,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_carrier_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbers {
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

/// Whether a number of a carrier reseller is assigned, unassigned or returned, presumably as to its sub-accounts; Zoom does not explain the states.
///
/// Values of `assigned_status` in [`ListCarrierResellerPhoneNumbers`] and [`CarrierResellerNumber`].
#[zoom_enum]
pub enum AssignedStatus {
    /// `assigned`: Assigned, presumably to a sub-account of the reseller.
    Assigned,
    /// `unassigned`: Not assigned, so presumably still free for a sub-account.
    Unassigned,
    /// `returned`: Returned; Zoom does not say to whom.
    Returned,
}

/// Response to [`ListCarrierResellerPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbersResponse {
    /// Numbers of the reseller, one entry each.
    #[lossy]
    pub carrier_reseller_numbers: Vec<CarrierResellerNumber>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number of a carrier reseller, with its state and sub-account.
///
/// Element of `carrier_reseller_numbers` in [`ListCarrierResellerPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CarrierResellerNumber {
    /// Whether the number is assigned, presumably to the sub-account in `sub_account_id`, unassigned or returned.
    pub assigned_status: Option<AssignedStatus>,
    /// ID of the carrier reseller.
    pub carrier_code: Option<i64>,
    /// ISO 3166-1 alpha-2 code of the country of the phone number.
    pub country_iso_code: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the phone number is active.
    pub status: Option<ActiveOrInactive>,
    /// Account ID of the sub-account that has the phone number.
    pub sub_account_id: Option<String>,
    /// Name of the sub-account.
    pub sub_account_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds phone numbers to a carrier reseller's master account.
///
/// Takes up to 200 numbers at a time; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ActiveOrInactive, CreatePhoneNumbers, CreatePhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreatePhoneNumbers::new(vec![
///     CreatePhoneNumbersPhoneNumber::new()
///         .phone_number("+14155550100")
///         .status(ActiveOrInactive::Active),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/POST/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    POST "/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:carrier_number:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneNumbers {
    /// Phone numbers to add, one entry each, at most 200.
    #[body]
    pub phone_numbers: Vec<CreatePhoneNumbersPhoneNumber>,
}

/// Phone number to add to a carrier reseller's account, with its state.
///
/// Element of `phone_number` in [`CreatePhoneNumbers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePhoneNumbersPhoneNumber {
    /// Phone number to add, in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the phone number is active once it is added; `inactive` if absent.
    pub status: Option<ActiveOrInactive>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activates phone numbers in a carrier reseller's master account.
///
/// Takes up to 200 numbers at a time; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ActivatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ActivatePhoneNumbers::new(vec!["+14155550100".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/PATCH/phone/carrier_reseller/numbers)
#[zoom_endpoint(
    PATCH "/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:carrier_number:admin"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ActivatePhoneNumbers {
    /// Phone numbers to activate, in E.164 format, one entry each, at most 200.
    #[body]
    pub phone_numbers: Vec<String>,
}

/// Deletes one phone number of a carrier reseller account, or unassigns it; Zoom does not say what decides between the two.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeletePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumber::new("+14155550100").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/carrier-reseller/DELETE/phone/carrier_reseller/numbers/{number})
#[zoom_endpoint(
    DELETE "/phone/carrier_reseller/numbers/<number>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:carrier_number:admin"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 429, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumber {
    /// Phone number to delete or unassign, in E.164 format.
    pub number: String,
}
