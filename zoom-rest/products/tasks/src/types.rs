//! Types used by several files.

use zoom_core::zoom_object;

/// Assignee.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assignee {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
}

/// Assignees to task assignee.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssigneesToTaskAssignee {
    /// Email.
    pub email: Option<String>,
}
