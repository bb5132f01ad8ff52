//! Users, password: 1 operation.

use zoom_core::{Secret, zoom_endpoint};

/// Sets a new login password for one user.
///
/// Zoom notifies the user by email; the caller must be an owner or admin of the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UpdateUserPassword;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserPassword::new("Zl3aVt0bQ9y", "jill@example.com", "x7!Qm2vRk9")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PUT/accounts/{accountId}/users/{userId}/password)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/password" -> (),
    rate_limit = Medium,
    scopes = ["user:master", "user:write:master", "user:update:password:master"],
    errors = [
        (400, 300, PASSWORD_HAS_BEEN_USED_BEFORE_300 = "the password has been used before"),
        (400, 1117, ADMIN_PASSWORD_CANNOT_BE_CHANGED = "the password of an admin cannot be changed here"),
        (400, 1123, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (400, 1124, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1124 = "the password does not follow the account's rules"),
        (400, 1125, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1125 = "the password does not follow the account's rules"),
        (400, 1126, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1126 = "the password does not follow the account's rules"),
        (400, 1127, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1127 = "the password does not follow the account's rules"),
        (400, 1128, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1128 = "the password does not follow the account's rules"),
        (400, 1129, PASSWORD_HAS_BEEN_USED_BEFORE_1129 = "the password has been used before"),
        (400, 1130, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1130 = "the password does not follow the account's rules"),
        (400, 1131, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1131 = "the password does not follow the account's rules"),
        (400, 1136, PASSWORD_DOES_NOT_FOLLOW_ACCOUNT_RULES_1136 = "the password does not follow the account's rules"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// New password of the user, of 8 to 31 characters; stricter password rules of the account apply too.
    pub password: Secret,
}
