//! IM chat: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// Send IM messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::SendImMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SendImMessages::new()
///     .chat_user("one")
///     .message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/im/users/me/chat/messages" -> SendImMessagesResponse,
    rate_limit = Medium,
    scopes = ["imchat:write"],
    errors = [
        (400, 300, "the parameter is invalid"),
        (400, 5301, "the operation failed"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendImMessages {
    /// Chat user.
    #[query]
    pub chat_user: Option<String>,
    /// Message.
    pub message: Option<String>,
}

/// Response to [`SendImMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SendImMessagesResponse {
    /// ID.
    pub id: Option<String>,
}
