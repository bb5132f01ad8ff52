//! Types used by several files.

use zoom_core::{Extra, zoom_enum, zoom_object};

/// What the collaborator may do, from owner (`0`) down to viewer (`4`).
///
/// Values of `role` in [`GetWhiteboardCollaboratorsResponse`](super::GetWhiteboardCollaboratorsResponse) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorRole {
    /// `0`: Owner of the whiteboard or project.
    Owner = 0,
    /// `1`: Co-owner of the whiteboard or project.
    CoOwner = 1,
    /// `2`: Editor of the whiteboard or project.
    Editor = 2,
    /// `3`: Commenter on the whiteboard or project.
    Commenter = 3,
    /// `4`: Viewer of the whiteboard or project.
    Viewer = 4,
}

/// Collaborator on a whiteboard or project whose role is to change.
///
/// Element of `collaborators` in [`UpdateWhiteboardCollaborators`](super::UpdateWhiteboardCollaborators) and [`UpdateProjectCollaborators`](super::UpdateProjectCollaborators).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardCollaborator {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can open the whiteboard by its link, and what they may do.
///
/// Value of `share_link_setting` in [`Whiteboard`](super::Whiteboard) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareLinkSetting {
    /// Who can open the whiteboard by its link, such as only people who were added (`0`) or anyone (`2`). Default: `0`.
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
    /// `0`: Only people who were added.
    Restricted = 0,
    /// `1`: People in the same account.
    SameAccount = 1,
    /// `2`: Anyone with the link.
    Anyone = 2,
    /// `3`: Reported as `SAME_ACCOUNT_EXTERNAL_AUTH`, probably people in the same account who sign in through external authentication; Zoom does not explain it.
    SameAccountExternalAuth = 3,
}

/// What people who open the link may do with the whiteboard; empty if access is restricted.
///
/// Values of `share_role` in [`ShareLinkSetting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShareRole {
    /// `2`: Editor of the whiteboard.
    Editor = 2,
    /// `3`: Commenter on the whiteboard.
    Commenter = 3,
    /// `4`: Viewer of the whiteboard.
    Viewer = 4,
}
