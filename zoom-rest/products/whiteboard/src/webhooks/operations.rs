//! Whiteboard: 8 events.

use zoom_core::{DateTime, Extra, Id, zoom_enum, zoom_event, zoom_object};

/// A collaborator shared a whiteboard with a Zoom user or a Zoom Team Chat channel.
#[zoom_event(
    "whiteboard.shared",
    scopes = [
        "whiteboard:read",
        "whiteboard:read:admin",
        "whiteboard:read:list_collaborators",
        "whiteboard:read:list_collaborators:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardShared {
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Collaborator ID, within the whiteboard, of the person who caused the event.
    #[required(sent)]
    pub operator_collaborator_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardSharedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardShared`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardSharedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Number of the meeting; present only if the whiteboard was shared in one.
    pub meeting_id: Option<Id>,
    /// UUID of the meeting; present only if the whiteboard was shared in one.
    pub meeting_uuid: Option<String>,
    /// People or channels with whom the whiteboard was shared, one entry each.
    #[required(sent)]
    pub collaborators: Option<Vec<Collaborator>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person or channel with whom a whiteboard is or was shared, with the role.
///
/// Element of `collaborators` in [`WhiteboardSharedObject`] and [`WhiteboardSharingUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// ID of the collaborator, as used to change or remove them.
    #[required(sent)]
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// Email address of the collaborator; only for users of the same account.
    pub email: Option<String>,
    /// ID of the Zoom Team Chat channel; only if the collaborator is a channel.
    pub channel_id: Option<String>,
    /// Whether the collaborator is a user of the same account (`0`), an external user (`1`) or a channel (`2`).
    #[required(sent)]
    pub collaborator_type: Option<CollaboratorType>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    #[required(sent)]
    pub role: Option<CollaboratorRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the collaborator is a user of the same account (`0`), an external user (`1`) or a channel (`2`).
///
/// Values of `collaborator_type` in [`Collaborator`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorType {
    /// `0`: User of the same account.
    SameAccountUser = 0,
    /// `1`: User outside the account.
    ExternalUser = 1,
    /// `2`: A channel, not a single user.
    Channel = 2,
}

/// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
///
/// Values of `role` in [`Collaborator`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorRole {
    /// `0`: Owner of the whiteboard.
    Owner = 0,
    /// `1`: Co-owner of the whiteboard.
    CoOwner = 1,
    /// `2`: Editor of the whiteboard.
    Editor = 2,
    /// `3`: Commenter on the whiteboard.
    Commenter = 3,
    /// `4`: Viewer of the whiteboard.
    Viewer = 4,
}

/// The owner of a whiteboard changed or removed a collaborator.
#[zoom_event(
    "whiteboard.sharing_updated",
    scopes = [
        "whiteboard:read",
        "whiteboard:read:admin",
        "whiteboard:read:list_collaborators",
        "whiteboard:read:list_collaborators:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardSharingUpdated {
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Collaborator ID, within the whiteboard, of the person who caused the event.
    #[required(sent)]
    pub operator_collaborator_id: Option<String>,
    /// Whether the access of collaborators was removed or changed.
    #[required(sent)]
    pub operation_type: Option<OperationType>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardSharingUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the access of collaborators was removed or changed.
///
/// Values of `operation_type` in [`WhiteboardSharingUpdated`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum OperationType {
    /// `0`: The access was removed.
    Remove = 0,
    /// `1`: The access was changed.
    Update = 1,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardSharingUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardSharingUpdatedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// People or channels whose access was changed or removed, one entry each.
    #[required(sent)]
    pub collaborators: Option<Vec<Collaborator>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The owner or a co-owner of a whiteboard changed its share settings.
#[zoom_event(
    "whiteboard.share_settings_updated",
    scopes = [
        "whiteboard:read",
        "whiteboard:read:admin",
        "whiteboard:read:share_setting",
        "whiteboard:read:share_setting:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardShareSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardShareSettingsUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardShareSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardShareSettingsUpdatedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Settings for sharing the whiteboard: who can open it by its link, and who may share it further.
    #[required(sent)]
    pub settings: Option<SettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for sharing the whiteboard: who can open it by its link, and who may share it further.
///
/// Value of `settings` in [`WhiteboardShareSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettings {
    /// Who can open the whiteboard by its link, and what they may do.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// What people with access to the whiteboard may do beyond viewing or editing it.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can open the whiteboard by its link, and what they may do.
///
/// Value of `share_link_setting` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareLinkSetting {
    /// Who can open the whiteboard by its link, such as only people who were added (`0`) or anyone (`2`).
    pub share_scope: Option<ShareScope>,
    /// What people who open the link may do with the whiteboard; empty if access is restricted.
    pub share_role: Option<ShareRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can open the whiteboard by its link, such as only people who were added (`0`) or anyone (`2`).
///
/// Values of `share_scope` in [`ShareLinkSetting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShareScope {
    /// `0`: Only invited members.
    OnlyInvitedMembersCanAccessBoard = 0,
    /// `1`: Anyone in the same organization.
    AnyoneAtCurrentOrganization = 1,
    /// `2`: Anyone with the link.
    AnyoneWithLinkCanViewBoard = 2,
}

/// What people who open the link may do with the whiteboard; empty if access is restricted.
///
/// Values of `share_role` in [`ShareLinkSetting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShareRole {
    /// `1`: Co-owner of the whiteboard.
    CoOwner = 1,
    /// `2`: Editor of the whiteboard.
    Editor = 2,
    /// `3`: Commenter on the whiteboard.
    Commenter = 3,
    /// `4`: Viewer of the whiteboard.
    Viewer = 4,
}

/// What people with access to the whiteboard may do beyond viewing or editing it.
///
/// Value of `advanced_share_setting` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedShareSetting {
    /// Whether people with access can share the whiteboard, giving others at most the permission that they have themselves.
    pub can_share: Option<bool>,
    /// Whether users of the organization can share the whiteboard with people outside it.
    pub share_to_external: Option<bool>,
    /// Whether people outside the account may share the whiteboard further.
    pub external_can_share: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The archive of a whiteboard session is ready.
///
/// It is permanently deleted at `expire_time`.
#[zoom_event(
    "whiteboard.archive_available",
    scopes = ["whiteboard_content:read:admin", "whiteboard:read:session:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardArchiveAvailable {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardArchiveAvailableObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardArchiveAvailable`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardArchiveAvailableObject {
    /// ID of the whiteboard session.
    #[required(sent)]
    pub session_id: Option<String>,
    /// When the whiteboard session began.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the whiteboard session ended.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    #[required(sent)]
    pub whiteboard_name: Option<String>,
    /// When the archive of the session is permanently deleted.
    #[required(sent)]
    pub expire_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A whiteboard was opened.
#[zoom_event(
    "whiteboard.opened",
    scopes = [
        "whiteboard:read:admin",
        "whiteboard:read",
        "whiteboard:read:whiteboard",
        "whiteboard:read:whiteboard:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardOpened {
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Collaborator ID, within the whiteboard, of the person who caused the event.
    #[required(sent)]
    pub operator_collaborator_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardOpenedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardOpened`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardOpenedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    #[required(sent)]
    pub whiteboard_name: Option<String>,
    /// Number of the meeting; present only if the whiteboard was opened in one.
    pub meeting_id: Option<Id>,
    /// UUID of the meeting; present only if the whiteboard was opened in one.
    pub meeting_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A file was added to a whiteboard.
#[zoom_event(
    "whiteboard.file_added",
    scopes = [
        "whiteboard_file:read",
        "whiteboard_file:read:admin",
        "whiteboard:read:file:admin",
        "whiteboard:read:file",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardFileAdded {
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Collaborator ID, within the whiteboard, of the person who caused the event.
    #[required(sent)]
    pub operator_collaborator_id: Option<String>,
    /// Name of the user who added the file.
    #[required(sent)]
    pub operator_name: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardFileAddedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardFileAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardFileAddedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    #[required(sent)]
    pub whiteboard_name: Option<String>,
    /// Name of the whiteboard owner.
    #[required(sent)]
    pub whiteboard_owner_name: Option<String>,
    /// The file that was added.
    #[required(sent)]
    pub whiteboard_file: Option<WhiteboardFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The file that was added.
///
/// Value of `whiteboard_file` in [`WhiteboardFileAddedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardFile {
    /// ID of the file.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// MIME type or other name of the file format.
    #[required(sent)]
    pub file_type: Option<String>,
    /// When the file was uploaded, as a timestamp whose unit Zoom does not document.
    #[required(sent)]
    pub uploaded_ts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user created a whiteboard.
#[zoom_event(
    "whiteboard.created",
    scopes = [
        "whiteboard:read:admin",
        "whiteboard:read",
        "whiteboard:read:whiteboard",
        "whiteboard:read:whiteboard:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardCreatedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    #[required(sent)]
    pub whiteboard_name: Option<String>,
    /// Kind of whiteboard, as a number that Zoom does not explain. Always `0`.
    #[required(sent)]
    pub whiteboard_type: Option<i64>,
    /// Whether the whiteboard may be saved to the cloud: `true` means that it may, despite the name of the member.
    #[required(sent)]
    pub non_cloud: Option<bool>,
    /// Number of the meeting; present only if the whiteboard was created in one.
    pub meeting_id: Option<Id>,
    /// UUID of the meeting; present only if the whiteboard was created in one.
    pub meeting_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a whiteboard.
#[zoom_event(
    "whiteboard.deleted",
    scopes = [
        "whiteboard:read",
        "whiteboard:read:admin",
        "whiteboard:read:whiteboard",
        "whiteboard:read:whiteboard:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WhiteboardDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the whiteboard.
    #[required(sent)]
    pub object: WhiteboardDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the whiteboard.
///
/// Value of `object` in [`WhiteboardDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardDeletedObject {
    /// ID of the whiteboard.
    #[required(sent)]
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    #[required(sent)]
    pub whiteboard_name: Option<String>,
    /// Kind of whiteboard, as a number that Zoom does not explain. Always `0`.
    #[required(sent)]
    pub whiteboard_type: Option<i64>,
    /// Whether the whiteboard may be saved to the cloud: `true` means that it may, despite the name of the member.
    #[required(sent)]
    pub non_cloud: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
