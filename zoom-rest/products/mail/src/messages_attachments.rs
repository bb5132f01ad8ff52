//! Messages attachments: 1 operation.

use zoom_core::zoom_endpoint;

use super::MessageBody;

/// Returns one attachment of a message in a mailbox.
///
/// Needs a Workplace Business license or higher and Zoom Mail Service without end-to-end encryption.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::mail::GetAttachment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAttachment::new("me", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/mail/#tag/messagesattachments/GET/emails/mailboxes/{email}/messages/{messageId}/attachments/{attachmentId})
#[zoom_endpoint(
    GET "/emails/mailboxes/<email>/messages/<message_id>/attachments/<attachment_id>" -> MessageBody,
    rate_limit = Medium,
    scopes = ["mail:read", "mail:read:admin", "email:read:attachment", "email:read:attachment:admin"],
    errors = [
        (400, 400, INVALID_REQUEST = "the request is invalid"),
        (401, 401, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (503, 503, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAttachment {
    /// Address of the mailbox; `me` for that of the signed-in user.
    pub email: String,
    /// ID of the message.
    pub message_id: String,
    /// ID of the attachment to return.
    pub attachment_id: String,
}
