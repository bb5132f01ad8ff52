//! Invitations: 1 operation.

use zoom_core::zoom_endpoint;

/// Invites someone to become a contact of a user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendContactInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SendContactInvitation::new("me", "jill@example.com")
///     .message("Let us stay in touch on Zoom")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/invitations/POST/chat/users/{userId}/invitations)
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
pub struct SendContactInvitation {
    /// ID of the user.
    pub user_id: String,
    /// Email address of the person who is invited.
    pub email: String,
    /// Text that goes with the invitation.
    pub message: Option<String>,
}
