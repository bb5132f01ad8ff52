//! Users, token: 2 operations.

use zoom_core::{Id, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Get user token.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GetUserToken, UserTokenType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserToken::new("me")
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
        (400, 124, "the access token is invalid or expired"),
        (400, 2300, "the operation does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserToken {
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

/// Values of `type`.
#[zoom_enum]
pub enum UserTokenType {
    /// `token`.
    Token,
    /// `zak`.
    Zak,
    /// `onbehalf`.
    Onbehalf,
}

/// Response to [`GetUserToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserToken {
    /// Token.
    pub token: Option<Secret>,
}

/// Revoke user SSO token.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::RevokeUserSsoToken;
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
        (400, 124, "the access token is invalid or expired"),
        (400, 2300, "the operation does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RevokeUserSsoToken {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}
