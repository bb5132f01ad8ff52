//! Group, admin: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::IdAndEmail;

/// An admin was added to a group.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.admin_added",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:administrator:master",
        "group:read:administrator:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupAdminAdded {
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
    /// Group and the administrators who were added to it.
    #[required(sent)]
    pub object: GroupAdminObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group and the administrators who were added to it or removed from it.
///
/// Value of `object` in [`GroupAdminAdded`] and [`GroupAdminDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupAdminObject {
    /// ID of the group.
    #[required(sent)]
    pub id: Option<String>,
    /// Administrators added to the group or removed from it, one entry each.
    #[required(sent)]
    pub admins: Option<Vec<IdAndEmail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An admin was removed from a group.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.admin_deleted",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:administrator:master",
        "group:read:administrator:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupAdminDeleted {
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
    /// Group and the administrators who were removed from it.
    #[required(sent)]
    pub object: GroupAdminObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
