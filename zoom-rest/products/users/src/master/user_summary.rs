//! Users, summary: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::UserSummary;

/// Returns how many users of each type the account has.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::GetUserSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSummary::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/summary" -> UserSummary,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:summary:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSummary {
    /// ID of the sub-account.
    pub account_id: String,
}
