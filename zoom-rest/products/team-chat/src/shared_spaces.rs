//! Shared spaces: 13 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ChannelMemberRole, UserStatus};

/// Lists the shared spaces of Zoom Team Chat, which group channels and members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListSharedSpaces;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_spaces = ListSharedSpaces::new()
///     .page_size("30")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces)
#[zoom_endpoint(
    GET "/chat/spaces" -> ListSharedSpacesResponse,
    paginate = shared_spaces: ListSharedSpacesSharedSpace,
    rate_limit = Medium,
    scopes = [
        "chat:write:admin",
        "chat:read:admin",
        "chat:write",
        "chat:read",
        "team_chat:read:list_shared_spaces",
        "team_chat:read:list_shared_spaces:admin",
    ],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaces {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<String>,
    /// ID or email address of the user whose shared spaces are listed; without it, account-level apps get all of the account's.
    pub user_id: Option<String>,
}

/// Response to [`ListSharedSpaces`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpacesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Shared spaces, one entry each.
    #[lossy]
    pub shared_spaces: Vec<ListSharedSpacesSharedSpace>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared space, a group of channels and members, with its description and owner.
///
/// Element of `shared_spaces` in [`ListSharedSpacesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpacesSharedSpace {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Display name of the shared space.
    pub space_name: Option<String>,
    /// Free text that says what the shared space is for.
    pub space_desc: Option<String>,
    /// Owner of the shared space.
    pub space_owner: Option<SpaceOwner>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Owner of a shared space.
///
/// Value of `space_owner` and `owner` in [`ListSharedSpacesSharedSpace`] and [`GetSharedSpaceResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceOwner {
    /// ID of the user; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Email address of the owner; empty for external users.
    pub email: Option<String>,
    /// Name under which the owner is shown.
    pub display_name: Option<String>,
    /// Whether the person is outside the organization.
    pub is_external_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a shared space, which groups channels and members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateSharedSpace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSharedSpace::new("Support")
///     .space_desc("For the customer support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces)
#[zoom_endpoint(
    POST "/chat/spaces" -> CreateSharedSpaceResponse,
    rate_limit = ResourceIntensive,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:shared_space", "team_chat:write:shared_space:admin"],
    errors = [
        (400, 5601, SERVER_ERROR = "an error on Zoom's side"),
        (400, 5603, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (403, 200, PERMISSION_DENIED_200 = "permission denied"),
        (403, 5602, PERMISSION_DENIED_5602 = "permission denied"),
        (403, 5603, FORBIDDEN = "forbidden"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedSpace {
    /// Display name of the shared space.
    pub space_name: String,
    /// Free text that says what the shared space is for.
    pub space_desc: Option<String>,
    /// Members of the shared space, one entry each. At most 100 items.
    pub space_members: Option<Vec<SpaceMember>>,
    /// How the shared space behaves, such as who can add members.
    pub space_settings: Option<SpaceSettings>,
}

/// Person to add to a new shared space, or who was added, with the role.
///
/// Element of `space_members` in [`CreateSharedSpace`] and [`CreateSharedSpaceResponse`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceMember {
    /// The person, by user ID or member ID. Required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Role in the shared space, which can have only one owner. Default: `member`.
    pub role: Option<ChannelMemberRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the shared space behaves, such as who can add members.
///
/// Value of `space_settings` in [`CreateSharedSpace`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceSettings {
    /// Who, if anyone, may bring external users into the shared space.
    pub allow_to_add_external_users: Option<SpaceSettingsAllowToAddExternalUsers>,
    /// Who may add members to the shared space: every member (`1`) or only owners and administrators (`2`).
    pub add_member_permissions: Option<i64>,
    /// Who may create channels in the shared space or move channels into it.
    pub create_channels_permission: Option<CreateChannelsPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who, if anyone, may bring external users into the shared space.
///
/// Values of `allow_to_add_external_users` in [`SpaceSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SpaceSettingsAllowToAddExternalUsers {
    /// `0`: Nobody can add external users.
    UserCannotBeAdded = 0,
    /// `1`: Every member can add external users.
    AllMembersAddUsers = 1,
    /// `2`: Members from your organization can add external users.
    OnlyMembersWithinYourOrganizationAddUsers = 2,
    /// `3`: Only owners and administrators can add external users.
    OnlyOwnersAdministratorsAddUsers = 3,
}

/// Who may create channels in the shared space or move channels into it.
///
/// Values of `create_channels_permission` in [`SpaceSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateChannelsPermission {
    /// `1`: Every member can create channels or bring in existing ones.
    AllMembers = 1,
    /// `2`: Only owners and administrators can create channels or bring in existing ones.
    OnlyOwnersAdministrators = 2,
}

/// Response to [`CreateSharedSpace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharedSpaceResponse {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// ID of the default channel of the shared space.
    pub channel_id: Option<String>,
    /// Display name of the shared space.
    pub space_name: Option<String>,
    /// Free text that says what the shared space is for.
    pub space_desc: Option<String>,
    /// Members of the shared space, one entry each.
    pub space_members: Option<Vec<SpaceMember>>,
    /// How the shared space behaves, such as who can add members.
    pub space_settings: Option<SpaceSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one shared space in Zoom Team Chat, a group of channels and members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::GetSharedSpace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSharedSpace::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/{spaceId})
#[zoom_endpoint(
    GET "/chat/spaces/<space_id>" -> GetSharedSpaceResponse,
    rate_limit = Medium,
    scopes = [
        "chat:read:admin",
        "chat:read",
        "chat:write",
        "chat:write:admin",
        "team_chat:read:shared_space",
        "team_chat:read:shared_space:admin",
    ],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SPACE_DOES_NOT_EXIST = "the space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedSpace {
    /// ID of the shared space.
    pub space_id: String,
}

/// Response to [`GetSharedSpace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedSpaceResponse {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Display name of the shared space.
    pub space_name: Option<String>,
    /// Free text that says what the shared space is for.
    pub space_desc: Option<String>,
    /// Owner of the shared space.
    pub owner: Option<SpaceOwner>,
    /// How the shared space behaves, such as who can add members.
    pub space_settings: Option<SpaceSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the name, description or settings of one shared space.
///
/// Only its owner can change `space_settings`; its admins can change the rest.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateSharedSpaceSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedSpaceSettings::new("Zl3aVt0bQ9y")
///     .space_name("Support")
///     .space_desc("For the customer support team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/{spaceId})
#[zoom_endpoint(
    PATCH "/chat/spaces/<space_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:update:shared_space",
        "team_chat:update:shared_space:admin",
    ],
    errors = [
        (400, 4719, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedSpaceSettings {
    /// ID of the shared space.
    pub space_id: String,
    /// Display name of the shared space.
    pub space_name: Option<String>,
    /// Free text that says what the shared space is for.
    pub space_desc: Option<String>,
    /// How the shared space behaves, such as who can add members.
    pub space_settings: Option<SpaceSettings>,
}

/// Deletes one shared space.
///
/// The caller must own it in a user-level app, or have a role that may edit Chat Channels in an account-level app.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteSharedSpace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSharedSpace::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/{spaceId})
#[zoom_endpoint(
    DELETE "/chat/spaces/<space_id>" -> (),
    rate_limit = ResourceIntensive,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:shared_space",
        "team_chat:delete:shared_space:admin",
    ],
    errors = [
        (400, 5301, SHARED_SPACE_NOT_DELETED = "the shared space could not be deleted"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedSpace {
    /// ID of the shared space.
    pub space_id: String,
}

/// Makes members of a shared space its admins.
///
/// In an account-level app, the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{PromoteSharedSpaceMembers, SharedSpaceMemberToAdd};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PromoteSharedSpaceMembers::new(
///     "Zl3aVt0bQ9y",
///     vec![SharedSpaceMemberToAdd::new("Zl3aVt0bQ9y")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces/{spaceId}/admins)
#[zoom_endpoint(
    POST "/chat/spaces/<space_id>/admins" -> SharedSpaceMembers,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:write:shared_space_administrators",
        "team_chat:write:shared_space_administrators:admin",
    ],
    errors = [
        (400, 5301, ADMINISTRATORS_NOT_CHANGED = "the administrators could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PromoteSharedSpaceMembers {
    /// ID of the shared space.
    pub space_id: String,
    /// Members to make admins of the shared space, one entry each. At most 20 items.
    pub members: Vec<SharedSpaceMemberToAdd>,
}

/// Person to add to a shared space or to make an admin of it, by user ID or member ID.
///
/// Element of `members` in [`PromoteSharedSpaceMembers`] and [`AddMembersToSharedSpace`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceMemberToAdd {
    /// The person to add or promote, by user ID or member ID. Required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`PromoteSharedSpaceMembers`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceMembers {
    /// Number of members for whom the change succeeded.
    pub successful_operations_count: Option<i64>,
    /// Number of members for whom the change failed.
    pub unsuccessful_operations_count: Option<i64>,
    /// Users who were to be added, promoted, demoted or removed, one entry each.
    pub users: Option<Vec<MembershipChange>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of a shared space, and whether the change to the membership succeeded.
///
/// Element of `users` in [`SharedSpaceMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembershipChange {
    /// ID of the user.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Whether the person is outside the organization.
    pub is_external_user: Option<bool>,
    /// Whether the user was added, promoted, demoted or removed as requested.
    pub operation_status: Option<OperationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user was added, promoted, demoted or removed as requested.
///
/// Values of `operation_status` in [`MembershipChange`].
#[zoom_enum]
pub enum OperationStatus {
    /// `successful`: The user was added, promoted, demoted or removed, as requested.
    Successful,
    /// `unsuccessful`: The user could not be added, promoted, demoted or removed.
    Unsuccessful,
}

/// Makes admins of a shared space ordinary members again.
///
/// In an account-level app, the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DemoteSharedSpaceAdministrators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DemoteSharedSpaceAdministrators::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/{spaceId}/admins)
#[zoom_endpoint(
    DELETE "/chat/spaces/<space_id>/admins" -> SharedSpaceMembers,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:shared_space_administrators",
        "team_chat:delete:shared_space_administrators:admin",
    ],
    errors = [
        (400, 5301, ADMINISTRATORS_NOT_CHANGED = "the administrators could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DemoteSharedSpaceAdministrators {
    /// ID of the shared space.
    pub space_id: String,
    /// User IDs or member IDs of the admins who become ordinary members, at most 20. Sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}

/// Lists the channels that belong to one shared space.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListSharedSpaceChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = ListSharedSpaceChannels::new("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/{spaceId}/channels)
#[zoom_endpoint(
    GET "/chat/spaces/<space_id>/channels" -> ListSharedSpaceChannelsResponse,
    paginate = channels: SharedSpaceChannel,
    rate_limit = Medium,
    scopes = [
        "chat:write:admin",
        "chat:read:admin",
        "chat:write",
        "chat:read",
        "team_chat:read:list_shared_space_channels",
        "team_chat:read:list_shared_space_channels:admin",
    ],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SPACE_DOES_NOT_EXIST = "the space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaceChannels {
    /// ID of the shared space.
    pub space_id: String,
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedSpaceChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpaceChannelsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Channels of the shared space, one entry each.
    #[lossy]
    pub channels: Vec<SharedSpaceChannel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel in a shared space, with the number of its members.
///
/// Element of `channels` in [`ListSharedSpaceChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    pub channel_name: Option<String>,
    /// What the channel is about, in free text.
    pub description: Option<String>,
    /// Who can join the channel of the shared space, such as everyone in it or only people invited.
    pub space_channel_type: Option<SharedSpaceChannelType>,
    /// How many members the channel has.
    pub member_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can join the channel of the shared space, such as everyone in it or only people invited.
///
/// Values of `space_channel_type` in [`SharedSpaceChannel`].
#[zoom_enum]
pub enum SharedSpaceChannelType {
    /// `private`: Only invited people can be added; they need not belong to the shared space.
    Private,
    /// `public_for_members`: Anyone in the shared space can join.
    PublicForMembers,
    /// `general`: The general channel of the shared space; Zoom does not document who can join it.
    General,
}

/// Moves one or more channels into a shared space or out of it.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MoveDirection, MoveSharedSpaceChannels};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveSharedSpaceChannels::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
///     MoveDirection::MoveInto,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/{spaceId}/channels)
#[zoom_endpoint(
    PATCH "/chat/spaces/<space_id>/channels" -> MoveSharedSpaceChannelsResponse,
    rate_limit = Medium,
    scopes = ["chat:write", "team_chat:update:shared_space_channels"],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 300, SHARED_PACE_DOES_NOT_EXIST = "the shared pace does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveSharedSpaceChannels {
    /// ID of the shared space.
    pub space_id: String,
    /// IDs of the channels to move into or out of the shared space. At most 50 items.
    pub channel_ids: Vec<String>,
    /// Whether to move the channels into the shared space or out of it.
    pub move_direction: MoveDirection,
}

/// Whether channels are moved into a shared space, which groups channels for a team or project, or out of it.
///
/// Values of `move_direction` in [`MoveSharedSpaceChannels`].
#[zoom_enum]
pub enum MoveDirection {
    /// `move_into`: Into the shared space.
    MoveInto,
    /// `move_out`: Out of the shared space.
    MoveOut,
}

/// Response to [`MoveSharedSpaceChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveSharedSpaceChannelsResponse {
    /// ID of the shared space.
    pub space_id: Option<String>,
    /// Whether the channels were moved into the shared space (`move_into`) or out of it (`move_out`).
    pub move_direction: Option<String>,
    /// Channels that were to be moved, one entry each.
    pub channels: Option<Vec<MoveSharedSpaceChannelsChannel>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel whose move into or out of a shared space was requested, with the outcome.
///
/// Element of `channels` in [`MoveSharedSpaceChannelsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveSharedSpaceChannelsChannel {
    /// ID of the Zoom Team Chat channel.
    pub channel_id: Option<String>,
    /// Whether the channel was moved into or out of the shared space.
    pub is_moved: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the users who belong to one shared space.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ListSharedSpaceMembers, SharedSpaceMemberRole};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListSharedSpaceMembers::new("Zl3aVt0bQ9y")
///     .role(SharedSpaceMemberRole::Admin)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/GET/chat/spaces/{spaceId}/members)
#[zoom_endpoint(
    GET "/chat/spaces/<space_id>/members" -> ListSharedSpaceMembersResponse,
    paginate = members: SharedSpaceMember,
    rate_limit = Medium,
    scopes = [
        "chat:write:admin",
        "chat:read:admin",
        "chat:write",
        "chat:read",
        "team_chat:read:list_shared_space_members",
        "team_chat:read:list_shared_space_members:admin",
    ],
    errors = [
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SPACE_DOES_NOT_EXIST = "the space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaceMembers {
    /// ID of the shared space.
    pub space_id: String,
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Role of the members to list: owner, admin, ordinary member or all. Default: `all`.
    pub role: Option<SharedSpaceMemberRole>,
    /// Whether to return active members, inactive ones or all. Default: `all`.
    pub status: Option<SharedSpaceMemberStatus>,
}

/// Role of the members to list: owner, admin, ordinary member or all.
///
/// Values of `role` in [`ListSharedSpaceMembers`].
#[zoom_enum]
pub enum SharedSpaceMemberRole {
    /// `all`: Users with any role in the shared space.
    All,
    /// `member`: Ordinary members of the shared space.
    Member,
    /// `owner`: The owner of the shared space.
    Owner,
    /// `admin`: Administrators of the shared space.
    Admin,
}

/// Whether to return active members, inactive ones or all.
///
/// Values of `status` in [`ListSharedSpaceMembers`].
#[zoom_enum]
pub enum SharedSpaceMemberStatus {
    /// `all`: Users both active and deactivated.
    All,
    /// `active`.
    Active,
    /// `inactive`: Deactivated users.
    Inactive,
}

/// Response to [`ListSharedSpaceMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpaceMembersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members of the shared space, one entry each.
    #[lossy]
    pub members: Vec<SharedSpaceMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of a shared space, with role and state.
///
/// Element of `members` in [`ListSharedSpaceMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceMember {
    /// User ID of the member; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Email address of the member; empty for people outside the account who are not contacts.
    pub email: Option<String>,
    /// What the member may do in the shared space.
    pub role: Option<ChannelMemberRole>,
    /// Whether the member is active or deactivated.
    pub status: Option<UserStatus>,
    /// First name of the member; empty for someone outside the account who is not a contact.
    pub first_name: Option<String>,
    /// Last name of the member; empty for someone outside the account who is not a contact.
    pub last_name: Option<String>,
    /// Name of the member.
    pub display_name: Option<String>,
    /// Whether the person is outside the organization.
    pub is_external_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds users to one shared space as members.
///
/// In an account-level app, the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{AddMembersToSharedSpace, SharedSpaceMemberToAdd};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMembersToSharedSpace::new(
///     "Zl3aVt0bQ9y",
///     vec![SharedSpaceMemberToAdd::new("Zl3aVt0bQ9y")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/POST/chat/spaces/{spaceId}/members)
#[zoom_endpoint(
    POST "/chat/spaces/<space_id>/members" -> SharedSpaceMembers,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:write:shared_space_members",
        "team_chat:write:shared_space_members:admin",
    ],
    errors = [
        (400, 5301, MEMBERS_NOT_ADDED = "the members could not be added"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedSpace {
    /// ID of the shared space.
    pub space_id: String,
    /// Users to add to the shared space, one entry each. At most 20 items.
    pub members: Vec<SharedSpaceMemberToAdd>,
}

/// Removes one or more members from a shared space.
///
/// In an account-level app, the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveSharedSpaceMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemoveSharedSpaceMembers::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/DELETE/chat/spaces/{spaceId}/members)
#[zoom_endpoint(
    DELETE "/chat/spaces/<space_id>/members" -> SharedSpaceMembers,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:shared_space_members",
        "team_chat:delete:shared_space_members:admin",
    ],
    errors = [
        (400, 5301, SHARED_SPACE_MEMBERS_NOT_REMOVED = "the shared space members could not be removed"),
        (400, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveSharedSpaceMembers {
    /// ID of the shared space.
    pub space_id: String,
    /// User IDs or member IDs of the people to remove from the shared space, at most 20. Sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}

/// Makes a member or admin of a shared space its new owner.
///
/// In an account-level app, the caller needs a role that may edit Chat Channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::TransferSharedSpaceOwnership;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// TransferSharedSpaceOwnership::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/shared-spaces/PATCH/chat/spaces/{spaceId}/owner)
#[zoom_endpoint(
    PATCH "/chat/spaces/<space_id>/owner" -> (),
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:update:shared_space_owner",
        "team_chat:update:shared_space_owner:admin",
    ],
    errors = [
        (400, 5301, SHARED_SPACE_OWNERSHIP_NOT_CHANGED = "the shared space ownership could not be changed"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
        (404, 5407, SHARED_SPACE_DOES_NOT_EXIST = "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct TransferSharedSpaceOwnership {
    /// ID of the shared space.
    pub space_id: String,
    /// The member who becomes the new owner, by either of its IDs.
    #[query]
    pub identifier: String,
}
