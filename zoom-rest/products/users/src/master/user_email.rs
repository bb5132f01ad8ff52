//! Users, email: 1 operation.

use zoom_core::zoom_endpoint;

/// Changes the email address of one user, at most three times in 24 hours.
///
/// The account must have a managed domain, and the new address must not be in use at Zoom. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UpdateUserEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserEmail::new("Zl3aVt0bQ9y", "me", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PUT/accounts/{accountId}/users/{userId}/email)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/email" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:update:email:master"],
    errors = [
        (400, 200, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (400, 1000, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserEmail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// New email address of the user.
    pub email: String,
}
