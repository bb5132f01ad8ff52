//! Users, outbound caller id: 3 operations.

use zoom_core::zoom_endpoint;

use super::{AccountCallerIdNumberExtensionType, CustomizeNumber, ListAccountCallerIdNumbersResponse};

/// List user caller ID numbers.
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
#[zoom_endpoint(
    GET "/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> ListAccountCallerIdNumbersResponse,
    paginate = customize_numbers: CustomizeNumber,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone:read:list_user_customized_number",
        "phone:read:list_user_customized_number:admin",
    ],
    errors = [
        (400, 400, "the page token is invalid or expired"),
        (400, 300, "the user is invalid"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserCallerIdNumbers {
    /// User ID.
    pub user_id: String,
    /// Selected.
    pub selected: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AccountCallerIdNumberExtensionType>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add user caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddUserCallerIdNumbers::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "a resource named in the request does not exist"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserCallerIdNumbers {
    /// User ID.
    pub user_id: String,
    /// Phone number IDs: at most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Remove user caller ID numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveUserCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserCallerIdNumbers::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone:delete:user_customized_number",
        "phone:delete:user_customized_number:admin",
    ],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveUserCallerIdNumbers {
    /// User ID.
    pub user_id: String,
    /// Customize IDs: at most 30 items.
    pub customize_ids: Option<Vec<String>>,
}
