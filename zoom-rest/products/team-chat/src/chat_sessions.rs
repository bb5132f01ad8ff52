//! Chat sessions: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ChannelOrContactTarget;

/// Adds a contact or channel to a user's starred conversations, or removes it.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelContactUserMethod, ChannelOrContactTarget, StarOrUnstarChannelContactUser, TargetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// StarOrUnstarChannelContactUser::new(
///     "me",
///     ChannelContactUserMethod::Star,
///     ChannelOrContactTarget::new("Zl3aVt0bQ9y", TargetType::Channel),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-sessions/PATCH/chat/users/{userId}/events)
#[zoom_endpoint(
    PATCH "/chat/users/<user_id>/events" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_event:write:admin",
        "chat_event:write",
        "team_chat:update:chat_control",
        "team_chat:update:chat_control:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, STAR_NOT_SET_OR_REMOVED = "the star could not be set or removed"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct StarOrUnstarChannelContactUser {
    /// ID of the user.
    pub user_id: String,
    /// Whether to star or to unstar the contact or channel.
    pub method: ChannelContactUserMethod,
    /// Contact or channel to star or unstar.
    pub params: ChannelOrContactTarget,
}

/// Whether to star or to unstar the contact or channel.
///
/// Values of `method` in [`StarOrUnstarChannelContactUser`].
#[zoom_enum]
pub enum ChannelContactUserMethod {
    /// `star`: Puts a star on a contact or channel.
    Star,
    /// `unstar`: Takes the star off a contact or channel.
    Unstar,
}

/// Lists the conversations that a user takes part in.
///
/// In an account-level app, the caller needs a role that may view Chat Messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ListUserChatSessions, UserChatSessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListUserChatSessions::new("me")
///     .kind(UserChatSessionType::N11)
///     .search_star(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-sessions/GET/chat/users/{userId}/sessions)
#[zoom_endpoint(
    GET "/chat/users/<user_id>/sessions" -> ListUserChatSessionsResponse,
    paginate = sessions: ChatSession,
    rate_limit = Medium,
    scopes = [
        "chat_message:read",
        "chat_message:read:admin",
        "team_chat:read:list_user_sessions",
        "team_chat:read:list_user_sessions:admin",
    ],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChatSessions {
    /// ID of the user.
    pub user_id: String,
    /// Whether to list only one-on-one chats or only group chats and channels; without it, both are listed.
    #[query(rename = "type")]
    pub kind: Option<UserChatSessionType>,
    /// Whether to list only starred chats; works only in user-level apps, and without `from` and `to`.
    pub search_star: Option<bool>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Whether to list only one-on-one chats or only group chats and channels; without it, both are listed.
///
/// Values of `type` in [`ListUserChatSessions`].
#[zoom_enum]
pub enum UserChatSessionType {
    /// `1:1`: A chat between two people.
    #[value("1:1")]
    N11,
    /// `groupchat`: A group chat or a channel.
    Groupchat,
}

/// Response to [`ListUserChatSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserChatSessionsResponse {
    /// Start of the date range that the response covers.
    pub from: Option<DateTime>,
    /// End of the date range that the response covers.
    pub to: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Chats with people, groups and channels, one entry each.
    #[lossy]
    pub sessions: Vec<ChatSession>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chat session of a user, in a channel or with a contact.
///
/// Element of `sessions` in [`ListUserChatSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatSession {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// When the last message of the session was sent.
    pub last_message_sent_time: Option<DateTime>,
    /// Name of the channel or group chat, or email address of the other person.
    pub name: Option<String>,
    /// Whether the chat is with one person (`1:1`) or a group or channel (`groupchat`).
    #[wire("type")]
    pub kind: Option<String>,
    /// Email address of the other person in the chat.
    pub peer_contact_email: Option<String>,
    /// User ID of the other person in the chat; empty if external.
    pub peer_contact_user_id: Option<String>,
    /// Member ID, in chat, of the other person in the chat; it is not the user ID.
    pub peer_contact_member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
