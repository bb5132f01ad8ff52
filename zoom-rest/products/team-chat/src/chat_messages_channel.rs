//! Chat messages, channel: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum};

/// Pins or unpins one message in a channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelMessageMethod, ControlChannelMessage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlChannelMessage::new(ChannelMessageMethod::Pin, "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/PATCH/chat/channel/message/events)
#[zoom_endpoint(
    PATCH "/chat/channel/message/events" -> (),
    rate_limit = Light,
    scopes = ["chat:write", "team_chat:update:pin_message"],
    errors = [
        (400, 5301, MESSAGE_NOT_CHANGED_5301 = "the message could not be changed"),
        (400, 5401, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
        (400, 3216, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 3217, MESSAGE_NOT_PINNED = "the message is not pinned"),
        (403, 200, MESSAGE_NOT_CHANGED_200 = "the message could not be changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlChannelMessage {
    /// Whether to pin or to unpin the message.
    pub method: ChannelMessageMethod,
    /// ID of the message to pin or unpin.
    pub message_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Whether to pin or to unpin the message.
///
/// Values of `method` in [`ControlChannelMessage`].
#[zoom_enum]
pub enum ChannelMessageMethod {
    /// `pin`: Pins a message in the channel.
    Pin,
    /// `unpin`: Releases a pinned message in the channel.
    Unpin,
}
