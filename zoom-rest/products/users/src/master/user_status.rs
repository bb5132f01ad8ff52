//! Users, status: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::UpdateUserStatusAction;

/// Update user status.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateUserStatusAction;
/// use zoom_rest::users::master::UpdateUserStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new("Zl3aVt0bQ9y", "me", UpdateUserStatusAction::Activate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:update:status:master"],
    errors = [
        (400, 200, "a required setting is turned off"),
        (400, 300, "the operation failed"),
        (400, 3412, "a limit is exceeded"),
        (400, 2033, "the change was made already"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Action.
    pub action: UpdateUserStatusAction,
}
