//! Shared spaces: 13 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{ChannelMemberRole, UserStatus};

/// List shared spaces.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListSharedSpaces;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shared_spaces = ListSharedSpaces::new()
///     .page_size("one")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(403, 200, "permission denied"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaces {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    pub page_size: Option<String>,
    /// User ID: also accepts an email address.
    pub user_id: Option<String>,
}

/// Response to [`ListSharedSpaces`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpacesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Shared spaces.
    #[lossy]
    pub shared_spaces: Vec<ListSharedSpacesSharedSpace>,
}

/// Element of `shared_spaces`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpacesSharedSpace {
    /// Space ID.
    pub space_id: Option<String>,
    /// Space name.
    pub space_name: Option<String>,
    /// Space desc.
    pub space_desc: Option<String>,
    /// Space owner.
    pub space_owner: Option<SpaceOwner>,
}

/// Space owner.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceOwner {
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Is external user.
    pub is_external_user: Option<bool>,
}

/// Create shared space.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::CreateSharedSpace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSharedSpace::new("Support")
///     .space_desc("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/spaces" -> CreateSharedSpaceResponse,
    rate_limit = ResourceIntensive,
    scopes = ["chat:write", "chat:write:admin", "team_chat:write:shared_space", "team_chat:write:shared_space:admin"],
    errors = [
        (400, 5601, "an error on Zoom's side"),
        (400, 5603, "the resource already exists"),
        (403, 200, "permission denied"),
        (403, 5602, "permission denied"),
        (403, 5603, "forbidden"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSharedSpace {
    /// Space name.
    pub space_name: String,
    /// Space desc.
    pub space_desc: Option<String>,
    /// Space members: at most 100 items.
    pub space_members: Option<Vec<SpaceMember>>,
    /// Space settings.
    pub space_settings: Option<SpaceSettings>,
}

/// Element of `space_members`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceMember {
    /// Identifier: required in requests.
    #[required(new)]
    pub identifier: Option<String>,
    /// Role: defaults to `member`.
    pub role: Option<ChannelMemberRole>,
}

/// Value of `space_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpaceSettings {
    /// Allow to add external users: one of `0`, `1`, `2`, `3`.
    pub allow_to_add_external_users: Option<i64>,
    /// Add member permissions: one of `1`, `2`.
    pub add_member_permissions: Option<i64>,
    /// Create channels permission: one of `1`, `2`.
    pub create_channels_permission: Option<i64>,
}

/// Response to [`CreateSharedSpace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSharedSpaceResponse {
    /// Space ID.
    pub space_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Space name.
    pub space_name: Option<String>,
    /// Space desc.
    pub space_desc: Option<String>,
    /// Space members.
    pub space_members: Option<Vec<SpaceMember>>,
    /// Space settings.
    pub space_settings: Option<SpaceSettings>,
}

/// Get shared space.
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
    errors = [(403, 200, "permission denied"), (404, 5407, "the space does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharedSpace {
    /// Space ID.
    pub space_id: String,
}

/// Response to [`GetSharedSpace`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSharedSpaceResponse {
    /// Space ID.
    pub space_id: Option<String>,
    /// Space name.
    pub space_name: Option<String>,
    /// Space desc.
    pub space_desc: Option<String>,
    /// Owner.
    pub owner: Option<SpaceOwner>,
    /// Space settings.
    pub space_settings: Option<SpaceSettings>,
}

/// Update shared space settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateSharedSpaceSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSharedSpaceSettings::new("Zl3aVt0bQ9y")
///     .space_name("Support")
///     .space_desc("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 4719, "a parameter is missing or invalid"),
        (403, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSharedSpaceSettings {
    /// Space ID.
    pub space_id: String,
    /// Space name.
    pub space_name: Option<String>,
    /// Space desc.
    pub space_desc: Option<String>,
    /// Space settings.
    pub space_settings: Option<SpaceSettings>,
}

/// Delete shared space.
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
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSharedSpace {
    /// Space ID.
    pub space_id: String,
}

/// Promote shared space members to administrators.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MembersToAdministratorMember, PromoteSharedSpaceMembersToAdministrators};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PromoteSharedSpaceMembersToAdministrators::new(
///     "Zl3aVt0bQ9y",
///     vec![MembersToAdministratorMember::new("one")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/spaces/<space_id>/admins" -> PromoteSharedSpaceMembersToAdministratorsResponse,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:write:shared_space_administrators",
        "team_chat:write:shared_space_administrators:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PromoteSharedSpaceMembersToAdministrators {
    /// Space ID.
    pub space_id: String,
    /// Members: at most 20 items.
    pub members: Vec<MembersToAdministratorMember>,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MembersToAdministratorMember {
    /// Identifier: required in requests.
    #[required(new)]
    pub identifier: Option<String>,
}

/// Response to [`PromoteSharedSpaceMembersToAdministrators`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PromoteSharedSpaceMembersToAdministratorsResponse {
    /// Successful operations count.
    pub successful_operations_count: Option<i64>,
    /// Unsuccessful operations count.
    pub unsuccessful_operations_count: Option<i64>,
    /// Users.
    pub users: Option<Vec<User>>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Is external user.
    pub is_external_user: Option<bool>,
    /// Operation status.
    pub operation_status: Option<OperationStatus>,
}

/// Values of `operation_status`.
#[zoom_enum]
pub enum OperationStatus {
    /// `successful`.
    Successful,
    /// `unsuccessful`.
    Unsuccessful,
}

/// Demote shared space administrators to members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DemoteSharedSpaceAdministratorsToMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DemoteSharedSpaceAdministratorsToMembers::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/spaces/<space_id>/admins" -> PromoteSharedSpaceMembersToAdministratorsResponse,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:shared_space_administrators",
        "team_chat:delete:shared_space_administrators:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DemoteSharedSpaceAdministratorsToMembers {
    /// Space ID.
    pub space_id: String,
    /// Identifiers: sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}

/// List shared space channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListSharedSpaceChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let channels = ListSharedSpaceChannels::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(403, 200, "permission denied"), (404, 5407, "the space does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaceChannels {
    /// Space ID.
    pub space_id: String,
    /// Records per page: defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSharedSpaceChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpaceChannelsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Channels.
    #[lossy]
    pub channels: Vec<SharedSpaceChannel>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Channel name.
    pub channel_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Space channel type.
    pub space_channel_type: Option<SharedSpaceChannelType>,
    /// Member count.
    pub member_count: Option<i64>,
}

/// Values of `space_channel_type`.
#[zoom_enum]
pub enum SharedSpaceChannelType {
    /// `private`.
    Private,
    /// `public_for_members`.
    PublicForMembers,
    /// `general`.
    General,
}

/// Move shared space channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{MoveDirection, MoveSharedSpaceChannels};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveSharedSpaceChannels::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
///     MoveDirection::MoveInto,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/chat/spaces/<space_id>/channels" -> MoveSharedSpaceChannelsResponse,
    rate_limit = Medium,
    scopes = ["chat:write", "team_chat:update:shared_space_channels"],
    errors = [
        (403, 200, "permission denied"),
        (404, 1001, "the user does not exist"),
        (404, 300, "the shared pace does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveSharedSpaceChannels {
    /// Space ID.
    pub space_id: String,
    /// Channel IDs: at most 50 items.
    pub channel_ids: Vec<String>,
    /// Move direction.
    pub move_direction: MoveDirection,
}

/// Values of `move_direction`.
#[zoom_enum]
pub enum MoveDirection {
    /// `move_into`.
    MoveInto,
    /// `move_out`.
    MoveOut,
}

/// Response to [`MoveSharedSpaceChannels`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveSharedSpaceChannelsResponse {
    /// Space ID.
    pub space_id: Option<String>,
    /// Move direction.
    pub move_direction: Option<String>,
    /// Channels.
    pub channels: Option<Vec<MoveSharedSpaceChannelsChannel>>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveSharedSpaceChannelsChannel {
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Whether it is moved.
    pub is_moved: Option<bool>,
}

/// List shared space members.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{ListSharedSpaceMembers, SharedSpaceMemberRole};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListSharedSpaceMembers::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .role(SharedSpaceMemberRole::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    errors = [(403, 200, "permission denied"), (404, 5407, "the space does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSharedSpaceMembers {
    /// Space ID.
    pub space_id: String,
    /// Records per page: defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Role: defaults to `all`.
    pub role: Option<SharedSpaceMemberRole>,
    /// Status: defaults to `all`.
    pub status: Option<SharedSpaceMemberStatus>,
}

/// Values of `role`.
#[zoom_enum]
pub enum SharedSpaceMemberRole {
    /// `all`.
    All,
    /// `member`.
    Member,
    /// `owner`.
    Owner,
    /// `admin`.
    Admin,
}

/// Values of `status`.
#[zoom_enum]
pub enum SharedSpaceMemberStatus {
    /// `all`.
    All,
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// Response to [`ListSharedSpaceMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSharedSpaceMembersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Members.
    #[lossy]
    pub members: Vec<SharedSpaceMember>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceMember {
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Role.
    pub role: Option<ChannelMemberRole>,
    /// Status.
    pub status: Option<UserStatus>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Is external user.
    pub is_external_user: Option<bool>,
}

/// Add members to shared space.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::{AddMembersToSharedSpace, MembersToAdministratorMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMembersToSharedSpace::new(
///     "Zl3aVt0bQ9y",
///     vec![MembersToAdministratorMember::new("one")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/chat/spaces/<space_id>/members" -> PromoteSharedSpaceMembersToAdministratorsResponse,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:write:shared_space_members",
        "team_chat:write:shared_space_members:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5407, "the shared space does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedSpace {
    /// Space ID.
    pub space_id: String,
    /// Members: at most 20 items.
    pub members: Vec<MembersToAdministratorMember>,
}

/// Remove members from shared space.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::RemoveMembersFromSharedSpace;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemoveMembersFromSharedSpace::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/chat/spaces/<space_id>/members" -> PromoteSharedSpaceMembersToAdministratorsResponse,
    rate_limit = Medium,
    scopes = [
        "chat:write",
        "chat:write:admin",
        "team_chat:delete:shared_space_members",
        "team_chat:delete:shared_space_members:admin",
    ],
    errors = [
        (400, 5301, "the operation failed"),
        (400, 1001, "the user does not exist"),
        (403, 200, "permission denied"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMembersFromSharedSpace {
    /// Space ID.
    pub space_id: String,
    /// Identifiers: sent comma-separated.
    #[query(style = comma)]
    pub identifiers: Vec<String>,
}

/// Transfer shared space ownership.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::TransferSharedSpaceOwnership;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// TransferSharedSpaceOwnership::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 5301, "the operation failed"),
        (403, 200, "permission denied"),
        (404, 5407, "the shared space does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct TransferSharedSpaceOwnership {
    /// Space ID.
    pub space_id: String,
    /// Identifier.
    #[query]
    pub identifier: String,
}
