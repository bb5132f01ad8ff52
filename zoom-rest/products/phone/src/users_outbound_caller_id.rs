//! Users, outbound caller id: 3 operations.

use zoom_core::zoom_endpoint;

use super::{CallerIdExtensionType, CallerIdNumber, CallerIdNumbers};

/// Lists numbers that are, or could be put, in the custom list from which a user picks the outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListUserCallerIdNumbers::new("me")
///     .selected(true)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> CallerIdNumbers,
    paginate = customize_numbers: CallerIdNumber,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone:read:list_user_customized_number",
        "phone:read:list_user_customized_number:admin",
    ],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCallerIdNumbers {
    /// ID or email address of the user.
    pub user_id: String,
    /// Keeps only numbers that are already in the custom list (`true`) or not yet in it (`false`).
    pub selected: Option<bool>,
    /// Keeps only phone numbers that belong to the Zoom Phone site with this ID.
    pub site_id: Option<String>,
    /// Keeps only numbers that belong to this kind of extension.
    pub extension_type: Option<CallerIdExtensionType>,
    /// Text to search for in phone and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds numbers that a user can show as customized outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUserCallerIdNumbers::new("me")
///     .phone_number_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:write:user_customized_number",
        "phone:write:user_customized_number:admin",
    ],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallerIdNumbers {
    /// ID or email address of the user.
    pub user_id: String,
    /// IDs of the phone numbers to add to the user's custom list. At most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Removes numbers that a user can show as customized outbound caller ID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserCallerIdNumbers::new("me")
///     .customize_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/{userId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:delete:user_customized_number",
        "phone:delete:user_customized_number:admin",
    ],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveUserCallerIdNumbers {
    /// ID or email address of the user.
    pub user_id: String,
    /// IDs of the entries to remove from the user's custom list, as `customize_id` in the list. At most 30 items. Sent as `customize_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub customize_ids: Option<Vec<String>>,
}
