//! User, deleted: 1 event.

use zoom_core::{Extra, zoom_event};

use super::UserObject;

/// An admin or account owner permanently deleted a user.
///
/// Needs a Pro plan or higher; for an unlinked user, listen to `user.disassociated`.
#[zoom_event(
    "user.deleted",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:master",
        "user:read",
        "user:read:user:master",
        "user:read:user:admin",
        "user:read:user",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
