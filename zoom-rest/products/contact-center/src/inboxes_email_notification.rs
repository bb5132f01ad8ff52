//! Inboxes, email notification: 1 operation.

use zoom_core::zoom_endpoint;

/// Turns email notifications about one Zoom Contact Center inbox on or off for a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateInboxEmailNotification;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInboxEmailNotification::new("Zl3aVt0bQ9y")
///     .user_id("me")
///     .email_notification(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/inboxes/PATCH/contact_center/inboxes/{inboxId}/email_notification)
#[zoom_endpoint(
    PATCH "/contact_center/inboxes/<inbox_id>/email_notification" -> (),
    rate_limit = Light,
    scopes = ["contact_center_inbox:write:admin", "contact_center:update:inbox:admin"],
    errors = [(404, 3001, INBOX_DOES_NOT_EXIST = "the inbox does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInboxEmailNotification {
    /// ID of the contact center inbox.
    pub inbox_id: String,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Whether the user is notified by email.
    pub email_notification: Option<bool>,
}
