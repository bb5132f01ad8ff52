//! Types used by several files.

use zoom_core::{zoom_enum, zoom_object};

/// Values of `role`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorsOfWhiteboardRole {
    /// `0`.
    Owner = 0,
    /// `1`.
    CoOwner = 1,
    /// `2`.
    Editor = 2,
    /// `3`.
    Commenter = 3,
    /// `4`.
    Viewer = 4,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WhiteboardCollaborator {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
}

/// Value of `share_link_setting`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareLinkSetting {
    /// Share scope: defaults to `0`.
    pub share_scope: Option<ShareScope>,
    /// Share role.
    pub share_role: Option<ShareRole>,
}

/// Values of `share_scope`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShareScope {
    /// `0`.
    Restricted = 0,
    /// `1`.
    SameAccount = 1,
    /// `2`.
    Anyone = 2,
    /// `3`.
    SameAccountExternalAuth = 3,
}

/// Values of `share_role`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShareRole {
    /// `2`.
    Editor = 2,
    /// `3`.
    Commenter = 3,
    /// `4`.
    Viewer = 4,
}
