//! Carrier reseller: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::BlockedListStatus;

/// List carrier reseller phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_api::phone::{AssignedStatus, ListCarrierResellerPhoneNumbers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let carrier_reseller_numbers = ListCarrierResellerPhoneNumbers::new()
///     .page_size(1)
///     .assigned_status(AssignedStatus::Assigned)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/carrier_reseller/numbers" -> ListCarrierResellerPhoneNumbersResponse,
    paginate = carrier_reseller_numbers: CarrierResellerNumber,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_carrier_numbers:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbers {
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Assigned status.
    pub assigned_status: Option<AssignedStatus>,
    /// Sub account ID.
    pub sub_account_id: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
}

/// What `assigned_status` can be.
#[zoom_enum]
pub enum AssignedStatus {
    /// `assigned`.
    Assigned,
    /// `unassigned`.
    Unassigned,
    /// `returned`.
    Returned,
}

/// What [`ListCarrierResellerPhoneNumbers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCarrierResellerPhoneNumbersResponse {
    /// Carrier reseller numbers.
    pub carrier_reseller_numbers: Vec<CarrierResellerNumber>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// Carrier reseller number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::{CreatePhoneNumbers, CreatePhoneNumbersPhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreatePhoneNumbers::new(vec![CreatePhoneNumbersPhoneNumber::default()])
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
        (400, 400, "a parameter is not valid"),
        (400, 300, "it exists already"),
        (400, 429, "the number can't be used"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePhoneNumbers {
    /// Phone numbers.
    #[body]
    pub phone_numbers: Vec<CreatePhoneNumbersPhoneNumber>,
}

/// Create phone numbers phone number.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::phone::ActivatePhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ActivatePhoneNumbers::new(vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/carrier_reseller/numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:carrier_number:admin"],
    errors = [(400, 400, "the phone number does not exist"), (400, 429, "the number can't be used")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::phone::DeletePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeletePhoneNumber::new("+14155550100").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/carrier_reseller/numbers/<number>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:carrier_number:admin"],
    errors = [(400, 400, "the phone number does not exist"), (400, 429, "the number can't be used")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePhoneNumber {
    /// Number.
    pub number: String,
}
