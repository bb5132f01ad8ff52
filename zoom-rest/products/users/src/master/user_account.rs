//! Users, account: 1 operation.

use zoom_core::zoom_endpoint;

/// Moves a user from the master account or a sub account to another sub account.
///
/// Needs a Pro plan or higher with the master account option; the user must not be an owner or admin of the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::SwitchUserAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SwitchUserAccount::new("me", "jill@example.com", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PUT/accounts/{accountId}/users/{userId}/account)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/account" -> (),
    rate_limit = Light,
    scopes = ["user:master"],
    errors = [
        (400, 1117, RESOURCE_IN_USE = "the resource is in use"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1120, INVITE_NOT_FOUND = "the invite was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SwitchUserAccount {
    /// ID of the sub-account that the user leaves; `me` for the master account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the sub-account to which the user moves.
    #[serde(rename = "account_id")]
    pub body_account_id: String,
}
