//! Users, token: 2 operations.

use zoom_core::{Id, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Get user token.
///
/// # Examples
///
/// ```
/// use zoom_api::users::{GetUserToken, UserTokenType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUserToken::new("me")
///     .kind(UserTokenType::Token)
///     .ttl(7200)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/token" -> UserToken,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user:read:token",
        "user:read:token:admin",
    ],
    errors = [
        (400, 124, "the access token is not valid, or has expired"),
        (400, 2300, "there is no such operation"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserToken {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Type: at most 512 characters, `token` unless said.
    #[query(rename = "type")]
    pub kind: Option<UserTokenType>,
    /// How long it lives, in seconds: `7200` unless said.
    pub ttl: Option<i64>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
}

/// What `type` can be.
#[zoom_enum]
pub enum UserTokenType {
    /// `token`.
    Token,
    /// `zak`.
    Zak,
    /// `onbehalf`.
    Onbehalf,
}

/// What [`GetUserToken`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserToken {
    /// The token.
    pub token: Option<Secret>,
}

/// Revoke user SSO token.
///
/// # Examples
///
/// ```
/// use zoom_api::users::RevokeUserSsoToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RevokeUserSsoToken::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>/token" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:token", "user:delete:token:admin"],
    errors = [
        (400, 124, "the access token is not valid, or has expired"),
        (400, 2300, "there is no such operation"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeUserSsoToken {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
}
