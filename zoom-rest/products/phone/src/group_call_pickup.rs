//! Group call pickup: 8 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{AssigneeExtensionType, TimeZone};

/// List group call pickup objects.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListGroupCallPickupObjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let group_call_pickup = ListGroupCallPickupObjects::new()
///     .page_size(300)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/group_call_pickup" -> ListGroupCallPickupObjectsResponse,
    paginate = group_call_pickup: GroupCallPickup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_pickup_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupCallPickupObjects {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Response to [`ListGroupCallPickupObjects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupCallPickupObjectsResponse {
    /// Group call pickup.
    #[lossy]
    pub group_call_pickup: Vec<GroupCallPickup>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `group_call_pickup`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallPickup {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Member count.
    pub member_count: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Delay: one of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Directed call pickup.
    pub directed_call_pickup: Option<bool>,
}

/// Add group call pickup object.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddGroupCallPickupObject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupCallPickupObject::new("Support", "Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .extension_number(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/group_call_pickup" -> AddGroupCallPickupObjectResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group:admin"],
    errors = [(400, 300, "the request was rejected")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupCallPickupObject {
    /// Display name.
    #[length(..=32)]
    pub display_name: String,
    /// Site ID.
    pub site_id: String,
    /// Description.
    pub description: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Delay: one of `0`, `5`, `10`, `15`; defaults to `0`.
    pub delay: Option<i64>,
    /// Play incoming calls sound.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Directed call pickup: defaults to `false`.
    pub directed_call_pickup: Option<bool>,
    /// Member extension IDs: at most 100 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Value of `play_incoming_calls_sound`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlayIncomingCallsSound {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Ring tone: defaults to `ringtone_1`.
    pub ring_tone: Option<RingTone>,
    /// Duration: one of `0`, `1`, `3`, `5`; defaults to `0`.
    pub duration: Option<i64>,
}

/// Values of `ring_tone`.
#[zoom_enum]
pub enum RingTone {
    /// `ringtone_1`.
    #[value("ringtone_1")]
    Ringtone1,
    /// `ringtone_2`.
    #[value("ringtone_2")]
    Ringtone2,
    /// `ringtone_3`.
    #[value("ringtone_3")]
    Ringtone3,
}

/// Response to [`AddGroupCallPickupObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddGroupCallPickupObjectResponse {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// Get call pickup group by ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallPickupGroupById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallPickupGroupById::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/group_call_pickup/<group_id>" -> CallPickupGroupById,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_pickup_group:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallPickupGroupById {
    /// Group ID.
    pub group_id: String,
}

/// Response to [`GetCallPickupGroupById`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPickupGroupById {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Delay: one of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// Member count.
    pub member_count: Option<i64>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Play incoming calls sound.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Directed call pickup.
    pub directed_call_pickup: Option<bool>,
}

/// Update group call pickup information.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateGroupCallPickupInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupCallPickupInformation::new("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .extension_number(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_pickup_group:admin"],
    errors = [(400, 300, "a parameter is missing or invalid"), (400, 404, "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupCallPickupInformation {
    /// Group ID.
    pub group_id: String,
    /// Display name.
    #[length(..=32)]
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Description.
    #[length(..=32)]
    pub description: Option<String>,
    /// Delay: one of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// Cost center.
    pub cost_center: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Play incoming calls sound.
    pub play_incoming_calls_sound: Option<PlayIncomingCallsSound>,
    /// Directed call pickup.
    pub directed_call_pickup: Option<bool>,
}

/// Delete group call pickup objects.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteGroupCallPickupObjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupCallPickupObjects::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group:admin"],
    errors = [(400, 404, "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupCallPickupObjects {
    /// Group ID.
    pub group_id: String,
}

/// List call pickup group members.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallPickupGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let group_call_pickup_member = ListCallPickupGroupMembers::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/group_call_pickup/<group_id>/members" -> ListCallPickupGroupMembersResponse,
    paginate = group_call_pickup_member: GroupCallPickupMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:call_pickup_group_member:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallPickupGroupMembers {
    /// Group ID.
    pub group_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Response to [`ListCallPickupGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallPickupGroupMembersResponse {
    /// Group call pickup member.
    #[lossy]
    pub group_call_pickup_member: Vec<GroupCallPickupMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `group_call_pickup_member`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallPickupMember {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension type.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension number.
    pub extension_number: Option<i64>,
}

/// Add members to call pickup group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallPickupGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/group_call_pickup/<group_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group_member:admin"],
    errors = [(400, 300, "the request was rejected"), (400, 404, "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallPickupGroup {
    /// Group ID.
    pub group_id: String,
    /// Member extension IDs: at most 100 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Remove members from call pickup group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveMembersFromCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMembersFromCallPickupGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/group_call_pickup/<group_id>/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group_member:admin"],
    errors = [(400, 404, "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMembersFromCallPickupGroup {
    /// Group ID.
    pub group_id: String,
    /// Extension ID.
    pub extension_id: String,
}
