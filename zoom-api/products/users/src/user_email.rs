//! Users, email: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Check user email.
///
/// # Examples
///
/// ```
/// use zoom_api::users::CheckUserEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CheckUserEmail::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(400, 300, "a parameter is missing or not valid"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckUserEmail {
    /// Email address.
    pub email: String,
}

/// What [`CheckUserEmail`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckUserEmailResponse {
    /// Existed email.
    pub existed_email: Option<bool>,
}

/// Update user email.
///
/// # Examples
///
/// ```
/// use zoom_api::users::UpdateUserEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserEmail::new("me", "jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/users/<user_id>/email" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:email", "user:update:email:admin"],
    errors = [
        (400, 200, "only an owner, a host or an administrator may do this"),
        (400, 1000, "the email address can't be used"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserEmail {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Email address.
    pub email: String,
}
