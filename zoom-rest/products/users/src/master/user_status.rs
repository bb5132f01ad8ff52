//! Users, status: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::UpdateUserStatusAction;

/// Deactivates or reactivates one user, or clocks the user in or out.
///
/// Deactivation removes all of the user's licenses and blocks login; owners and admins can undo it. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateUserStatusAction;
/// use zoom_rest::users::master::UpdateUserStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     UpdateUserStatusAction::Deactivate,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PUT/accounts/{accountId}/users/{userId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:update:status:master"],
    errors = [
        (400, 200, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, USER_HOSTS_UPCOMING_ZOOM_EVENT = "the user hosts an upcoming Zoom event"),
        (400, 3412, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 2033, CHANGE_ALREADY_MADE = "the change was already made"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether to activate or deactivate the user, or to clock the user in or out (apparently at the start and end of work; Zoom does not explain it).
    pub action: UpdateUserStatusAction,
}
