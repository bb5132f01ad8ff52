//! Accounts, owner: 1 operation.

use zoom_core::zoom_endpoint;

/// Transfers ownership of an account to another user of the same account.
///
/// Needs the account owner or an admin, and a Pro plan or higher with master account privileges.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::UpdateAccountOwner;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountOwner::new("Zl3aVt0bQ9y", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PUT/accounts/{accountId}/owner)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/owner" -> (),
    rate_limit = Heavy,
    scopes = ["account:write:admin", "account:update:owner:master", "account:update:owner:admin"],
    errors = [
        (400, 200, USER_BELONGS_TO_ANOTHER_ACCOUNT = "the user belongs to another account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 3201, RESOURCE_DOES_NOT_EXIST_3201 = "a resource named in the request does not exist"),
        (404, 3211, RESOURCE_DOES_NOT_EXIST_3211 = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountOwner {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Email address of the user who becomes the owner.
    pub email: String,
}
