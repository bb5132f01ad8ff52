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
/// use zoom_rest::team_chat::BatchDeleteChannels;
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
        (400, 4300, "a parameter is missing or invalid"),
        (400, 4301, "a limit is exceeded"),
        (400, 4302, "the operation failed"),
        (403, 4100, "permission denied"),
        (403, 4101, "permission denied"),
        (404, 4400, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
#[zoom_endpoint(
    GET "/chat/channels" -> ListUserChannelsResponse,
    paginate = channels: Channel,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_channels:admin"],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountPublicChannels {
    /// Records per page: defaults to `10`.
    #[range(..=20)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Search user account channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{SearchUserAccountChannels, UserAccountChannelHaystack, UserAccountChannelNeedle};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = SearchUserAccountChannels::new(
///     UserAccountChannelNeedle::new("one"),
///     UserAccountChannelHaystack::UserJoined,
/// )
///     .user_id("me")
///     .page_size(20)
///     .items(client)
///     .collect_all()
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
    errors = [(400, 300, "the page token is invalid or expired"), (403, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchUserAccountChannels {
    /// User ID.
    pub user_id: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(1..=20)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Needle.
    pub needle: UserAccountChannelNeedle,
    /// Haystack.
    pub haystack: UserAccountChannelHaystack,
    /// Include archived: defaults to `false`.
    pub include_archived: Option<bool>,
}

/// Value of `needle`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct UserAccountChannelNeedle {
    /// Search type: required in requests.
    #[required(new)]
    pub search_type: Option<String>,
    /// Keywords.
    pub keywords: Option<Vec<String>>,
    /// Channel name.
    pub channel_name: Option<String>,
}

/// Values of `haystack`.
#[zoom_enum]
pub enum UserAccountChannelHaystack {
    /// `user_joined`.
    UserJoined,
    /// `public`.
    Public,
    /// `all`.
    All,
}

/// Response to [`SearchUserAccountChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchUserAccountChannelsResponse {
    /// Channels.
    #[lossy]
    pub channels: Vec<UserAccountChannel>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::team_chat::ListChannelActivityLogsByChannelId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channel_activity_logs = ListChannelActivityLogsByChannelId::new(
///     "Zl3aVt0bQ9y",
///     "2026-01-31".parse::<zoom_core::Date>()?,
///     "2026-01-31".parse::<zoom_core::Date>()?,
/// )
///     .page_size(15)
///     .activity_type("membership")
///     .items(client)
///     .collect_all()
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
        (400, 200, "a resource named in the request does not exist"),
        (403, 403, "permission denied"),
        (404, 5306, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelId {
    /// Channel ID.
    pub channel_id: String,
    /// Records per page: defaults to `15`.
    #[range(15)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Activity type: always `membership`; defaults to `membership`.
    pub activity_type: Option<String>,
    /// Start date.
    pub start_date: Date,
    /// End date.
    pub end_date: Date,
}

/// Response to [`ListChannelActivityLogsByChannelId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelActivityLogsByChannelIdResponse {
    /// Channel activity logs.
    #[lossy]
    pub channel_activity_logs: Vec<ListChannelActivityLogsByChannelIdChannelActivityLog>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `channel_activity_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::team_chat::GetRetentionPolicyOfChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRetentionPolicyOfChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/retention" -> RetentionPolicyOfChannel,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:retention:admin"],
    errors = [
        (400, 4300, "a parameter is missing or invalid"),
        (403, 200, "permission denied"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRetentionPolicyOfChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`GetRetentionPolicyOfChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RetentionPolicyOfChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Cloud retention.
    pub cloud_retention: Option<CloudRetention>,
}

/// Value of `cloud_retention`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CloudRetention {
    /// Enable custom retention: required in requests.
    #[required(new)]
    pub enable_custom_retention: Option<bool>,
    /// Retention period.
    pub retention_period: Option<String>,
}

/// Update retention policy of channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{CloudRetention, UpdateRetentionPolicyOfChannel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRetentionPolicyOfChannel::new("Zl3aVt0bQ9y", CloudRetention::new(true))
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
        (400, 200, "permission denied"),
        (400, 5301, "the operation failed"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::team_chat::GetUserChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserChannel::new("me", "Zl3aVt0bQ9y").send(client).await?;
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
    errors = [(400, 200, "permission denied"), (404, 4130, "the channel does not exist")],
    derive(Clone, Debug, PartialEq),
)]
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
        (400, 300, "the resource already exists"),
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::team_chat::DeleteUserChannel;
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
    errors = [(400, 200, "permission denied"), (400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
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
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels/<channel_id>/admins" -> ListChannelAdministratorsResponse,
    paginate = admins: Admin,
    rate_limit = Medium,
    scopes = ["chat_channel:read", "chat_channel:read:admin", "team_chat:read:list_administrators:admin"],
    errors = [(400, 200, "permission denied"), (400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListChannelAdministrators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelAdministratorsResponse {
    /// Admins.
    #[lossy]
    pub admins: Vec<Admin>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `admins`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Whether it is external.
    pub is_external: Option<bool>,
}

/// Values of `role`.
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
/// use zoom_rest::team_chat::PromoteChannelMembersToAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PromoteChannelMembersToAdministrators::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels/<channel_id>/admins" -> InviteChannelMembersResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:administrator:admin"],
    errors = [(400, 5301, "the operation failed"), (400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PromoteChannelMembersToAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Admins: at most 10 items.
    pub admins: Option<Vec<ChannelMembersToAdministratorAdmin>>,
}

/// Element of `admins`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::team_chat::BatchDemoteChannelAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDemoteChannelAdministrators::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/admins" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:batch_administrators:admin"],
    errors = [(400, 200, "permission denied"), (400, 5301, "the operation failed"), (400, 300, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDemoteChannelAdministrators {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Admin IDs: sent comma-separated.
    #[query(style = comma)]
    pub admin_ids: Vec<String>,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// List user channel members.
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
    errors = [(400, 200, "permission denied"), (400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChannelMembers {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Invite user channel members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::InviteUserChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteUserChannelMembers::new("me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
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
    errors = [(400, 5301, "the operation failed"), (400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::team_chat::BatchRemoveMembersFromUserChannel;
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
        (400, 200, "permission denied"),
        (400, 5301, "the operation failed"),
        (400, 300, "the operation failed, or a limit is exceeded"),
        (400, 403, "the user cannot be used for this"),
    ],
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::team_chat::RemoveUserMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveUserMember::new("me", "Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/users/<user_id>/channels/<channel_id>/members/<identifier>" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:delete:member:admin"],
    errors = [(400, 200, "permission denied"), (400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveUserMember {
    /// User ID.
    pub user_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Identifier.
    pub identifier: String,
}
