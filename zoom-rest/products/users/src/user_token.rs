//! Users, token: 2 operations.

use zoom_core::{Extra, Id, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Returns a Zoom token or a Zoom access key (ZAK) of one user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GetUserToken, UserTokenType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserToken::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/token)
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
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserToken {
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

/// Kind of token to return, such as a Zoom access key (`zak`).
///
/// Values of `type` in [`GetUserToken`].
#[zoom_enum]
pub enum UserTokenType {
    /// `token`: A Zoom token that expires in 14 days; deprecated.
    Token,
    /// `zak`: A Zoom Access Key (ZAK), for URLs that start meetings.
    Zak,
    /// `onbehalf`: Lets a Meeting SDK app join a meeting that the user attends and assist there on the user's behalf; lasts 2 hours by default.
    Onbehalf,
}

/// Response to [`GetUserToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserToken {
    /// Zoom access key (ZAK) or other token that lets an app act for the user.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Revokes the single sign-on (SSO) token of one user, who is then logged out.
///
/// User-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/token)
#[zoom_endpoint(
    DELETE "/users/<user_id>/token" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:token", "user:delete:token:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RevokeUserSsoToken {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}
