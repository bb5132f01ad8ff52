//! Invitations: 1 operation.

use zoom_core::zoom_endpoint;

/// Send new contact invitation.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendNewContactInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SendNewContactInvitation::new("me", "jill@example.com")
///     .message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/invitations" -> (),
    rate_limit = Light,
    scopes = [
        "chat_contact:write",
        "chat_contact:write:admin",
        "team_chat:write:contact_information:admin",
        "team_chat:write:contact_information",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendNewContactInvitation {
    /// User ID.
    pub user_id: String,
    /// Email.
    pub email: String,
    /// Message.
    pub message: Option<String>,
}
