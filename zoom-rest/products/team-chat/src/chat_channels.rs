//! Chat channels: 16 operations.

use zoom_core::{Date, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AddMemberPermission, ChannelActivityLogMembers, ChannelMember, ChannelMemberRef, ChannelMembers,
    ChannelMembersResponse, ChannelSettingsUpdate, DesignatedPostingMember, ExternalUserPermission, MemberToAdd,
    MentionAllPermissions,
};

/// Lists channel activity in Zoom Team Chat for a date range.
///
/// The range can span at most three days.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/activities/channels)
#[zoom_endpoint(
    GET "/chat/activities/channels" -> ListChannelActivityLogsResponse,
    paginate = channel_activity_logs: ChannelActivityLog,
    rate_limit = Light,
    max_range = "3 days",
    scopes = ["chat_channel:read:admin", "team_chat:read:list_channel_activity_logs:admin"],
    errors = [
        (400, 200, CHANNEL_ID_MISSING = "the channel ID is missing"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 5306, NOT_FOUND = "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelActivityLogs {
    /// How many entries a page holds. Default: `15`.
    #[range(15)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this kind of activity; `membership` means that people joined or left. Default: `membership`.
    pub activity_type: Option<String>,
    /// First day of the activity log to read.
    pub start_date: Date,
    /// Last day of the activity log to read, within three days of the first.
    pub end_date: Date,
    /// Keeps only activities in the Zoom Team Chat channel with this ID.
    pub channel_id: Option<String>,
}

/// Response to [`ListChannelActivityLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelActivityLogsResponse {
    /// Activities in channels, one entry each.
    #[lossy]
    pub channel_activity_logs: Vec<ChannelActivityLog>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entry in the activity log of channels: members who joined or left one of them.
///
/// Element of `channel_activity_logs` in [`ListChannelActivityLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLog {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
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

/// Archives or unarchives one or more channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelMethod, ControlChannels};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ControlChannels::new(
///     ChannelMethod::Archive,
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/PATCH/chat/channels/events)
#[zoom_endpoint(
    PATCH "/chat/channels/events" -> ControlChannelsResponse,
    rate_limit = Light,
    scopes = [
        "chat_channel:write:admin",
        "chat_channel:write",
        "team_chat:update:archive_channels",
        "team_chat:update:archive_channels:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlChannels {
    /// Whether to archive or to unarchive the channels.
    pub method: ChannelMethod,
    /// IDs of the channels to archive or unarchive. At most 10 items.
    pub channel_ids: Vec<String>,
}

/// Whether to archive or to unarchive the channels.
///
/// Values of `method` in [`ControlChannels`].
#[zoom_enum]
pub enum ChannelMethod {
    /// `archive`: Moves the channels to the archive.
    Archive,
    /// `unarchive`: Takes the channels out of the archive.
    Unarchive,
}

/// Response to [`ControlChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ControlChannelsResponse {
    /// Channels that the change failed for, one entry each.
    pub failed_channels: Option<Vec<FailedChannel>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel for which the operation failed, with the reason.
///
/// Element of `failed_channels` in [`ControlChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailedChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// Why the operation failed for the channel.
    pub reason: Option<String>,
    /// Zoom's code of the error that kept the channel as it was.
    pub error_code: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Team Chat channel.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/{channelId})
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>" -> ChannelResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:write",
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "team_chat:read:channel",
        "team_chat:read:channel:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`GetChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelResponse {
    /// What members of the channel can do.
    pub channel_settings: Option<ChannelSettings>,
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
/// Value of `channel_settings` in [`ChannelResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Who may add members to the channel.
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel.
    pub posting_permissions: Option<PostingPermissions>,
    /// Who may use `@all` in the channel; only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// Who may add external users to the channel, if anyone.
    pub allow_to_add_external_users: Option<ExternalUserPermission>,
    /// Members who may post besides the owner and administrators, one entry each; for `posting_permissions` of `3` only.
    pub designated_posting_members: Option<Vec<DesignatedPostingMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which members may post to the channel.
///
/// Values of `posting_permissions` in [`ChannelSettings`] and [`NewChannelSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PostingPermissions {
    /// `1`: All members can post.
    AllChatMembers = 1,
    /// `2`: Only the owner and administrators can post.
    OnlyOwnerAdministrators = 2,
    /// `3`: Only the owner, administrators, and selected members can post.
    OnlyOwnerAdministratorsCertainMembers = 3,
}

/// Changes the name, type and settings of a channel that the caller owns or administers.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/PATCH/chat/channels/{channelId})
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
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 5301, CHANNEL_NOT_CHANGED = "the channel could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChannel {
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

/// Deletes one Zoom Team Chat channel.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/{channelId})
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:channel",
        "team_chat:delete:channel:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_NOT_DELETED = "the channel could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Lists everyone who is a member of one channel.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/{channelId}/members)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/members" -> ChannelMembers,
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
pub struct ListChannelMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Invites up to five contacts to one channel at once.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{InviteChannelMembers, MemberToAdd};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteChannelMembers::new("Zl3aVt0bQ9y")
///     .members(vec![MemberToAdd::new("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/{channelId}/members)
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members" -> ChannelMembersResponse,
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
pub struct InviteChannelMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Contacts to invite to the channel, one entry each. At most 5 items.
    pub members: Option<Vec<MemberToAdd>>,
}

/// Removes several members from one channel at once.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::BatchRemoveChannelMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchRemoveChannelMembers::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/{channelId}/members)
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
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_MEMBER_NOT_DELETED = "the channel member could not be deleted"),
        (400, 300, "users cannot do this to themselves, or a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchRemoveChannelMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Member IDs of the people to remove, at most 20. Sent comma-separated.
    #[query(style = comma)]
    pub member_ids: Vec<String>,
    /// The members to remove, by user ID or member ID; at most 20. Zoom does not say how this differs from `member_ids`. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// Lists the user groups that are members of one channel.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/channels/{channelId}/members/groups)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/members/groups" -> ListChannelMembersGroupsResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:read:admin", "chat_channel:write:admin", "team_chat:read:list_groups:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5306, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelMembersGroups {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`ListChannelMembersGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelMembersGroupsResponse {
    /// User groups that are members of the channel, one entry each.
    pub groups: Option<Vec<Group>>,
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User group in a channel, by ID and name.
///
/// Element of `groups` in [`ListChannelMembersGroupsResponse`] and [`InviteChannelMembersGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Group {
    /// ID of the user group.
    pub group_id: Option<String>,
    /// Name of the user group.
    pub group_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds user groups to the members of one channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ChannelMembersGroup, InviteChannelMembersGroups};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InviteChannelMembersGroups::new("Zl3aVt0bQ9y")
///     .groups(vec![ChannelMembersGroup::new("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/{channelId}/members/groups)
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members/groups" -> InviteChannelMembersGroupsResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:write:groups:admin"],
    errors = [
        (400, 300, PERMISSION_DENIED_300 = "permission denied"),
        (403, 200, PERMISSION_DENIED_200 = "permission denied"),
        (404, 5306, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
        (404, 4130, GROUPS_DO_NOT_EXIST = "the groups do not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InviteChannelMembersGroups {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// User groups that join the channel as members, one entry each. At most 5 items.
    pub groups: Option<Vec<ChannelMembersGroup>>,
}

/// User group to invite to a channel, by its ID.
///
/// Element of `groups` in [`InviteChannelMembersGroups`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChannelMembersGroup {
    /// ID of the user group. Required in requests.
    #[required(new)]
    pub group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`InviteChannelMembersGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteChannelMembersGroupsResponse {
    /// When the groups were added to the channel.
    pub added_at: Option<DateTime>,
    /// User groups that join the channel as members, one entry each.
    pub groups: Option<Vec<Group>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one user group from the members of a channel.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/{channelId}/members/groups/{groupId})
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/groups/<group_id>" -> (),
    rate_limit = Medium,
    scopes = ["chat_channel:write:admin", "team_chat:delete:group:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5306, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMemberGroup {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the user group to remove from the channel.
    pub group_id: String,
}

/// Makes the current user a member of a channel that is open to the organization.
///
/// Private channels cannot be joined in this way, and the app must be a user-managed OAuth app.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/channels/{channelId}/members/me)
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/members/me" -> JoinChannelResponse,
    rate_limit = Medium,
    scopes = ["chat_channel:write", "chat_channel:write:admin", "team_chat:write:member"],
    errors = [(400, 5301, CHANNEL_NOT_JOINED_OR_LEFT = "the channel could not be joined or left")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct JoinChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`JoinChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct JoinChannelResponse {
    /// When the user joined the channel.
    pub added_at: Option<DateTime>,
    /// Zoom user ID of whoever joined the channel.
    pub id: Option<String>,
    /// Member ID, in chat, of the user who joined the channel; it is not the user ID.
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes the current user from a channel, whose content the user can then no longer read.
///
/// Works only with user-managed OAuth apps.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/{channelId}/members/me)
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/me" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:member",
        "team_chat:delete:member:admin",
    ],
    errors = [(400, 5301, CHANNEL_NOT_JOINED_OR_LEFT = "the channel could not be joined or left")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct LeaveChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Removes one member from a channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/DELETE/chat/channels/{channelId}/members/{identifier})
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/members/<identifier>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:member",
        "team_chat:delete:member:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (400, 5301, CHANNEL_MEMBER_NOT_DELETED = "the channel member could not be deleted"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMember {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// The member to remove, by user ID, member ID or email address.
    pub identifier: String,
}

/// Lists the Zoom Team Chat channels of one user.
///
/// User-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/GET/chat/users/{userId}/channels)
#[zoom_endpoint(
    GET "/chat/users/<user_id>/channels" -> Channels,
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
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserChannels {
    /// ID of the user.
    pub user_id: String,
    /// How many entries a page holds. Default: `10`.
    #[range(..=1000)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUserChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channels {
    /// Channels of the user, one entry each.
    #[lossy]
    pub channels: Vec<Channel>,
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

/// Channel that a user is a member of, with its kind and settings.
///
/// Element of `channels` in [`Channels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// What members of the channel can do.
    pub channel_settings: Option<UserChannelSettings>,
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
/// Value of `channel_settings` in [`Channel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChannelSettings {
    /// Who may add members to the channel.
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel.
    pub posting_permissions: Option<UserChannelSettingsPostingPermissions>,
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
/// Values of `posting_permissions` in [`UserChannelSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum UserChannelSettingsPostingPermissions {
    /// `1`: All members can post.
    AllChatMembers = 1,
    /// `2`: Only the owner and administrators can post.
    OnlyOwnersAdministrators = 2,
    /// `3`: Only the owner, administrators, and selected members can post.
    OnlyOwnerAdministratorsCertainMembers = 3,
}

/// Creates a Zoom Team Chat channel for one user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{CreateChannel, MemberToAdd};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateChannel::new("me")
///     .members(vec![MemberToAdd::new("jill@example.com")])
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channels/POST/chat/users/{userId}/channels)
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
        (400, 5301, CHANNEL_NOT_CREATED = "the channel could not be created"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateChannel {
    /// ID of the user for whom the channel is created; `me` in user-level apps.
    pub user_id: String,
    /// What members of the channel can do.
    pub channel_settings: Option<NewChannelSettings>,
    /// People to add to the new channel, one entry each; at most 20.
    pub members: Option<Vec<MemberToAdd>>,
    /// Name of the channel.
    #[length(..=256)]
    pub name: Option<String>,
    /// Kind of channel: private (`1`), private within one account (`2`), public (`3`) or group chat (`4`).
    #[serde(rename = "type")]
    pub kind: Option<ChannelType>,
    /// Shared space in which the channel is created; possible only if the channel is of a private kind.
    pub shared_space: Option<SharedSpace>,
}

/// What members of the channel can do.
///
/// Value of `channel_settings` in [`CreateChannel`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewChannelSettings {
    /// Who may add members to the channel. Default: `1` (every member can add new members).
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined. Default: `true`.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel. Default: `1` (all members can post).
    pub posting_permissions: Option<PostingPermissions>,
    /// Who may use `@all` in the channel; only the owner can change it. Default: `1` (everyone can mention all members).
    pub mention_all_permissions: Option<CreateChannelMentionAllPermissions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may use `@all` in the channel; only the owner can change it.
///
/// Values of `mention_all_permissions` in [`NewChannelSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateChannelMentionAllPermissions {
    /// `1`: Everyone can mention all members.
    EveryoneCanUseAll = 1,
    /// `2`: Only owners and administrators can mention all members.
    OnlyChannelOwnerAndAdministratorsCanUseAll = 2,
    /// `3`: Nobody can mention all members.
    NobodyCanUseAll = 3,
}

/// Kind of channel: private (`1`), private within one account (`2`), public (`3`) or group chat (`4`).
///
/// Values of `type` in [`CreateChannel`] and [`CreateChannelResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChannelType {
    /// `1`: A private channel; members must be invited.
    PrivateChannel = 1,
    /// `2`: A private channel for invited members of one account.
    PrivateChannelWithMembersBelongOneZoomAccount = 2,
    /// `3`: A public channel that anyone can find and join.
    PublicChannel = 3,
    /// `4`: A group chat, made by adding people to a new chat.
    GroupChat = 4,
}

/// Shared space in which the channel is created; possible only if the channel is of a private kind.
///
/// Value of `shared_space` in [`CreateChannel`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SharedSpace {
    /// ID of the shared space. Required in requests.
    #[required(new)]
    pub space_id: Option<String>,
    /// Who can join the channel of the shared space, such as everyone in it or only people invited. Default: `private`.
    pub space_channel_type: Option<SpaceChannelType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can join the channel that is created in the shared space.
///
/// Values of `space_channel_type` in [`SharedSpace`].
#[zoom_enum]
pub enum SpaceChannelType {
    /// `private`: Only invited people can be added; they need not belong to the shared space.
    Private,
    /// `public_for_members`: Anyone in the shared space can join.
    PublicForMembers,
}

/// Response to [`CreateChannel`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateChannelResponse {
    /// ID of the channel.
    pub id: Option<String>,
    /// XMPP address (Jabber ID, JID) of the channel.
    pub jid: Option<String>,
    /// Name of the channel.
    pub name: Option<String>,
    /// Kind of channel: private (`1`), private within one account (`2`), public (`3`) or group chat (`4`).
    #[wire("type")]
    pub kind: Option<ChannelType>,
    /// URL that opens the channel in Zoom Team Chat.
    pub channel_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
