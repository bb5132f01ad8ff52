//! Chat channels: 16 operations.

use zoom_core::{Date, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Channel, ChannelActivityLogMembers, ChannelActivityLogOperator, ChannelMember, GetChannelResponse,
    InviteChannelMembersMember, InviteChannelMembersResponse, ListChannelMembersResponse, ListUserChannelsResponse,
    UpdateChannelChannelSettings,
};

/// List channel activity logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelActivityLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channel_activity_logs = ListChannelActivityLogs::new(
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
    GET "/chat/activities/channels" -> ListChannelActivityLogsResponse,
    paginate = channel_activity_logs: ChannelActivityLog,
    rate_limit = Light,
    max_range = "3 days",
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    errors = [
        (400, 200, "a resource named in the request does not exist"),
        (400, 300, "a parameter is invalid"),
        (403, 403, "permission denied"),
        (404, 5306, "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelActivityLogs {
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
    /// Channel ID.
    pub channel_id: Option<String>,
}

/// Response to [`ListChannelActivityLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelActivityLogsResponse {
    /// Channel activity logs.
    #[lossy]
    pub channel_activity_logs: Vec<ChannelActivityLog>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `channel_activity_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLog {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Activity type: always `membership`.
    pub activity_type: Option<String>,
    /// Activity timestamp.
    pub activity_timestamp: Option<i64>,
    /// Operator.
    pub operator: Option<ChannelActivityLogOperator>,
    /// Members.
    pub members: Option<ChannelActivityLogMembers>,
}

/// Perform operations on channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{OperationsOnChannelMethod, PerformOperationsOnChannels};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PerformOperationsOnChannels::new(
///     OperationsOnChannelMethod::Archive,
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/channels/events" -> PerformOperationsOnChannelsResponse,
    rate_limit = Light,
    scopes = [
        "chat_channel:write:admin",
        "chat_channel:write",
        "team_chat:update:archive_channels",
        "team_chat:update:archive_channels:admin",
    ],
    errors = [(400, 300, "the parameter is invalid"), (400, 4130, "the channel does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PerformOperationsOnChannels {
    /// Method.
    pub method: OperationsOnChannelMethod,
    /// Channel IDs: at most 10 items.
    pub channel_ids: Vec<String>,
}

/// Values of `method`.
#[zoom_enum]
pub enum OperationsOnChannelMethod {
    /// `archive`.
    Archive,
    /// `unarchive`.
    Unarchive,
}

/// Response to [`PerformOperationsOnChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformOperationsOnChannelsResponse {
    /// Failed channels.
    pub failed_channels: Option<Vec<FailedChannel>>,
}

/// Element of `failed_channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Reason.
    pub reason: Option<String>,
    /// Error code.
    pub error_code: Option<String>,
}

/// Get channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>" -> GetChannelResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:channel",
        "team_chat:read:channel:admin",
    ],
    errors = [(400, 200, "permission denied"), (404, 4130, "the channel does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// Update channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateChannel::new("Zl3aVt0bQ9y").name("Support").kind(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:channel",
        "team_chat:update:channel:admin",
    ],
    errors = [
        (400, 300, "the resource already exists"),
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChannel {
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

/// Delete channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:channel",
        "team_chat:delete:channel:admin",
    ],
    errors = [(400, 200, "permission denied"), (400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// List channel members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListChannelMembers::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/members" -> ListChannelMembersResponse,
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
pub struct ListChannelMembers {
    /// Channel ID.
    pub channel_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Invite channel members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::InviteChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteChannelMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members" -> InviteChannelMembersResponse,
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
pub struct InviteChannelMembers {
    /// Channel ID.
    pub channel_id: String,
    /// Members: at most 5 items.
    pub members: Option<Vec<InviteChannelMembersMember>>,
}

/// Batch remove members from channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::BatchRemoveMembersFromChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchRemoveMembersFromChannel::new(
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
    DELETE "/chat/channels/<channel_id>/members" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:batch_members",
        "team_chat:delete:batch_members:admin",
    ],
    errors = [
        (400, 200, "permission denied"),
        (400, 5301, "the operation failed"),
        (400, 300, "the operation failed, or a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchRemoveMembersFromChannel {
    /// Channel ID.
    pub channel_id: String,
    /// Member IDs: sent comma-separated.
    #[query(style = comma)]
    pub member_ids: Vec<String>,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// List channel members groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelMembersGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListChannelMembersGroups::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/members/groups" -> ListChannelMembersGroupsResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_groups:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (403, 200, "permission denied"),
        (404, 5306, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelMembersGroups {
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`ListChannelMembersGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelMembersGroupsResponse {
    /// Groups.
    pub groups: Option<Vec<Group>>,
    /// Channel ID.
    pub channel_id: Option<String>,
}

/// Element of `groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
}

/// Invite channel members groups.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::InviteChannelMembersGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteChannelMembersGroups::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members/groups" -> InviteChannelMembersGroupsResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:write:groups:admin"],
    errors = [
        (400, 300, "permission denied"),
        (403, 200, "permission denied"),
        (404, 5306, "the channel does not exist"),
        (404, 4130, "the groups do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InviteChannelMembersGroups {
    /// Channel ID.
    pub channel_id: String,
    /// Groups: at most 5 items.
    pub groups: Option<Vec<ChannelMembersGroup>>,
}

/// Element of `groups`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChannelMembersGroup {
    /// Group ID: required in requests.
    #[required(new)]
    pub group_id: Option<String>,
}

/// Response to [`InviteChannelMembersGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteChannelMembersGroupsResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// Groups.
    pub groups: Option<Vec<Group>>,
}

/// Remove member group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveMemberGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMemberGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/groups/<group_id>" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:delete:group:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid"),
        (403, 200, "permission denied"),
        (404, 5306, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMemberGroup {
    /// Channel ID.
    pub channel_id: String,
    /// Group ID.
    pub group_id: String,
}

/// Join channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::JoinChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = JoinChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members/me" -> JoinChannelResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:member"],
    errors = [(400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct JoinChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`JoinChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct JoinChannelResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
}

/// Leave channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::LeaveChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// LeaveChannel::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/me" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:member",
        "team_chat:delete:member:admin",
    ],
    errors = [(400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct LeaveChannel {
    /// Channel ID.
    pub channel_id: String,
}

/// Remove member.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMember::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/<identifier>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:member",
        "team_chat:delete:member:admin",
    ],
    errors = [(400, 200, "permission denied"), (400, 5301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMember {
    /// Channel ID.
    pub channel_id: String,
    /// Identifier.
    pub identifier: String,
}

/// List user channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListUserChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = ListUserChannels::new("me")
///     .page_size(1000)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels" -> ListUserChannelsResponse,
    paginate = channels: Channel,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:list_user_channels",
        "team_chat:read:list_user_channels:admin",
    ],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChannels {
    /// User ID.
    pub user_id: String,
    /// Records per page: defaults to `10`.
    #[range(..=1000)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateChannel;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateChannel::new("me").name("Support").kind(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/users/<user_id>/channels" -> CreateChannelResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:write:user_channel",
        "team_chat:write:user_channel:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (400, 300, "the resource already exists"),
        (404, 1001, "the user does not exist"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateChannel {
    /// User ID.
    pub user_id: String,
    /// Channel settings.
    pub channel_settings: Option<CreateChannelChannelSettings>,
    /// Members.
    pub members: Option<Vec<InviteChannelMembersMember>>,
    /// Name.
    #[length(..=256)]
    pub name: Option<String>,
    /// Type: one of `1`, `2`, `3`, `4`.
    #[serde(rename = "type")]
    pub kind: Option<i64>,
    /// Shared space.
    pub shared_space: Option<SharedSpace>,
}

/// Value of `channel_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateChannelChannelSettings {
    /// Add member permissions: one of `1`, `2`; defaults to `1`.
    pub add_member_permissions: Option<i64>,
    /// New members can see previous messages files: defaults to `true`.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Posting permissions: one of `1`, `2`, `3`; defaults to `1`.
    pub posting_permissions: Option<i64>,
    /// Mention all permissions: one of `1`, `2`, `3`; defaults to `1`.
    pub mention_all_permissions: Option<i64>,
}

/// Value of `shared_space`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SharedSpace {
    /// Space ID: required in requests.
    #[required(new)]
    pub space_id: Option<String>,
    /// Space channel type: defaults to `private`.
    pub space_channel_type: Option<SpaceChannelType>,
}

/// Values of `space_channel_type`.
#[zoom_enum]
pub enum SpaceChannelType {
    /// `private`.
    Private,
    /// `public_for_members`.
    PublicForMembers,
}

/// Response to [`CreateChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateChannelResponse {
    /// ID.
    pub id: Option<String>,
    /// Jid.
    pub jid: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type: one of `1`, `2`, `3`, `4`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Channel URL.
    pub channel_url: Option<String>,
}
