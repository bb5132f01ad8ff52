//! Team chat, shared: 4 events.

use zoom_core::{Extra, Value, zoom_enum, zoom_event, zoom_object};

/// A member, the user whom the `operator` members identify, left a shared space in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_left",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_shared_space_members",
        "team_chat:read:list_shared_space_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the shared space.
    #[required(sent)]
    pub object: TeamChatSharedSpacesMemberLeftObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared space that the member left, a group of channels for a team or project.
///
/// Value of `object` in [`TeamChatSharedSpacesMemberLeft`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberLeftObject {
    /// ID of the shared space.
    #[required(sent)]
    pub space_id: Option<String>,
    /// Display name of the shared space.
    #[required(sent)]
    pub space_name: Option<String>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The settings of a shared space in Zoom Team Chat were changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_edited",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_shared_spaces",
        "team_chat:read:list_shared_spaces:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatSharedSpacesEdited {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// The shared space, with its settings before and after.
    #[required(sent)]
    pub object: TeamChatSharedSpacesEditedObject,
    /// Further members of the event, as an object; Zoom does not document which.
    #[wire("additionalProperties")]
    pub additional_properties: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The shared space, with its settings before and after.
///
/// Value of `object` in [`TeamChatSharedSpacesEdited`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatSharedSpacesEditedObject {
    /// ID of the shared space.
    #[required(sent)]
    pub space_id: Option<String>,
    /// Settings of the shared space after the change.
    #[required(sent)]
    pub new_settings: Option<SharedSpaceSettings>,
    /// Settings of the shared space before the change.
    #[required(sent)]
    pub old_settings: Option<SharedSpaceSettings>,
    /// When the event happened, in Unix milliseconds.
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name, description and permissions of a shared space, before or after the change.
///
/// Value of `new_settings` and `old_settings` in [`TeamChatSharedSpacesEditedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharedSpaceSettings {
    /// Name of the shared space.
    #[required(sent)]
    pub name: Option<String>,
    /// What the shared space is for.
    #[required(sent)]
    pub desc: Option<String>,
    /// Settings of the shared space: whether it is public, and who may add to it.
    #[required(sent)]
    pub option: Option<TeamChatSharedSpacesEditedOption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the shared space: whether it is public, and who may add to it.
///
/// Value of `option` in [`SharedSpaceSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatSharedSpacesEditedOption {
    /// Whether the shared space is public, open to people in the organization without an invitation.
    #[required(sent)]
    pub is_public: Option<bool>,
    /// Who may add members to the shared space.
    #[required(sent)]
    pub add_new_members: Option<SharedSpaceAddPermission>,
    /// Who may add channels to the shared space.
    #[required(sent)]
    pub add_new_channels: Option<SharedSpaceAddPermission>,
    /// Who, if anyone, may add users of other accounts to the shared space.
    #[required(sent)]
    pub add_external_users: Option<ExternalUserPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may add members or channels to a shared space, which groups channels for a team or project.
///
/// Values of `add_new_members` and `add_new_channels` in [`TeamChatSharedSpacesEditedOption`].
#[zoom_enum]
pub enum SharedSpaceAddPermission {
    /// `by_owner_and_admins`: Only owners and administrators.
    ByOwnerAndAdmins,
    /// `by_any_member`: Every member.
    ByAnyMember,
}

/// Who, if anyone, may add users of other accounts to the shared space.
///
/// Values of `add_external_users` in [`TeamChatSharedSpacesEditedOption`].
#[zoom_enum]
pub enum ExternalUserPermission {
    /// `disabled`: Nobody can add external users.
    Disabled,
    /// `by_same_org`: Members from the owning organization can add external users.
    BySameOrg,
    /// `by_owner_and_admins`: Only owners and administrators can add external users.
    ByOwnerAndAdmins,
    /// `by_any_member`: Every member can add external users.
    ByAnyMember,
}

/// One or more people were invited to a shared space in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_invited",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_shared_space_members",
        "team_chat:read:list_shared_space_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberInvited {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the shared space.
    #[required(sent)]
    pub object: TeamChatSharedSpacesMemberInvitedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared space, a group of channels for a team or project, and the people who were invited to it.
///
/// Value of `object` in [`TeamChatSharedSpacesMemberInvited`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberInvitedObject {
    /// ID of the shared space.
    #[required(sent)]
    pub space_id: Option<String>,
    /// Display name of the shared space.
    #[required(sent)]
    pub space_name: Option<String>,
    /// People who were invited to the shared space, one entry each.
    #[required(sent)]
    pub members: Option<Vec<MemberInvitedMember>>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was invited to a shared space, with the role in it.
///
/// Element of `members` in [`TeamChatSharedSpacesMemberInvitedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MemberInvitedMember {
    /// User ID of the person; may be empty for people outside the account.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// Display name of the person who was invited.
    pub display_name: Option<String>,
    /// Role in the shared space for which the person is invited.
    #[required(sent)]
    pub role: Option<InvitedMemberRole>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    #[required(sent)]
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role in the shared space for which the person is invited.
///
/// Values of `role` in [`MemberInvitedMember`].
#[zoom_enum]
pub enum InvitedMemberRole {
    /// `owner`: Owner of the shared space.
    Owner,
    /// `admin`: Administrator of the shared space.
    Admin,
    /// `member`: Ordinary member of the shared space.
    Member,
}

/// A member removed other users from a shared space in Zoom Team Chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.shared_spaces_member_removed",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_shared_space_members",
        "team_chat:read:list_shared_space_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the shared space.
    #[required(sent)]
    pub object: TeamChatSharedSpacesMemberRemovedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shared space, a group of channels for a team or project, and the people who were removed from it.
///
/// Value of `object` in [`TeamChatSharedSpacesMemberRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatSharedSpacesMemberRemovedObject {
    /// ID of the shared space.
    #[required(sent)]
    pub space_id: Option<String>,
    /// Display name of the shared space.
    #[required(sent)]
    pub space_name: Option<String>,
    /// People who were removed from the shared space, one entry each.
    #[required(sent)]
    pub members: Option<Vec<MemberRemovedMember>>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was removed from a shared space.
///
/// Element of `members` in [`TeamChatSharedSpacesMemberRemovedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MemberRemovedMember {
    /// User ID of the person; may be empty for people outside the account.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// Display name of the person who was removed.
    #[required(sent)]
    pub display_name: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    #[required(sent)]
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
