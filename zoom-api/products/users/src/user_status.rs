//! Users, status: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum};

/// Update user status.
///
/// # Examples
///
/// ```
/// use zoom_api::users::{UpdateUserStatus, UpdateUserStatusAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserStatus::new("me", UpdateUserStatusAction::Activate)
///     .transfer_events(true)
///     .transfer_email("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/users/<user_id>/status" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:update:status", "user:update:status:admin"],
    errors = [
        (400, 200, "a setting that this needs is off"),
        (400, 300, "it could not be done"),
        (400, 3412, "a limit is exceeded"),
        (400, 2033, "it was done before"),
        (404, 1001, "the user does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: String,
    /// Action.
    pub action: UpdateUserStatusAction,
    /// Transfer events.
    pub transfer_events: Option<bool>,
    /// Transfer email.
    pub transfer_email: Option<String>,
}

/// What `action` can be.
#[zoom_enum]
pub enum UpdateUserStatusAction {
    /// `activate`.
    Activate,
    /// `deactivate`.
    Deactivate,
    /// `clock_in`.
    ClockIn,
    /// `clock_out`.
    ClockOut,
}
