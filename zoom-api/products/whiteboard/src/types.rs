//! Types that several files use.

use zoom_core::{zoom_enum, zoom_object};

/// What `role` can be.
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

/// Whiteboard collaborator.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhiteboardCollaborator {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
}

/// Share link setting.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShareLinkSetting {
    /// Share scope: `0` unless said.
    pub share_scope: Option<ShareScope>,
    /// Share role.
    pub share_role: Option<ShareRole>,
}

/// What `share_scope` can be.
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

/// What `share_role` can be.
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
