//! App, app: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Sends a notification from the app to the Zoom Activity Center.
///
/// Works with OAuth 2.0 only.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AppNotificationMessage, SendAppNotifications};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SendAppNotifications::new()
///     .notification_id("Zl3aVt0bQ9y")
///     .message(AppNotificationMessage::new().text("Your report is ready."))
///     .user_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/app/notifications)
#[zoom_endpoint(
    POST "/app/notifications" -> (),
    rate_limit = Medium,
    scopes = ["app:notification:read", "app:notification:write", "marketplace:write:notifications"],
    errors = [
        (400, 400, INVALID_PARAMETER = "the parameter is invalid"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED_OR_NOT_SUPPORTED = "permission denied, or not supported"),
        (500, 500, MESSAGE_NOT_SENT = "the message could not be sent"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendAppNotifications {
    /// ID that the app gives the notification.
    pub notification_id: Option<String>,
    /// The notification, with its text.
    pub message: Option<AppNotificationMessage>,
    /// ID of the user who gets the notification.
    pub user_id: Option<String>,
}

/// The notification, with its text.
///
/// Value of `message` in [`SendAppNotifications`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppNotificationMessage {
    /// Content of the app notification.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
