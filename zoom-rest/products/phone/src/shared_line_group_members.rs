//! Shared line group, members: 3 operations.

use zoom_core::zoom_endpoint;

use super::CallQueueMembers;

/// Adds users or common areas to a shared line group.
///
/// A member can belong to only one such group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToSharedLineGroup, CallQueueMembers, NewQueueMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToSharedLineGroup::new("Zl3aVt0bQ9y")
///     .members(
///         CallQueueMembers::new()
///             .users(vec![NewQueueMember::new().email("jill@example.com")]),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_member:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (404, 1001, USER_NOT_FOUND = "the user was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToSharedLineGroup {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Users and common areas to add to the shared line group, at most 10 at a time.
    pub members: Option<CallQueueMembers>,
}

/// Removes all members from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/members)
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMembers {
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one member from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/members/{memberId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/members/<member_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_member:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupMember {
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID of the member to remove.
    pub member_id: String,
}
