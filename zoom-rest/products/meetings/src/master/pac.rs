//! PAC: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::ListUserPacAccountsResponse;

/// Lists a user's personal audio conference (PAC) accounts, with which the user hosts meetings by phone only.
///
/// Needs a Pro plan or higher with Audio Conferencing, and Personal Audio Conference turned on in the user's profile. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListUserPacAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserPacAccounts::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/pac/GET/accounts/{accountId}/users/{userId}/pac)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/pac" -> ListUserPacAccountsResponse,
    rate_limit = Light,
    scopes = ["pac:master", "pac:read:list_pac_accounts:master"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserPacAccounts {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
