//! Phone numbers: 8 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddByocPhoneNumbersResponse, AssignPhoneNumberToUserResponse, GetPhoneNumberResponse, ListPhoneNumbersNumberType,
    ListPhoneNumbersPhoneNumber, ListPhoneNumbersResponse, PhoneNumber, PhoneNumberExtensionType, PhoneNumberType,
};

/// Adds phone numbers from the organization's own carrier (BYOC) to the account's Zoom Phone.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddByocPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddByocPhoneNumbers::new(
///     "Zl3aVt0bQ9y",
///     "Bandwidth",
///     vec!["+14155550100".to_owned()],
/// )
/// .sip_group_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/POST/accounts/{accountId}/phone/byoc_numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/byoc_numbers" -> AddByocPhoneNumbersResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:byo_carrier_number:master"],
    errors = [(401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddByocPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the carrier that provides the numbers, such as `Bandwidth`.
    pub carrier: String,
    /// Phone numbers to add, one entry each, in E.164 format.
    pub phone_numbers: Vec<String>,
    /// ID of the SIP group that routes the calls.
    pub sip_group_id: Option<String>,
    /// ID of the Zoom Phone site for the numbers; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Lists all Zoom Phone numbers of the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumberType;
/// use zoom_rest::phone::master::ListPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let phone_numbers = ListPhoneNumbers::new("Zl3aVt0bQ9y")
///     .kind(PhoneNumberType::All)
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/GET/accounts/{accountId}/phone/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/numbers" -> ListPhoneNumbersResponse,
    paginate = phone_numbers: ListPhoneNumbersPhoneNumber,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_numbers:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether to list assigned, unassigned or all numbers, or those on bring-your-own-carrier.
    #[query(rename = "type")]
    pub kind: Option<PhoneNumberType>,
    /// Keeps only numbers with this kind of assignee; needs `type` to be `assigned`.
    pub extension_type: Option<PhoneNumberExtensionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Keeps only toll numbers, or only toll-free numbers.
    pub number_type: Option<ListPhoneNumbersNumberType>,
    /// Whether numbers that are still pending are listed too; Zoom does not say what they are waiting for.
    pub pending_numbers: Option<bool>,
    /// ID of the Zoom Phone site whose numbers to list.
    pub site_id: Option<String>,
    /// Keeps only this phone number, in E.164 format.
    pub phone_number: Option<String>,
}

/// Deletes phone numbers that are not assigned to anyone.
///
/// Takes up to 20 numbers in one request; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUnassignedPhoneNumbers::new("Zl3aVt0bQ9y", vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/DELETE/accounts/{accountId}/phone/numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/numbers" -> (),
    rate_limit = Medium,
    scopes = ["phone:master", "phone:delete:number:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUnassignedPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// Unassigned phone numbers to delete, each in E.164 format or by its ID. Sent comma-separated.
    #[query(style = comma)]
    pub phone_numbers: Vec<String>,
}

/// Updates unassigned phone numbers for one site, which seems to move them to it.
///
/// Takes up to 20 numbers in one request; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateSiteUnassignedPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSiteUnassignedPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .phone_numbers(vec!["+14155550100".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/PATCH/accounts/{accountId}/phone/numbers/sites/{siteId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/numbers/sites/<site_id>" -> (),
    rate_limit = Medium,
    scopes = ["phone:master", "phone:update:site_number:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSiteUnassignedPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site, which seems to be the one that the numbers receive.
    pub site_id: String,
    /// Unassigned phone numbers to update, each in E.164 format or by its ID; Zoom does not say whether more than their site changes. At most 20 items.
    pub phone_numbers: Option<Vec<String>>,
}

/// Returns one Zoom Phone number of the account.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/GET/accounts/{accountId}/phone/numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/numbers/<phone_number_id>" -> GetPhoneNumberResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:numbers:master"],
    errors = [(400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}

/// Updates one Zoom Phone number of the account.
///
/// Needs a paid account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdatePhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdatePhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .capability(vec!["incoming".to_owned()])
///     .display_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/PATCH/accounts/{accountId}/phone/numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:number:master"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdatePhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
    /// What the phone number can be used for: `incoming` calls, `outgoing` calls or both.
    pub capability: Option<Vec<String>>,
    /// Name under which the number is shown.
    pub display_name: Option<String>,
    /// Set to `2` to confirm the emergency address of the number; for numbers from your own carrier (BYOC).
    pub emergency_address_status: Option<i64>,
    /// ID of the SIP group that routes the calls; only for numbers from your own carrier (BYOC).
    pub sip_group_id: Option<String>,
}

/// Assigns phone numbers of the account to a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignPhoneNumberToUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToUser::new("Zl3aVt0bQ9y", "me")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/POST/accounts/{accountId}/phone/users/{userId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/users/<user_id>/phone_numbers" -> AssignPhoneNumberToUserResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:user_number:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Phone numbers to assign to the user, one entry each. At most 10 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Takes a phone number away from the Zoom Phone user it is assigned to.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignUserPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserPhoneNumber::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-numbers/DELETE/accounts/{accountId}/phone/users/{userId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:user_number:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 400, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the phone number to remove, or the number itself.
    pub phone_number_id: String,
}
