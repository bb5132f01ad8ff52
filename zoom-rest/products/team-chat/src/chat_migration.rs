//! Chat migration: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ChannelOrContactTarget;

/// Adds up to 20 members to a channel migrated from another service.
///
/// Locked by default; Zoom Support unlocks it on request, case by case.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MemberToMigrate, MigrateChannelMembers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MigrateChannelMembers::new("Zl3aVt0bQ9y", vec![MemberToMigrate::new("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/channels/{channelId}/members)
#[zoom_endpoint(
    POST "/chat/migration/channels/<channel_id>/members" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_channel_members:admin"],
    errors = [
        (400, 5301, MEMBERS_NOT_ADDED = "the members could not be added"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChannelMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// People to add to the migrated channel, one entry each. At most 20 items.
    pub members: Vec<MemberToMigrate>,
}

/// Member of a channel to migrate, with the role in it.
///
/// Element of `members` in [`MigrateChannelMembers`] and [`MigrateChatChannel`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MemberToMigrate {
    /// User ID, member ID (an ID in chat) or email address of the member. Required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Whether the member is an ordinary member of the channel or an administrator. Default: `member`.
    pub role: Option<MemberToMigrateRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the member is an ordinary member of the channel or an administrator.
///
/// Values of `role` in [`MemberToMigrate`].
#[zoom_enum]
pub enum MemberToMigrateRole {
    /// `member`: Ordinary member of the channel.
    Member,
    /// `admin`: Administrator of the channel.
    Admin,
}

/// Adds emoji reactions to a message migrated from another service.
///
/// Locked by default; Zoom Support unlocks it on request, case by case.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatMessageReaction, ChatMessageReactionEmojis, MigrateChatMessageReactions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MigrateChatMessageReactions::new(vec![
///     ChatMessageReaction::new(
///         "Zl3aVt0bQ9y",
///         1769850000000,
///         vec![ChatMessageReactionEmojis::new(
///             "U+1F600",
///             vec!["jill@example.com".to_owned()],
///         )],
///     )
///     .to_channel("Zl3aVt0bQ9y"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/emoji_reactions)
#[zoom_endpoint(
    POST "/chat/migration/emoji_reactions" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_message_reactions:admin"],
    errors = [
        (400, 5301, EMOJI_REACTIONS_NOT_ADDED = "the emoji reactions could not be added"),
        (400, 5401, MESSAGE_DOES_NOT_EXIST = "the message does not exist"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatMessageReactions {
    /// Messages with the reactions to add to them, one entry each. At most 5 items.
    pub reactions: Vec<ChatMessageReaction>,
}

/// Reactions to migrate for one message in a channel or chat.
///
/// Element of `reactions` in [`MigrateChatMessageReactions`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReaction {
    /// ID of the message to which the reactions are added. Required in requests.
    #[required(new)]
    pub message_id: Option<String>,
    /// When the migrated message with the reactions was sent, in Unix milliseconds. Required in requests.
    #[required(new)]
    pub message_timestamp: Option<i64>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// Emoji reactions to the message, one entry each. Required in requests. At most 10 items.
    #[required(new)]
    pub emojis: Option<Vec<ChatMessageReactionEmojis>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Emoji to migrate, with the users who reacted with it.
///
/// Element of `emojis` in [`ChatMessageReaction`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReactionEmojis {
    /// Code point of the emoji in UTF-32, such as `U+1F600`. Required in requests.
    #[required(new)]
    pub emoji: Option<String>,
    /// User IDs, member IDs (IDs in chat) or email addresses of the users who reacted with the emoji. Required in requests. At most 10 items.
    #[required(new)]
    pub user_identifier: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the Zoom channel IDs that migrated channels received.
///
/// Covers only what the Team Chat Migration app migrated.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMigratedZoomChannelIds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMigratedZoomChannelIds::new("slack", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/GET/chat/migration/mappings/channels)
#[zoom_endpoint(
    GET "/chat/migration/mappings/channels" -> MigratedZoomChannelIds,
    rate_limit = Medium,
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_channels:admin"],
    errors = [
        (404, 5801, MIGRATED_TEAM_DOES_NOT_EXIST = "the migrated team does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMigratedZoomChannelIds {
    /// Chat platform from which data is migrated. The only value is `slack`. Default: `slack`.
    pub origin_platform: String,
    /// ID of the team on the chat platform migrated from, such as the Slack workspace.
    pub origin_team_id: String,
    /// Channel IDs on the chat platform migrated from, separated by commas.
    pub origin_channel_ids: String,
}

/// Response to [`GetMigratedZoomChannelIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomChannelIds {
    /// Number of channels that were found.
    pub mappings_found: Option<i64>,
    /// Number of channels that were not found.
    pub mappings_not_found: Option<i64>,
    /// Channels before and after the migration, one entry each.
    pub mappings: Option<Vec<ChannelIdMapping>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ID of a channel before the migration, with its ID in Zoom.
///
/// Element of `mappings` in [`MigratedZoomChannelIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelIdMapping {
    /// ID of the channel before the migration.
    pub origin_channel_id: Option<String>,
    /// ID of the channel in Zoom.
    pub zm_channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the Zoom user IDs that migrated users received.
///
/// Covers only what the Team Chat Migration app migrated.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMigratedZoomUserIds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMigratedZoomUserIds::new("slack", "Zl3aVt0bQ9y")
///     .origin_team_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/GET/chat/migration/mappings/users)
#[zoom_endpoint(
    GET "/chat/migration/mappings/users" -> MigratedZoomUserIds,
    rate_limit = Light,
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_users:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMigratedZoomUserIds {
    /// Chat platform from which data is migrated. The only value is `slack`.
    pub origin_platform: String,
    /// ID of the team on the chat platform migrated from, such as the Slack workspace.
    pub origin_team_id: Option<String>,
    /// User IDs on the chat platform migrated from, separated by commas.
    pub origin_user_ids: String,
}

/// Response to [`GetMigratedZoomUserIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomUserIds {
    /// Number of users that were found.
    pub mappings_found: Option<i64>,
    /// Number of users that were not found.
    pub mappings_not_found: Option<i64>,
    /// Users before and after the migration, one entry each.
    pub mappings: Option<Vec<MigratedZoomUserIdMapping>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ID of a user before the migration, with the ID in Zoom.
///
/// Element of `mappings` in [`MigratedZoomUserIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomUserIdMapping {
    /// ID of the user before the migration.
    pub origin_user_id: Option<String>,
    /// ID of the user in Zoom.
    pub zm_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds up to 20 messages to migrated channels or 1:1 conversations.
///
/// Locked by default; Zoom Support unlocks it on request, case by case.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatMessage, MigrateChatMessages};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MigrateChatMessages::new(vec![
///     ChatMessage::new(1769850000000, "jill@example.com", "See you there")
///         .to_channel("Zl3aVt0bQ9y"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/messages)
#[zoom_endpoint(
    POST "/chat/migration/messages" -> MigrateChatMessagesResponse,
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_messages:admin"],
    errors = [
        (400, 5301, MESSAGES_NOT_ADDED = "the messages could not be added"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatMessages {
    /// Messages to migrate, one entry each. At most 20 items.
    pub messages: Vec<ChatMessage>,
}

/// Message to migrate to a channel or a chat with a contact.
///
/// Element of `messages` in [`MigrateChatMessages`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessage {
    /// When the message was sent, in Unix milliseconds; different for each message of a chat. Required in requests.
    #[required(new)]
    pub message_timestamp: Option<i64>,
    /// User ID, member ID (an ID in chat) or email address of the sender. Required in requests.
    #[required(new)]
    pub sender: Option<String>,
    /// ID of the channel; use either it or `to_contact`.
    pub to_channel: Option<String>,
    /// ID or email address of the contact; use either it or `to_channel`.
    pub to_contact: Option<String>,
    /// Text of the message. Required in requests.
    #[required(new)]
    #[length(..=4096)]
    pub message: Option<String>,
    /// IDs of uploaded files to send; the sender must have uploaded them. At most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// ID of the message that starts the thread; needed for replies whose thread is not in the same request.
    pub reply_main_message_id: Option<String>,
    /// When the message that starts the thread was sent, in Unix milliseconds; only for replies.
    pub reply_main_message_timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`MigrateChatMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigrateChatMessagesResponse {
    /// IDs of the messages in Zoom, one entry each.
    pub ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a channel for a user by migrating it from another service.
///
/// Locked by default; Zoom Support unlocks it on request, case by case.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatChannelType, MemberToMigrate, MigrateChatChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MigrateChatChannel::new(
///     "Zl3aVt0bQ9y",
///     vec![MemberToMigrate::new("Zl3aVt0bQ9y")],
///     ChatChannelType::PrivateChannel,
///     "Support",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/users/{identifier}/channels)
#[zoom_endpoint(
    POST "/chat/migration/users/<identifier>/channels" -> MigrateChatChannelResponse,
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_a_chat_channel:admin"],
    errors = [
        (400, 5301, CHANNEL_NOT_CHANGED = "the channel could not be changed"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatChannel {
    /// User ID or member ID (an ID in chat) of the owner of the migrated channel.
    pub identifier: String,
    /// Members of the migrated channel apart from its owner, one entry each. At most 20 items.
    pub members: Vec<MemberToMigrate>,
    /// Kind of the migrated channel: private within one account (`2`), public (`3`) or group chat (`4`).
    #[serde(rename = "type")]
    pub kind: ChatChannelType,
    /// Name of the channel.
    #[length(1..=128)]
    pub name: String,
    /// When the migrated channel was created.
    pub created_time: DateTime,
}

/// Kind of the migrated channel: private within one account (`2`), public (`3`) or group chat (`4`).
///
/// Values of `type` in [`MigrateChatChannel`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChatChannelType {
    /// `2`: A private channel for invited members of one account.
    PrivateChannel = 2,
    /// `3`: A public channel that anyone can find and join.
    PublicChannel = 3,
    /// `4`: A group chat, made by adding people to a new chat.
    GroupChat = 4,
}

/// Response to [`MigrateChatChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigrateChatChannelResponse {
    /// ID of the channel.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Performs an operation on a user's migrated conversations; so far, it can only star them.
///
/// Locked by default; Zoom Support unlocks it on request, case by case.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelOrContactTarget, MigrateConversationOrChannel, TargetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MigrateConversationOrChannel::new(
///     "Zl3aVt0bQ9y",
///     "star",
///     vec![ChannelOrContactTarget::new("Zl3aVt0bQ9y", TargetType::Channel)],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-migration/POST/chat/migration/users/{identifier}/events)
#[zoom_endpoint(
    POST "/chat/migration/users/<identifier>/events" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin"],
    errors = [
        (400, 5301, STAR_NOT_SET_OR_REMOVED = "the star could not be set or removed"),
        (401, 7010, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateConversationOrChannel {
    /// User ID or member ID (an ID in chat) of the user who takes part in the migrated conversations.
    pub identifier: String,
    /// What to do with the conversations. The only value is `star`.
    pub method: String,
    /// Conversations to star, one entry each; Zoom's text allows only one at present. At most 10 items.
    pub params: Vec<ChannelOrContactTarget>,
}
