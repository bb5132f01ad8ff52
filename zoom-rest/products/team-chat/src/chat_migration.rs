//! Chat migration: 7 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ConversationChannelOperationParam;

/// Migrate channel members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MigrateChannelMembers, MigrateChannelMembersMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MigrateChannelMembers::new(
///     "Zl3aVt0bQ9y",
///     vec![MigrateChannelMembersMember::new("one")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/migration/channels/<channel_id>/members" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_channel_members:admin"],
    errors = [
        (400, 5301, "the operation failed"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 403, "permission denied"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChannelMembers {
    /// Channel ID.
    pub channel_id: String,
    /// Members: at most 20 items.
    pub members: Vec<MigrateChannelMembersMember>,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MigrateChannelMembersMember {
    /// Identifier: required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Role: defaults to `member`.
    pub role: Option<MigrateChannelMembersMemberRole>,
}

/// Values of `role`.
#[zoom_enum]
pub enum MigrateChannelMembersMemberRole {
    /// `member`.
    Member,
    /// `admin`.
    Admin,
}

/// Migrate chat message reactions.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatMessageReaction, ChatMessageReactionEmojis, MigrateChatMessageReactions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MigrateChatMessageReactions::new(
///     vec![ChatMessageReaction::new("Zl3aVt0bQ9y", 1, vec![ChatMessageReactionEmojis::new("one", vec!["one".to_owned()])])],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/migration/emoji_reactions" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_message_reactions:admin"],
    errors = [
        (400, 5301, "the operation failed"),
        (400, 5401, "the message does not exist"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 403, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatMessageReactions {
    /// Reactions: at most 5 items.
    pub reactions: Vec<ChatMessageReaction>,
}

/// Element of `reactions`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReaction {
    /// Message ID: required in requests.
    #[required(new)]
    pub message_id: Option<String>,
    /// Message timestamp: required in requests.
    #[required(new)]
    pub message_timestamp: Option<i64>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Emojis: required in requests; at most 10 items.
    #[required(new)]
    pub emojis: Option<Vec<ChatMessageReactionEmojis>>,
}

/// Element of `emojis`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessageReactionEmojis {
    /// Emoji: required in requests.
    #[required(new)]
    pub emoji: Option<String>,
    /// User identifier: required in requests; at most 10 items.
    #[required(new)]
    pub user_identifier: Option<Vec<String>>,
}

/// Get migrated Zoom channel IDs.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMigratedZoomChannelIds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMigratedZoomChannelIds::new("slack", "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/migration/mappings/channels" -> MigratedZoomChannelIds,
    rate_limit = Medium,
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_channels:admin"],
    errors = [(404, 5801, "the migrated team does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMigratedZoomChannelIds {
    /// Origin platform: always `slack`; defaults to `slack`.
    pub origin_platform: String,
    /// Origin team ID.
    pub origin_team_id: String,
    /// Origin channel IDs.
    pub origin_channel_ids: String,
}

/// Response to [`GetMigratedZoomChannelIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomChannelIds {
    /// Mappings found.
    pub mappings_found: Option<i64>,
    /// Mappings not found.
    pub mappings_not_found: Option<i64>,
    /// Mappings.
    pub mappings: Option<Vec<Mapping>>,
}

/// Element of `mappings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Mapping {
    /// Origin channel ID.
    pub origin_channel_id: Option<String>,
    /// Zm channel ID.
    pub zm_channel_id: Option<String>,
}

/// Get migrated Zoom user IDs.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetMigratedZoomUserIds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMigratedZoomUserIds::new("slack", "one")
///     .origin_team_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/migration/mappings/users" -> MigratedZoomUserIds,
    rate_limit = Light,
    scopes = ["chat_migration:read:admin", "team_chat:read:migrated_users:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMigratedZoomUserIds {
    /// Origin platform: always `slack`.
    pub origin_platform: String,
    /// Origin team ID.
    pub origin_team_id: Option<String>,
    /// Origin user IDs.
    pub origin_user_ids: String,
}

/// Response to [`GetMigratedZoomUserIds`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomUserIds {
    /// Mappings found.
    pub mappings_found: Option<i64>,
    /// Mappings not found.
    pub mappings_not_found: Option<i64>,
    /// Mappings.
    pub mappings: Option<Vec<MigratedZoomUserIdMapping>>,
}

/// Element of `mappings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigratedZoomUserIdMapping {
    /// Origin user ID.
    pub origin_user_id: Option<String>,
    /// Zm user ID.
    pub zm_user_id: Option<String>,
}

/// Migrate chat messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatMessage, MigrateChatMessages};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MigrateChatMessages::new(
///     vec![ChatMessage::new(1, "one", "See you there")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/migration/messages" -> MigrateChatMessagesResponse,
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_chat_messages:admin"],
    errors = [
        (400, 5301, "the operation failed"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 403, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatMessages {
    /// Messages: at most 20 items.
    pub messages: Vec<ChatMessage>,
}

/// Element of `messages`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChatMessage {
    /// Message timestamp: required in requests.
    #[required(new)]
    pub message_timestamp: Option<i64>,
    /// Sender: required in requests.
    #[required(new)]
    pub sender: Option<String>,
    /// To channel.
    pub to_channel: Option<String>,
    /// To contact.
    pub to_contact: Option<String>,
    /// Message: required in requests.
    #[required(new)]
    #[length(..=4096)]
    pub message: Option<String>,
    /// File IDs: at most 6 items.
    pub file_ids: Option<Vec<String>>,
    /// Reply main message ID.
    pub reply_main_message_id: Option<String>,
    /// Reply main message timestamp.
    pub reply_main_message_timestamp: Option<i64>,
}

/// Response to [`MigrateChatMessages`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigrateChatMessagesResponse {
    /// IDs.
    pub ids: Option<Vec<String>>,
}

/// Migrate chat channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChatChannelType, MigrateChannelMembersMember, MigrateChatChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MigrateChatChannel::new(
///     "one",
///     vec![MigrateChannelMembersMember::new("one")],
///     ChatChannelType::PrivateChannel,
///     "Support",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/migration/users/<identifier>/channels" -> MigrateChatChannelResponse,
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin", "team_chat:write:migrate_a_chat_channel:admin"],
    errors = [
        (400, 5301, "the operation failed"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 403, "permission denied"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MigrateChatChannel {
    /// Identifier.
    pub identifier: String,
    /// Members: at most 20 items.
    pub members: Vec<MigrateChannelMembersMember>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: ChatChannelType,
    /// Name.
    #[length(1..=128)]
    pub name: String,
    /// Created time.
    pub created_time: DateTime,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChatChannelType {
    /// `2`.
    PrivateChannel = 2,
    /// `3`.
    PublicChannel = 3,
    /// `4`.
    GroupChat = 4,
}

/// Response to [`MigrateChatChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MigrateChatChannelResponse {
    /// ID.
    pub id: Option<String>,
}

/// Migrate11 conversation channel operations.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ConversationChannelOperationParam, Migrate11ConversationChannelOperations, TargetType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// Migrate11ConversationChannelOperations::new(
///     "one",
///     "star",
///     vec![ConversationChannelOperationParam::new("Zl3aVt0bQ9y", TargetType::Channel)],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/migration/users/<identifier>/events" -> (),
    rate_limit = Medium,
    scopes = ["chat_migration:write:admin"],
    errors = [
        (400, 5301, "the operation failed"),
        (401, 7010, "the access token is invalid or expired"),
        (403, 403, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct Migrate11ConversationChannelOperations {
    /// Identifier.
    pub identifier: String,
    /// Method: always `star`.
    pub method: String,
    /// Params: at most 10 items.
    pub params: Vec<ConversationChannelOperationParam>,
}
