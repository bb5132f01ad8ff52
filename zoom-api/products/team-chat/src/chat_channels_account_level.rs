//! Chat channels account level: 16 operations.

use zoom_core::{Date, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Channel, ChannelActivityLogMembers, ChannelActivityLogOperator, ChannelMember, GetChannelResponse,
    InviteChannelMembersMember, InviteChannelMembersResponse, ListChannelMembersResponse, ListUserChannelsResponse,
    UpdateChannelChannelSettings,
};

/// Batch delete channels.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::BatchDeleteChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteChannels::new("me", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 4300, "a parameter is missing or not valid"),
        (400, 4301, "a limit is exceeded"),
        (400, 4302, "it could not be done"),
        (403, 4100, "no permission"),
        (403, 4101, "no permission"),
        (404, 4400, "the channel does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchDeleteChannels {
    /// User ID.
    pub user_id: String,
    /// Channel IDs.
    pub channel_ids: String,
}

/// List account public channels.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListAccountPublicChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = ListAccountPublicChannels::new()
///     .page_size(20)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels" -> ListUserChannelsResponse,
    paginate = channels: Channel,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_channels:admin"],
    errors = [(400, 300, "the page token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAccountPublicChannels {
    /// How many records a page holds: at most 20, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Search user account channels.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::{SearchUserAccountChannels, UserAccountChannelHaystack, UserAccountChannelNeedle};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = SearchUserAccountChannels::new(UserAccountChannelNeedle::default(), UserAccountChannelHaystack::UserJoined)
///     .user_id("me")
///     .page_size(20)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(400, 300, "the page token is not valid, or has expired"), (403, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchUserAccountChannels {
    /// User ID.
    pub user_id: Option<String>,
    /// How many records a page holds: from 1 to 20, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Needle.
    pub needle: UserAccountChannelNeedle,
    /// Haystack.
    pub haystack: UserAccountChannelHaystack,
    /// Include archived: `false` unless said.
    pub include_archived: Option<bool>,
}

/// User account channel needle.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccountChannelNeedle {
    /// Search type: required in a request.
    pub search_type: Option<String>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Channel name.
    pub channel_name: Option<String>,
}

/// What `haystack` can be.
#[zoom_enum]
pub enum UserAccountChannelHaystack {
    /// `user_joined`.
    UserJoined,
    /// `public`.
    Public,
    /// `all`.
    All,
}

/// What [`SearchUserAccountChannels`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchUserAccountChannelsResponse {
    /// Channels.
    pub channels: Vec<UserAccountChannel>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// User account channel.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccountChannel {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type: one of `0`, `1`, `2`, `3`, `4`, `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Channel URL.
    pub channel_url: Option<String>,
    /// Member count.
    pub member_count: Option<i64>,
}

/// List channel activity logs by channel ID.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListChannelActivityLogsByChannelId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channel_activity_logs = ListChannelActivityLogsByChannelId::new("Zl3aVt0bQ9y", "2026-01-31".parse::<zoom_core::Date>()?, "2026-01-31".parse::<zoom_core::Date>()?)
///     .page_size(15)
///     .activity_type("membership")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/activities" -> ListChannelActivityLogsByChannelIdResponse,
    paginate = channel_activity_logs: ListChannelActivityLogsByChannelIdChannelActivityLog,
    rate_limit = Light,
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    errors = [
        (400, 200, "something that the request names does not exist"),
        (403, 403, "no permission"),
        (404, 5306, "the channel does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelId {
    /// Channel ID.
    pub channel_id: String,
    /// How many records a page holds: from 15 to 15, `15` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Activity type: always `membership`, `membership` unless said.
    pub activity_type: Option<String>,
    /// Start date.
    pub start_date: Date,
    /// End date.
    pub end_date: Date,
}

/// What [`ListChannelActivityLogsByChannelId`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelIdResponse {
    /// Channel activity logs.
    pub channel_activity_logs: Vec<ListChannelActivityLogsByChannelIdChannelActivityLog>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// List channel activity logs by channel ID channel activity log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelIdChannelActivityLog {
    /// Activity type: always `membership`.
    pub activity_type: Option<String>,
    /// Activity timestamp.
    pub activity_timestamp: Option<i64>,
    /// Operator.
    pub operator: Option<ChannelActivityLogOperator>,
    /// Members.
    pub members: Option<ChannelActivityLogMembers>,
}

/// Get retention policy of channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::GetRetentionPolicyOfChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetRetentionPolicyOfChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/retention" -> RetentionPolicyOfChannel,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:retention:admin"],
    errors = [
        (400, 4300, "a parameter is missing or not valid"),
        (403, 200, "no permission"),
        (404, 4130, "the channel does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRetentionPolicyOfChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// What [`GetRetentionPolicyOfChannel`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionPolicyOfChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Cloud retention.
    pub cloud_retention: Option<CloudRetention>,
}

/// Cloud retention.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudRetention {
    /// Enable custom retention: required in a request.
    pub enable_custom_retention: Option<bool>,
    /// Retention period.
    pub retention_period: Option<String>,
}

/// Update retention policy of channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::{CloudRetention, UpdateRetentionPolicyOfChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRetentionPolicyOfChannel::new("Zl3aVt0bQ9y", CloudRetention::default())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/channels/<channel_id>/retention" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:update:retention:admin"],
    errors = [
        (400, 200, "no permission"),
        (400, 5301, "it could not be done"),
        (404, 4130, "the channel does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRetentionPolicyOfChannel {
    /// Channel ID.
    pub channel_id: String,
    /// Cloud retention.
    pub cloud_retention: CloudRetention,
}

/// Get user channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::GetUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetUserChannel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>" -> GetChannelResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:user_channel",
        "team_chat:read:user_channel:admin",
    ],
    errors = [(400, 200, "no permission"), (404, 4130, "the channel does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUserChannel {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Update user channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::UpdateUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserChannel::new("me", "Zl3aVt0bQ9y")
///     .name("Support")
///     .kind(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/users/<user_id>/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:user_channel",
        "team_chat:update:user_channel:admin",
    ],
    errors = [(400, 300, "it exists already"), (400, 5301, "it could not be done"), (403, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserChannel {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Name.
    pub name: Option<String>,
    /// Channel settings.
    pub channel_settings: Option<UpdateChannelChannelSettings>,
    /// Type: one of `1`, `2`, `3`, `5`.
    #[serde(rename = "type")]
    pub kind: Option<i64>,
}

/// Delete user channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::DeleteUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserChannel::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:user_channel",
        "team_chat:delete:user_channel:admin",
    ],
    errors = [(400, 200, "no permission"), (400, 5301, "it could not be done")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserChannel {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// List channel administrators.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListChannelAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let admins = ListChannelAdministrators::new("me", "Zl3aVt0bQ9y")
///     .page_size(50)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>/admins" -> ListChannelAdministratorsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["chat_channel:read", "chat_channel:read:admin", "team_chat:read:list_administrators:admin"],
    errors = [(400, 200, "no permission"), (400, 300, "the page token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChannelAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// How many records a page holds: at most 50, `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListChannelAdministrators`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListChannelAdministratorsResponse {
    /// Admins.
    pub admins: Vec<Admin>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Admin.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Admin {
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Role.
    pub role: Option<AdminRole>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is external.
    pub is_external: Option<bool>,
}

/// What `role` can be.
#[zoom_enum]
pub enum AdminRole {
    /// `admin`.
    Admin,
    /// `owner`.
    Owner,
}

/// Promote channel members to administrators.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::PromoteChannelMembersToAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = PromoteChannelMembersToAdministrators::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels/<channel_id>/admins" -> InviteChannelMembersResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:administrator:admin"],
    errors = [(400, 5301, "it could not be done"), (400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromoteChannelMembersToAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Admins: at most 10 of them.
    pub admins: Option<Vec<ChannelMembersToAdministratorAdmin>>,
}

/// Channel members to administrator admin.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelMembersToAdministratorAdmin {
    /// Email.
    pub email: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
}

/// Batch demote channel administrators.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::BatchDemoteChannelAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDemoteChannelAdministrators::new("me", "Zl3aVt0bQ9y", vec!["one".to_owned()], vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/admins" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:batch_administrators:admin"],
    errors = [(400, 200, "no permission"), (400, 5301, "it could not be done"), (400, 300, "a limit is exceeded")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchDemoteChannelAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Admin IDs: sent with commas between.
    #[query(style = comma)]
    pub admin_ids: Vec<String>,
    /// User IDs: sent with commas between.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// List user channel members.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::ListUserChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListUserChannelMembers::new("me", "Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>/members" -> ListChannelMembersResponse,
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
    errors = [(400, 200, "no permission"), (400, 300, "the page token is not valid, or has expired")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserChannelMembers {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// How many records a page holds: at most 100, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Invite user channel members.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::InviteUserChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = InviteUserChannelMembers::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels/<channel_id>/members" -> InviteChannelMembersResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:write:members",
        "team_chat:write:members:admin",
    ],
    errors = [(400, 5301, "it could not be done"), (400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InviteUserChannelMembers {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Members.
    pub members: Option<Vec<InviteChannelMembersMember>>,
}

/// Batch remove members from user channel.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::BatchRemoveMembersFromUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchRemoveMembersFromUserChannel::new("me", "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/members" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "chat_channel:write", "team_chat:delete:member:admin"],
    errors = [
        (400, 200, "no permission"),
        (400, 5301, "it could not be done"),
        (400, 300, "it could not be done, or a limit is exceeded"),
        (400, 403, "the user can't be used for this"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchRemoveMembersFromUserChannel {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Identifiers.
    pub identifiers: String,
}

/// Remove user member.
///
/// # Examples
///
/// ```
/// use zoom_api::team_chat::RemoveUserMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserMember::new("me", "Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/members/<identifier>" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member:admin"],
    errors = [(400, 200, "no permission"), (400, 5301, "it could not be done")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserMember {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Identifier.
    pub identifier: String,
}
