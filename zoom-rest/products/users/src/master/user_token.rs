//! Users, token: 2 operations.

use zoom_core::{Id, zoom_endpoint};

use super::super::{UserToken, UserTokenType};

/// Get user token.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UserTokenType;
/// use zoom_rest::users::master::GetUserToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserToken::new("Zl3aVt0bQ9y", "me")
///     .kind(UserTokenType::Token)
///     .ttl(7200)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:master", "user:read:token:master"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 2300, "the operation does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserToken {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Type: at most 512 characters; defaults to `token`.
    #[query(rename = "type")]
    pub kind: Option<UserTokenType>,
    /// Lifetime in seconds: defaults to `7200`.
    pub ttl: Option<i64>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
}

/// Revoke user SSO token.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::RevokeUserSsoToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RevokeUserSsoToken::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/token" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:delete:token:master"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 2300, "the operation does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RevokeUserSsoToken {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}
