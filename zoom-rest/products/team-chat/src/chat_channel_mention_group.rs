//! Chat channel mention group: 7 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists all mention groups of one channel, up to 20 named groups of its members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListChannelMentionGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListChannelMentionGroups::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/GET/chat/channels/{channelId}/mention_group)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/mention_group" -> ListChannelMentionGroupsResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:read:admin",
        "team_chat:read:mention_group",
        "team_chat:read:mention_group:admin",
    ],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelMentionGroups {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
}

/// Response to [`ListChannelMentionGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelMentionGroupsResponse {
    /// Mention groups of the channel, one entry each. At most 20 items.
    pub mention_group_list: Option<Vec<MentionGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Mention group, a named group of members of a channel, with its description.
///
/// Element of `mention_group_list` in [`ListChannelMentionGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionGroup {
    /// ID of the mention group.
    pub mention_group_id: Option<String>,
    /// Name of the mention group.
    pub mention_group_name: Option<String>,
    /// Description of the mention group.
    pub mention_group_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a mention group in one channel, which can have up to 20.
///
/// The caller must be an owner or admin of the channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateChannelMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateChannelMentionGroup::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .mention_group_description("Support staff on duty")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/POST/chat/channels/{channelId}/mention_group)
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/mention_group" -> CreateChannelMentionGroupResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:write:mention_group:admin",
        "team_chat:write:mention_group",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 200, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 5506, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 5301, MENTION_GROUP_NOT_CREATED = "the mention group could not be created"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateChannelMentionGroup {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// Name of the mention group.
    #[length(1..=40)]
    pub mention_group_name: String,
    /// Description of the mention group.
    #[length(..=500)]
    pub mention_group_description: Option<String>,
    /// User IDs or member IDs of the first members of the mention group, one entry each. At most 20 items.
    pub identifiers: Vec<String>,
}

/// Response to [`CreateChannelMentionGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateChannelMentionGroupResponse {
    /// ID of the mention group.
    pub mention_group_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one mention group of a channel.
///
/// The caller must be an owner or admin of the channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateChannelMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateChannelMentionGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .mention_group_name("Support")
///     .mention_group_description("Support staff on duty")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/PATCH/chat/channels/{channelId}/mention_group/{mentionGroupId})
#[zoom_endpoint(
    PATCH "/chat/channels/<channel_id>/mention_group/<mention_group_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:mention_group",
        "team_chat:update:mention_group:admin",
    ],
    errors = [
        (400, 200, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 5301, MENTION_GROUP_NOT_CHANGED = "the mention group could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5508, MENTION_GROUP_DOES_NOT_EXIST = "the mention group does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChannelMentionGroup {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the mention group.
    pub mention_group_id: String,
    /// New name of the mention group; an empty value changes nothing.
    #[length(1..=40)]
    pub mention_group_name: Option<String>,
    /// New description of the mention group; an empty value removes the present one.
    #[length(..=500)]
    pub mention_group_description: Option<String>,
}

/// Deletes one mention group of a channel.
///
/// The caller must be an owner or admin of the channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteChannelMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteChannelMentionGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/DELETE/chat/channels/{channelId}/mention_group/{mentionGroupId})
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/mention_group/<mention_group_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:delete:mention_group",
        "team_chat:delete:mention_group:admin",
    ],
    errors = [
        (400, 5301, MENTION_GROUP_NOT_DELETED = "the mention group could not be deleted"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5508, MENTION_GROUP_DOES_NOT_EXIST = "the mention group does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChannelMentionGroup {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the mention group.
    pub mention_group_id: String,
}

/// Lists who belongs to one mention group, up to 100 members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListMentionGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMentionGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/GET/chat/channels/{channelId}/mention_group/{mentionGroupId}/members)
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members" -> ListMentionGroupMembersResponse,
    paginate = members: MentionGroupMember,
    rate_limit = Light,
    scopes = [
        "chat_channel:read",
        "chat_channel:write:admin",
        "chat_channel:read:member",
        "team_chat:read:mention_group",
        "team_chat:read:mention_group:admin",
    ],
    errors = [
        (400, 5301, MENTION_GROUP_MEMBERS_NOT_RETURNED = "the mention group members could not be returned"),
        (403, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5508, MENTION_GROUP_DOES_NOT_EXIST = "the mention group does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMentionGroupMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the mention group.
    pub mention_group_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=20)]
    pub page_size: Option<i64>,
}

/// Response to [`ListMentionGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMentionGroupMembersResponse {
    /// ID of the mention group.
    pub mention_group_id: Option<String>,
    /// Members of the mention group, one entry each.
    #[lossy]
    pub members: Vec<MentionGroupMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Whether further entries exist beyond this response.
    pub has_more: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of a mention group in a channel.
///
/// Element of `members` in [`ListMentionGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionGroupMember {
    /// ID of the member; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Email address of the member; empty for people outside the account who are not contacts.
    pub email: Option<String>,
    /// First name of the member; empty for someone outside the account who is not a contact.
    pub first_name: Option<String>,
    /// Last name of the member; empty for someone outside the account who is not a contact.
    pub last_name: Option<String>,
    /// Display name of the member; Zoom itself misspells `disaplay_name`.
    pub disaplay_name: Option<String>,
    /// Whether the person is outside the account.
    pub is_external: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds members of the channel to one of its mention groups, which can hold up to 100 people.
///
/// The caller must be an owner or admin of the channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::AddChannelMembersToMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddChannelMembersToMentionGroup::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/POST/chat/channels/{channelId}/mention_group/{mentionGroupId}/members)
#[zoom_endpoint(
    POST "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members" -> (),
    rate_limit = Light,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:mention_group",
        "team_chat:update:mention_group:admin",
    ],
    errors = [
        (400, 5511, MEMBER_ALREADY_IN_GROUP = "a member is already in the group"),
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 5301, MEMBERS_NOT_ADDED = "the members could not be added"),
        (400, 5507, LIMIT_EXCEEDED = "a limit was exceeded"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5508, MENTION_GROUP_DOES_NOT_EXIST = "the mention group does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddChannelMembersToMentionGroup {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the mention group.
    pub mention_group_id: String,
    /// User IDs or member IDs of the channel members to add, at most 20.
    pub identifiers: Vec<String>,
}

/// Removes members from one mention group of a channel.
///
/// The caller must be an owner or admin of the channel.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveChannelMentionGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveChannelMentionGroupMembers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/chat-channel-mention-group/DELETE/chat/channels/{channelId}/mention_group/{mentionGroupId}/members)
#[zoom_endpoint(
    DELETE "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members" -> (),
    rate_limit = Light,
    scopes = [
        "chat_channel:write",
        "chat_channel:write:admin",
        "team_chat:update:mention_group",
        "team_chat:update:mention_group:admin",
    ],
    errors = [
        (400, 5510, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 5301, MEMBERS_NOT_INVITED_OR_REMOVED = "the members could not be invited or removed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5508, MENTION_GROUP_DOES_NOT_EXIST = "the mention group does not exist"),
        (404, 4130, CHANNEL_DOES_NOT_EXIST = "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveChannelMentionGroupMembers {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: String,
    /// ID of the mention group.
    pub mention_group_id: String,
    /// User IDs or member IDs of the people to remove from the mention group, at most 20. Sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}
