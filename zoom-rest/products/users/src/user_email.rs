//! Users, email: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Checks whether an email address belongs to a user of the account.
///
/// Users who joined through SSO, Google or Facebook are not found, nor are users of other accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::CheckUserEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CheckUserEmail::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/email)
#[zoom_endpoint(
    GET "/users/email" -> CheckUserEmailResponse,
    rate_limit = Light,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:email",
        "user:read:email:admin",
    ],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckUserEmail {
    /// Email address to look for.
    pub email: String,
}

/// Response to [`CheckUserEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CheckUserEmailResponse {
    /// Whether a user of the account was found with this email address.
    pub existed_email: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the email address of one user, at most three times in 24 hours.
///
/// The account must have a managed domain, and the new address must not be in use at Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateUserEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserEmail::new("me", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/email)
#[zoom_endpoint(
    PUT "/users/<user_id>/email" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:email", "user:update:email:admin"],
    errors = [
        (400, 200, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (400, 1000, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserEmail {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// New email address of the user.
    pub email: String,
}
