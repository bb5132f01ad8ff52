//! Chat channel mention group: 7 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List channel mention groups.
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
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/mention_group" -> ListChannelMentionGroupsResponse,
    rate_limit = Medium,
    scopes = [
        "chat_channel:read",
        "chat_channel:read:admin",
        "team_chat:read:mention_group",
        "team_chat:read:mention_group:admin",
    ],
    errors = [(403, 200, "permission denied"), (404, 4130, "the channel does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListChannelMentionGroups {
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`ListChannelMentionGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelMentionGroupsResponse {
    /// Mention group list: at most 20 items.
    pub mention_group_list: Option<Vec<MentionGroupList>>,
}

/// Element of `mention_group_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionGroupList {
    /// Mention group ID.
    pub mention_group_id: Option<String>,
    /// Mention group name.
    pub mention_group_name: Option<String>,
    /// Mention group description.
    pub mention_group_description: Option<String>,
}

/// Create channel mention group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateChannelMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateChannelMentionGroup::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     vec!["one".to_owned()],
/// )
///     .mention_group_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the parameter is invalid"),
        (400, 200, "the resource already exists"),
        (400, 5506, "a limit is exceeded"),
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateChannelMentionGroup {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group name.
    #[length(1..=40)]
    pub mention_group_name: String,
    /// Mention group description.
    #[length(..=500)]
    pub mention_group_description: Option<String>,
    /// Identifiers: at most 20 items.
    pub identifiers: Vec<String>,
}

/// Response to [`CreateChannelMentionGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateChannelMentionGroupResponse {
    /// Mention group ID.
    pub mention_group_id: Option<String>,
}

/// Update channel mention group information.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateChannelMentionGroupInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateChannelMentionGroupInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .mention_group_name("Support")
///     .mention_group_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 200, "the resource already exists"),
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5508, "the mention group does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateChannelMentionGroupInformation {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group ID.
    pub mention_group_id: String,
    /// Mention group name.
    #[length(1..=40)]
    pub mention_group_name: Option<String>,
    /// Mention group description.
    #[length(..=500)]
    pub mention_group_description: Option<String>,
}

/// Delete channel mention group.
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
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5508, "the mention group does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteChannelMentionGroup {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group ID.
    pub mention_group_id: String,
}

/// List members of mention group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListMembersOfMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMembersOfMentionGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(20)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/chat/channels/<channel_id>/mention_group/<mention_group_id>/members" -> ListMembersOfMentionGroupResponse,
    paginate = members: MembersOfMentionGroupMember,
    rate_limit = Light,
    scopes = [
        "chat_channel:read",
        "chat_channel:write:admin",
        "chat_channel:read:member",
        "team_chat:read:mention_group",
        "team_chat:read:mention_group:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (403, 300, "the page token is invalid or expired"),
        (403, 200, "permission denied"),
        (404, 5508, "the mention group does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMembersOfMentionGroup {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group ID.
    pub mention_group_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=20)]
    pub page_size: Option<i64>,
}

/// Response to [`ListMembersOfMentionGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMembersOfMentionGroupResponse {
    /// Mention group ID.
    pub mention_group_id: Option<String>,
    /// Members.
    #[lossy]
    pub members: Vec<MembersOfMentionGroupMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Whether it has more.
    pub has_more: Option<bool>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembersOfMentionGroupMember {
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Disaplay name.
    pub disaplay_name: Option<String>,
    /// Whether it is external.
    pub is_external: Option<bool>,
}

/// Add channel members to mention group.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::AddChannelMembersToMentionGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddChannelMembersToMentionGroup::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 5511, "the user cannot be used for this"),
        (400, 300, "the parameter is invalid"),
        (400, 5301, "the operation failed"),
        (400, 5507, "a limit is exceeded"),
        (403, 200, "permission denied"),
        (404, 5508, "the mention group does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddChannelMembersToMentionGroup {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group ID.
    pub mention_group_id: String,
    /// Identifiers.
    pub identifiers: Vec<String>,
}

/// Remove channel mention group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveChannelMentionGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveChannelMentionGroupMembers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 5510, "a resource named in the request does not exist"),
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5508, "the mention group does not exist"),
        (404, 4130, "the channel does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveChannelMentionGroupMembers {
    /// Channel ID.
    pub channel_id: String,
    /// Mention group ID.
    pub mention_group_id: String,
    /// Identifiers: sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}
