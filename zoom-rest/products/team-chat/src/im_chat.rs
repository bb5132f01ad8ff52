//! IM chat: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Sends a chat message from the current user to another user.
///
/// Works only with OAuth 2.0.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendImMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendImMessages::new()
///     .chat_user("Zl3aVt0bQ9y")
///     .message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/im-chat/POST/im/users/me/chat/messages)
#[zoom_endpoint(
    POST "/im/users/me/chat/messages" -> SendImMessagesResponse,
    rate_limit = Medium,
    scopes = ["imchat:write"],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 5301, MESSAGE_NOT_SENT = "the message could not be sent"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendImMessages {
    /// ID or email address of the person who receives the message.
    #[query]
    pub chat_user: Option<String>,
    /// Text of the message.
    pub message: Option<String>,
}

/// Response to [`SendImMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendImMessagesResponse {
    /// ID of the message.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
