//! Users, email: 1 operation.

use zoom_core::zoom_endpoint;

/// Update user email.
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
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/email" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:update:email:master"],
    errors = [
        (400, 200, "only an owner, a host or an administrator may do this"),
        (400, 1000, "the email address cannot be used"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserEmail {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Email address.
    pub email: String,
}
