//! Chat messages, channels: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the messages that have been pinned in one channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListPinnedChannelMessages;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListPinnedChannelMessages::new("Zl3aVt0bQ9y")
///     .page_size(50)
///     .include_history(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-messages/GET/chat/channels/{channelId}/pinned)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/pinned" -> ListPinnedChannelMessagesResponse,
    paginate = messages: Message,
    rate_limit = Light,
    scopes = ["chat:read", "chat:read:admin", "chat:write", "team_chat:read:list_pinned_messages"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPinnedChannelMessages {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether messages that used to be pinned are returned too. Default: `false`.
    pub include_history: Option<bool>,
}

/// Response to [`ListPinnedChannelMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPinnedChannelMessagesResponse {
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<Message>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message that is or was pinned in a channel, with the person who pinned it.
///
/// Element of `messages` in [`ListPinnedChannelMessagesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// ID of the message.
    pub message_id: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    pub message_timestamp: Option<i64>,
    /// User ID of the person who pinned the message; empty if external.
    pub pinner_user_id: Option<String>,
    /// Member ID, in chat, of the person who pinned the message; it is not the user ID.
    pub pinner_member_id: Option<String>,
    /// When the message was pinned.
    pub pinned_time: Option<DateTime>,
    /// Whether the message is the one shown as pinned now.
    pub currently_pinned: Option<bool>,
    /// Text of the message.
    pub message: Option<String>,
    /// Whether someone outside the account pinned the message.
    pub pinned_by_external_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
