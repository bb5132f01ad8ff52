//! Users, token: 2 operations.

use zoom_core::{Id, zoom_endpoint};

use super::super::{UserToken, UserTokenType};

/// Returns a Zoom token or a Zoom access key (ZAK) of one user.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UserTokenType;
/// use zoom_rest::users::master::GetUserToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserToken::new("Zl3aVt0bQ9y", "me")
///     .kind(UserTokenType::Zak)
///     .ttl(3600)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId}/token)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = ["user:master", "user:read:token:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserToken {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Kind of token to return, such as a Zoom access key (`zak`). At most 512 characters. Default: `token`.
    #[query(rename = "type")]
    pub kind: Option<UserTokenType>,
    /// Lifetime of the ZAK or on-behalf-of token, in seconds, up to one year; only for the kinds `zak` and `onbehalf`. Default: `7200`.
    pub ttl: Option<i64>,
    /// Number of the meeting to join on the user's behalf; only for tokens of the kind `onbehalf`.
    pub meeting_id: Option<Id>,
}

/// Revokes the single sign-on (SSO) token of one user, who is then logged out.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/token)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/token" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:delete:token:master"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RevokeUserSsoToken {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
