//! Users, email: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Check user email.
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
    errors = [(400, 300, "a parameter is missing or invalid"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckUserEmail {
    /// Email address.
    pub email: String,
}

/// Response to [`CheckUserEmail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::users::UpdateUserEmail;
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
        (400, 1000, "the email address cannot be used"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserEmail {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Email address.
    pub email: String,
}
