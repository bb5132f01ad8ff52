//! Group, member: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::IdAndEmail;

/// Members were removed from a group.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.member_deleted",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:member:master",
        "group:read:member:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupMemberDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// What the event is about: the group.
    #[required(sent)]
    pub object: GroupMemberObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the group.
///
/// Value of `object` in [`GroupMemberDeleted`] and [`GroupMemberAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupMemberObject {
    /// ID of the group.
    #[required(sent)]
    pub id: Option<String>,
    /// Users added to the group or removed from it, one entry each.
    #[required(sent)]
    pub members: Option<Vec<IdAndEmail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Members were added to a group.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.member_added",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:member:master",
        "group:read:member:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupMemberAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// What the event is about: the group.
    #[required(sent)]
    pub object: GroupMemberObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
