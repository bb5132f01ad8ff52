//! Messages attachments: 1 operation.

use zoom_core::zoom_endpoint;

use super::DraftEmailMessagePayloadBody;

/// Get attachment for email.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::mail::GetAttachmentForEmail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetAttachmentForEmail::new("jill@example.com", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/messages/<message_id>/attachments/<attachment_id>" -> DraftEmailMessagePayloadBody,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:attachment", "email:read:attachment:admin"],
    errors = [
        (400, 400, "the request is not valid"),
        (401, 401, "the access token is missing or not accepted"),
        (403, 403, "no permission"),
        (404, 404, "something that the request names does not exist"),
        (409, 409, "it exists already"),
        (503, 503, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAttachmentForEmail {
    /// Email.
    pub email: String,
    /// Message ID.
    pub message_id: String,
    /// Attachment ID.
    pub attachment_id: String,
}
