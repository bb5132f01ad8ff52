//! Chat messages, channels: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// List pinned history messages of channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListPinnedHistoryMessagesOfChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListPinnedHistoryMessagesOfChannel::new("Zl3aVt0bQ9y")
///     .page_size(50)
///     .include_history(true)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/pinned" -> ListPinnedHistoryMessagesOfChannelResponse,
    paginate = messages: Message,
    rate_limit = Light,
    scopes = ["chat:read", "chat:read:admin", "chat:write", "team_chat:read:list_pinned_messages"],
    errors = [
        (400, 300, "a parameter is missing or not valid"),
        (403, 200, "no permission"),
        (404, 4130, "the channel does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPinnedHistoryMessagesOfChannel {
    /// Channel ID.
    pub channel_id: String,
    /// How many records a page holds: at most 50, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Include history: `false` unless said.
    pub include_history: Option<bool>,
}

/// What [`ListPinnedHistoryMessagesOfChannel`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPinnedHistoryMessagesOfChannelResponse {
    /// Messages.
    pub messages: Vec<Message>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Message.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message ID.
    pub message_id: Option<String>,
    /// Message timestamp.
    pub message_timestamp: Option<i64>,
    /// Pinner user ID.
    pub pinner_user_id: Option<String>,
    /// Pinner member ID.
    pub pinner_member_id: Option<String>,
    /// Pinned time.
    pub pinned_time: Option<DateTime>,
    /// Currently pinned.
    pub currently_pinned: Option<bool>,
    /// Message.
    pub message: Option<String>,
    /// Pinned by external user.
    pub pinned_by_external_user: Option<bool>,
}
