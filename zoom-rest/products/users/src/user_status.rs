//! Users, status: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum};

/// Deactivates or reactivates one user, or clocks the user in or out.
///
/// Deactivation removes all of the user's licenses and blocks login; owners and admins can undo it.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{UpdateUserStatus, UpdateUserStatusAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new("Zl3aVt0bQ9y", UpdateUserStatusAction::Deactivate)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/status)
#[zoom_endpoint(
    PUT "/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:status", "user:update:status:admin"],
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
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Whether to activate or deactivate the user, or to clock the user in or out (apparently at the start and end of work; Zoom does not explain it).
    pub action: UpdateUserStatusAction,
    /// Whether the user's Zoom Events hub assets go to the user in `transfer_email`; only for deactivation.
    pub transfer_events: Option<bool>,
    /// Email address of the user who receives the Zoom Events hub assets; needed if `transfer_events` is `true`.
    pub transfer_email: Option<String>,
}

/// Whether to activate or deactivate the user, or to clock the user in or out (apparently at the start and end of work; Zoom does not explain it).
///
/// Values of `action` in [`UpdateUserStatus`].
#[zoom_enum]
pub enum UpdateUserStatusAction {
    /// `activate`: Makes a deactivated user active again.
    Activate,
    /// `deactivate`: Suspends an active user.
    Deactivate,
    /// `clock_in`: Marks the user as having started work.
    ClockIn,
    /// `clock_out`: Marks the user as having finished work.
    ClockOut,
}
