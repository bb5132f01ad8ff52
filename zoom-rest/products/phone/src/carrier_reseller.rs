//! Carrier reseller: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::BlockedListStatus;

/// List carrier reseller phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignedStatus, ListCarrierResellerPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let carrier_reseller_numbers = ListCarrierResellerPhoneNumbers::new()
///     .page_size(1)
///     .assigned_status(AssignedStatus::Assigned)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/carrier_reseller/numbers" -> ListCarrierResellerPhoneNumbersResponse,
    paginate = carrier_reseller_numbers: CarrierResellerNumber,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_carrier_numbers:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbers {
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Assigned status.
    pub assigned_status: Option<AssignedStatus>,
    /// Sub account ID.
    pub sub_account_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// Values of `assigned_status`.
#[zoom_enum]
pub enum AssignedStatus {
    /// `assigned`.
    Assigned,
    /// `unassigned`.
    Unassigned,
    /// `returned`.
    Returned,
}

/// Response to [`ListCarrierResellerPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbersResponse {
    /// Carrier reseller numbers.
    #[lossy]
    pub carrier_reseller_numbers: Vec<CarrierResellerNumber>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `carrier_reseller_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CarrierResellerNumber {
    /// Assigned status.
    pub assigned_status: Option<AssignedStatus>,
    /// Carrier code.
    pub carrier_code: Option<i64>,
    /// Country iso code.
    pub country_iso_code: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
    /// Sub account ID.
    pub sub_account_id: Option<String>,
    /// Sub account name.
    pub sub_account_name: Option<String>,
}

/// Create phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CreatePhoneNumbers, CreatePhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreatePhoneNumbers::new(vec![CreatePhoneNumbersPhoneNumber::new()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:carrier_number:admin"],
    errors = [
        (400, 400, "a parameter is invalid"),
        (400, 300, "the resource already exists"),
        (400, 429, "the number cannot be used"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePhoneNumbers {
    /// Phone numbers.
    #[body]
    pub phone_numbers: Vec<CreatePhoneNumbersPhoneNumber>,
}

/// Element of `phone_number`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePhoneNumbersPhoneNumber {
    /// Phone number.
    pub phone_number: Option<String>,
    /// Status.
    pub status: Option<BlockedListStatus>,
}

/// Activate phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ActivatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ActivatePhoneNumbers::new(vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:carrier_number:admin"],
    errors = [(400, 400, "the phone number does not exist"), (400, 429, "the number cannot be used")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ActivatePhoneNumbers {
    /// Phone numbers.
    #[body]
    pub phone_numbers: Vec<String>,
}

/// Delete phone number.
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
#[zoom_endpoint(
    DELETE "/phone/carrier_reseller/numbers/<number>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:carrier_number:admin"],
    errors = [(400, 400, "the phone number does not exist"), (400, 429, "the number cannot be used")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeletePhoneNumber {
    /// Number.
    pub number: String,
}
