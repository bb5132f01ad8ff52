//! Chat channels account level: 16 operations.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddMemberPermission, ChannelActivityLogMembers, ChannelMember, ChannelMemberRef, ChannelMembers,
    ChannelMembersResponse, ChannelPostingPermissions, ChannelSettingsUpdate, DesignatedPostingMember,
    ExternalUserPermission, MemberToAdd, MentionAllPermissions,
};

/// Deletes several channels of one user at once.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::BatchDeleteChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteChannels::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/{userId}/channels)
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels" -> (),
    rate_limit = Light,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:channels",
        "team_chat:delete:channels:admin",
    ],
    errors = [
        (400, 4300, CHANNEL_IDS_MISSING = "the channel IDs are missing"),
        (400, 4301, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 4302, CHANNEL_NOT_DELETED = "the channel could not be deleted"),
        (403, 4100, PERMISSION_DENIED_4100 = "permission denied"),
        (403, 4101, PERMISSION_DENIED_4101 = "permission denied"),
        (404, 4400, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteChannels {
    /// ID of the user who owns the channels.
    pub user_id: String,
    /// IDs of the channels to delete, separated by commas; at most 50.
    pub channel_ids: String,
}

/// Lists the public channels that the account's users created.
///
/// Only for account-level apps; the caller needs a role that may view Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListAccountPublicChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = ListAccountPublicChannels::new()
///     .page_size(20)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels)
#[zoom_endpoint(
    GET "/chat/channels" -> ListAccountPublicChannelsResponse,
    paginate = channels: AccountPublicChannel,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_channels:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountPublicChannels {
    /// How many entries a page holds. Default: `10`.
    #[range(..=20)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListAccountPublicChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountPublicChannelsResponse {
    /// Public channels of the account, one entry each.
    #[lossy]
    pub channels: Vec<AccountPublicChannel>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Public channel of the account, with its URL and settings.
///
/// Element of `channels` in [`ListAccountPublicChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPublicChannel {
    /// What members of the channel can do.
    pub channel_settings: Option<AccountPublicChannelSettings>,
    /// ID of the channel.
    pub id: Option<String>,
    /// XMPP address (Jabber ID, JID) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Kind of channel: public (`3`) or public and open to other accounts (`5`); Zoom also documents private (`1`, `2`), group chat (`4`) and unknown (`0`). One of `0` to `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// URL that opens the channel in Zoom Team Chat.
    pub channel_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What members of the channel can do.
///
/// Value of `channel_settings` in [`AccountPublicChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountPublicChannelSettings {
    /// Who may add members to the channel.
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel.
    pub posting_permissions: Option<AccountPublicChannelPostingPermissions>,
    /// Who may use `@all` in the channel; only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// Who may add external users to the channel, if anyone.
    pub allow_to_add_external_users: Option<ExternalUserPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which members may post to the channel.
///
/// Values of `posting_permissions` in [`AccountPublicChannelSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AccountPublicChannelPostingPermissions {
    /// `1`: All members can post.
    AllChatMembers = 1,
    /// `2`: Only the owner and administrators can post.
    OnlyOwnerAdministrators = 2,
    /// `3`: Only the owner, administrators, and selected members can post.
    OnlyOwnersAdministratorsCertainMembers = 3,
}

/// Finds channels of a user or of the whole account.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{SearchUserAccountChannels, UserAccountChannelHaystack, UserAccountChannelNeedle, UserAccountChannelNeedleSearchType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = SearchUserAccountChannels::new(
///     UserAccountChannelNeedle::new(UserAccountChannelNeedleSearchType::ByChannelName)
///         .keywords(vec!["sales".to_owned()]),
///     UserAccountChannelHaystack::Public,
/// )
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/channels/search)
#[zoom_endpoint(
    POST "/chat/channels/search" -> SearchUserAccountChannelsResponse,
    paginate = channels: UserAccountChannel,
    rate_limit = ResourceIntensive,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:write:search_channels",
        "team_chat:write:search_channels:admin",
    ],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchUserAccountChannels {
    /// ID of the user whose channels are searched; needed by account-level apps for `user_joined`, left out otherwise.
    pub user_id: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=20)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// The name, or words of the name, of the channels to find.
    pub needle: UserAccountChannelNeedle,
    /// Which channels to search: the user's own, public ones or all.
    pub haystack: UserAccountChannelHaystack,
    /// Whether archived channels are returned too. Default: `false`.
    pub include_archived: Option<bool>,
}

/// The name, or words of the name, of the channels to find.
///
/// Value of `needle` in [`SearchUserAccountChannels`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UserAccountChannelNeedle {
    /// How the channel is looked up, such as by its exact name. Required in requests.
    #[required(new)]
    pub search_type: Option<UserAccountChannelNeedleSearchType>,
    /// Words to look for in the names of channels, one entry each; for `search_type` of `by_channel_name`.
    pub keywords: Option<Vec<String>>,
    /// Exact name of the channel, with the same capitals; for `search_type` of `by_channel_name_exact_match`.
    pub channel_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the channel is looked up, such as by its exact name.
///
/// Values of `search_type` in [`UserAccountChannelNeedle`].
#[zoom_enum]
pub enum UserAccountChannelNeedleSearchType {
    /// `by_channel_name`: Channels whose names contain the keywords.
    ByChannelName,
    /// `by_channel_name_exact_match`: The channel with exactly this name, capitals included.
    ByChannelNameExactMatch,
}

/// Which channels to search: the user's own, public ones or all.
///
/// Values of `haystack` in [`SearchUserAccountChannels`].
#[zoom_enum]
pub enum UserAccountChannelHaystack {
    /// `user_joined`: Channels the user belongs to, both internal and external.
    UserJoined,
    /// `public`: All public channels of the account.
    Public,
    /// `all`: Every channel of the account, public or private.
    All,
}

/// Response to [`SearchUserAccountChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchUserAccountChannelsResponse {
    /// Channels that the search found, one entry each.
    #[lossy]
    pub channels: Vec<UserAccountChannel>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel that the search found, with the number of its members.
///
/// Element of `channels` in [`SearchUserAccountChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAccountChannel {
    /// ID of the channel.
    pub id: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Kind of channel: private (`1`), private within one account (`2`), public (`3`), group chat (`4`), public and open to other accounts (`5`) or unknown (`0`). One of `0` to `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// URL that opens the channel in Zoom Team Chat.
    pub channel_url: Option<String>,
    /// How many members the channel has.
    pub member_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists what happened in one channel, from its activity logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelActivityLogsByChannelId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channel_activity_logs = ListChannelActivityLogsByChannelId::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-31".parse::<zoom_core::Date>()?,
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// )
/// .page_size(15)
/// .activity_type("membership")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels/{channelId}/activities)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/activities" -> ListActivityLogsByChannelIdResponse,
    paginate = channel_activity_logs: ChannelActivityLogsChannelActivityLog,
    rate_limit = Light,
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    errors = [
        (400, 200, CHANNEL_ID_MISSING = "the channel ID is missing"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 5306, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelId {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// How many entries a page holds. Default: `15`.
    #[range(15)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this kind of activity; `membership` means that people joined or left. Default: `membership`.
    pub activity_type: Option<String>,
    /// First day of the activity log to read.
    pub start_date: Date,
    /// Last day of the activity log to read.
    pub end_date: Date,
}

/// Response to [`ListChannelActivityLogsByChannelId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListActivityLogsByChannelIdResponse {
    /// Activities in the channel, one entry each.
    #[lossy]
    pub channel_activity_logs: Vec<ChannelActivityLogsChannelActivityLog>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry in the activity log of one channel: members who joined or left.
///
/// Element of `channel_activity_logs` in [`ListActivityLogsByChannelIdResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLogsChannelActivityLog {
    /// What happened in the channel. Always `membership`.
    pub activity_type: Option<String>,
    /// When the activity happened, in Unix milliseconds.
    pub activity_timestamp: Option<i64>,
    /// User who caused the activity.
    pub operator: Option<ChannelMemberRef>,
    /// Members concerned, and whether they joined or left.
    pub members: Option<ChannelActivityLogMembers>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how long the messages of one channel are kept.
///
/// Only for account-level apps; the caller needs a role that may view Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetChannelRetentionPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetChannelRetentionPolicy::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/channels/{channelId}/retention)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/retention" -> ChannelRetentionPolicy,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:retention:admin"],
    errors = [
        (400, 4300, CHANNEL_ID_MISSING = "the channel ID is missing"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChannelRetentionPolicy {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`GetChannelRetentionPolicy`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelRetentionPolicy {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// How long messages of the channel are kept in the cloud.
    pub cloud_retention: Option<CloudRetention>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long messages of the channel are kept in the cloud.
///
/// Value of `cloud_retention` in [`ChannelRetentionPolicy`] and [`UpdateChannelRetentionPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRetention {
    /// Whether the channel has a retention time of its own, set in `retention_period`. Required in requests.
    #[required(new)]
    pub enable_custom_retention: Option<bool>,
    /// How long messages are kept, as a number with `y`, `m` or `d` for years, months or days.
    pub retention_period: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets how long the messages of one channel are kept.
///
/// Only for account-level apps; the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{CloudRetention, UpdateChannelRetentionPolicy};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateChannelRetentionPolicy::new(
///     "Zl3aVt0bQ9y",
///     CloudRetention::new(true).retention_period("2y"),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/PATCH/chat/channels/{channelId}/retention)
#[zoom_endpoint(
    PATCH "/chat/channels/<channel_id>/retention" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:update:retention:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_RETENTION_POLICY_NOT_CHANGED = "the channel retention policy could not be changed"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChannelRetentionPolicy {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// How long messages of the channel are kept in the cloud.
    pub cloud_retention: CloudRetention,
}

/// Returns one channel of a user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserChannel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/{userId}/channels/{channelId})
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>" -> UserChannel,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:user_channel",
        "team_chat:read:user_channel:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserChannel {
    /// ID of the user.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`GetUserChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChannel {
    /// What members of the channel can do.
    pub channel_settings: Option<GetUserChannelSettings>,
    /// ID of the channel.
    pub id: Option<String>,
    /// XMPP address (Jabber ID, JID) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Kind of channel: private (`1`), private within one account (`2`), public (`3`), group chat (`4`), public and open to other accounts (`5`) or unknown (`0`). One of `0` to `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// URL that opens the channel in Zoom Team Chat.
    pub channel_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What members of the channel can do.
///
/// Value of `channel_settings` in [`UserChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetUserChannelSettings {
    /// Who may add members to the channel.
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel.
    pub posting_permissions: Option<ChannelPostingPermissions>,
    /// Who may use `@all` in the channel; only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// Who may add external users to the channel, if anyone.
    pub allow_to_add_external_users: Option<GetUserChannelAllowAddExternalUsers>,
    /// Members who may post besides the owner and administrators, one entry each; for `posting_permissions` of `3` only.
    pub designated_posting_members: Option<Vec<DesignatedPostingMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may add external users to the channel, if anyone.
///
/// Values of `allow_to_add_external_users` in [`GetUserChannelSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GetUserChannelAllowAddExternalUsers {
    /// `0`: Nobody can add external users.
    CannotBeAdded = 0,
    /// `1`: Every member can add external users.
    AllChatMembersAdd = 1,
    /// `2`: Members from your organization can add external users.
    OnlyMembersWithinYourOrganizationAdd = 2,
    /// `3`: Only owners and administrators can add external users.
    OnlyOwnersAdministratorsAdd = 3,
}

/// Changes the name, type and settings of a channel that the user owns or administers.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserChannel::new("me", "Zl3aVt0bQ9y")
///     .name("Support")
///     .kind(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/PATCH/chat/users/{userId}/channels/{channelId})
#[zoom_endpoint(
    PATCH "/chat/users/<user_id>/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:user_channel",
        "team_chat:update:user_channel:admin",
    ],
    errors = [
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 5301, CHANNEL_NOT_CHANGED = "the channel could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserChannel {
    /// ID of the user.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// New name of the channel.
    pub name: Option<String>,
    /// What members of the channel can do.
    pub channel_settings: Option<ChannelSettingsUpdate>,
    /// New kind of the channel: private (`1`), private within one account (`2`), public (`3`), or public and open to other accounts (`5`).
    #[serde(rename = "type")]
    pub kind: Option<i64>,
}

/// Deletes one channel of a user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserChannel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/{userId}/channels/{channelId})
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:user_channel",
        "team_chat:delete:user_channel:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_NOT_DELETED = "the channel could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserChannel {
    /// ID of the user.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Lists all admins of one channel of a user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let admins = ListChannelAdministrators::new("me", "Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/{userId}/channels/{channelId}/admins)
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>/admins" -> ListChannelAdministratorsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["chat_channel:read", "chat_channel:read:admin", "team_chat:read:list_administrators:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelAdministrators {
    /// ID of a user who is a member of the channel.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListChannelAdministrators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelAdministratorsResponse {
    /// The channel administrators, one entry each.
    #[lossy]
    pub admins: Vec<Admin>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Administrator of a channel.
///
/// Element of `admins` in [`ListChannelAdministratorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Admin {
    /// Email address of the administrator.
    pub email: Option<String>,
    /// First (given) name of the administrator; empty for someone outside the account who is not a contact.
    pub first_name: Option<String>,
    /// ID of the administrator.
    pub id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Whether the person owns the channel or only administers it.
    pub role: Option<AdminRole>,
    /// Last (family) name of the administrator; empty for someone outside the account who is not a contact.
    pub last_name: Option<String>,
    /// Display name of the administrator.
    pub name: Option<String>,
    /// Whether the person is outside the account.
    pub is_external: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the person owns the channel or only administers it.
///
/// Values of `role` in [`Admin`].
#[zoom_enum]
pub enum AdminRole {
    /// `admin`: Administrator of the channel.
    Admin,
    /// `owner`: Owner of the channel.
    Owner,
}

/// Makes members of a channel its admins.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelMemberAdmin, PromoteChannelMembers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PromoteChannelMembers::new("me", "Zl3aVt0bQ9y")
///     .admins(vec![ChannelMemberAdmin::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/users/{userId}/channels/{channelId}/admins)
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels/<channel_id>/admins" -> ChannelMembersResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:administrator:admin"],
    errors = [
        (400, 5301, ADMINISTRATORS_NOT_CHANGED = "the administrators could not be changed"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PromoteChannelMembers {
    /// ID of a user of the channel; the members to promote are in `admins`. Zoom does not say whether the user must own the channel.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Members to make admins of the channel, one entry each. At most 10 items.
    pub admins: Option<Vec<ChannelMemberAdmin>>,
}

/// Member to promote to administrator of a channel.
///
/// Element of `admins` in [`PromoteChannelMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMemberAdmin {
    /// Email address of the member to promote.
    pub email: Option<String>,
    /// Member ID, in chat, of the member to promote; it is not the user ID.
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Takes the admin role away from several members of a channel at once.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::BatchDemoteChannelAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDemoteChannelAdministrators::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/{userId}/channels/{channelId}/admins)
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/admins" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:batch_administrators:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_ADMINISTRATOR_NOT_DEMOTED = "the channel administrator could not be demoted"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDemoteChannelAdministrators {
    /// ID of a user who is an administrator of the channel; the admins to demote are in `admin_ids` and `user_ids`.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Member IDs of the channel admins who become ordinary members; at most 10. Sent comma-separated.
    #[query(style = comma)]
    pub admin_ids: Vec<String>,
    /// The channel admins who become ordinary members, by user ID or member ID; at most 10. Zoom does not say how this differs from `admin_ids`. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// Lists all members of one channel of a user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListUserChannelMembers::new("me", "Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/GET/chat/users/{userId}/channels/{channelId}/members)
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>/members" -> ChannelMembers,
    paginate = members: ChannelMember,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:list_members",
        "team_chat:read:list_members:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChannelMembers {
    /// ID of the user who owns the channel.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Invites a user's contacts to one of the user's channels.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{InviteUserChannelMembers, MemberToAdd};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteUserChannelMembers::new("me", "Zl3aVt0bQ9y")
///     .members(vec![MemberToAdd::new("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/POST/chat/users/{userId}/channels/{channelId}/members)
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels/<channel_id>/members" -> ChannelMembersResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:write:members",
        "team_chat:write:members:admin",
    ],
    errors = [
        (400, 5301, CHANNEL_MEMBERS_NOT_INVITED_OR_REMOVED = "the channel members could not be invited or removed"),
        (400, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InviteUserChannelMembers {
    /// ID of the user who belongs to the channel and whose contacts are invited.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Contacts to invite to the channel, one entry each.
    pub members: Option<Vec<MemberToAdd>>,
}

/// Removes several members from one of a user's channels at once.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::BatchRemoveUserChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchRemoveUserChannelMembers::new("me", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/{userId}/channels/{channelId}/members)
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/members" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "chat_channel:write", "team_chat:delete:member:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (400, 5301, CHANNEL_MEMBER_NOT_DELETED = "the channel member could not be deleted"),
        (400, 300, "users cannot do this to themselves, or a limit was exceeded"),
        (400, 403, PERMISSION_DENIED_403 = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchRemoveUserChannelMembers {
    /// ID of the user who owns or administers the channel.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// User IDs or member IDs of the people to remove, separated by commas; at most 20.
    pub identifiers: String,
}

/// Removes one member from one of a user's channels.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveUserMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserMember::new("me", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels-account-level/DELETE/chat/users/{userId}/channels/{channelId}/members/{identifier})
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/members/<identifier>" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_MEMBER_NOT_DELETED = "the channel member could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveUserMember {
    /// ID of the user.
    pub user_id: String,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// The member to remove, by user ID, member ID or email address.
    pub identifier: String,
}
