//! Group, updated: 1 event.

use zoom_core::{Extra, zoom_event};

use super::GroupObject;

/// A group was changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.updated",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:group:master",
        "group:read:group:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupUpdated {
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
    /// The group as it is after the change.
    #[required(sent)]
    pub object: GroupObject,
    /// The group as it was before the change.
    #[required(sent)]
    pub old_object: Option<GroupObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
