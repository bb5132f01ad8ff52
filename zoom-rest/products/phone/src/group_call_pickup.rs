//! Group call pickup: 8 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{AssigneeExtensionType, IdAndName};

/// Lists the account's call pickup groups, whose members can answer one another's calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup)
#[zoom_endpoint(
    GET "/phone/group_call_pickup" -> ListGroupCallPickupObjectsResponse,
    paginate = group_call_pickup: GroupCallPickup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_call_pickup_groups:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupCallPickupObjects {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose call pickup groups to list.
    pub site_id: Option<String>,
}

/// Response to [`ListGroupCallPickupObjects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListGroupCallPickupObjectsResponse {
    /// Groups whose members pick up each other's calls, one entry each.
    #[lossy]
    pub group_call_pickup: Vec<GroupCallPickup>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call pickup group, whose members can answer each other's calls, with its extension.
///
/// Element of `group_call_pickup` in [`ListGroupCallPickupObjectsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallPickup {
    /// ID of the call pickup group.
    pub id: Option<String>,
    /// Name under which the call pickup group is shown.
    pub display_name: Option<String>,
    /// ID of the call pickup group as a Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number of the call pickup group, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// How many members the call pickup group has.
    pub member_count: Option<i64>,
    /// Description of the call pickup group, in free text.
    pub description: Option<String>,
    /// How many seconds a call to a member rings before the group is notified of it. One of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// Name of the cost center to which the call pickup group belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call pickup group belongs.
    pub department: Option<String>,
    /// Zoom Phone site to which the call pickup group belongs.
    pub site: Option<IdAndName>,
    /// Whether directed call pickup (answering the call of a chosen extension) is on; Zoom's documents say only that it turns the ringtone on.
    pub directed_call_pickup: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddGroupCallPickupObject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupCallPickupObject::new("Support", "Zl3aVt0bQ9y")
///     .description("For the support team")
///     .delay(10)
///     .member_extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/POST/phone/group_call_pickup)
#[zoom_endpoint(
    POST "/phone/group_call_pickup" -> AddGroupCallPickupObjectResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group:admin"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupCallPickupObject {
    /// Name under which the call pickup group is shown.
    #[length(..=32)]
    pub display_name: String,
    /// ID of the Zoom Phone site to which the call pickup group belongs.
    pub site_id: String,
    /// Description of the call pickup group, in free text.
    pub description: Option<String>,
    /// Short extension number of the call pickup group.
    pub extension_number: Option<i64>,
    /// How many seconds a call to a member rings before the group is notified of it. One of `0`, `5`, `10`, `15`. Default: `0`.
    pub delay: Option<i64>,
    /// Whether and how incoming calls make a sound.
    pub play_incoming_calls_sound: Option<IncomingCallSound>,
    /// Whether directed call pickup (answering the call of a chosen extension) is on; Zoom's documents say only that it turns the ringtone on. Default: `false`.
    pub directed_call_pickup: Option<bool>,
    /// Extension IDs of the first members. At most 100 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Whether and how incoming calls make a sound.
///
/// Value of `play_incoming_calls_sound` in [`AddGroupCallPickupObject`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IncomingCallSound {
    /// Whether Zoom clients ring on incoming calls.
    pub enable: Option<bool>,
    /// Sound that the Zoom client plays for incoming calls. Default: `ringtone_1`.
    pub ring_tone: Option<RingTone>,
    /// Seconds between ring tones. One of `0`, `1`, `3`, `5`. Default: `0`.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sound that the Zoom client plays for incoming calls.
///
/// Values of `ring_tone` in [`IncomingCallSound`].
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
    /// ID of the call pickup group.
    pub id: Option<String>,
    /// Name under which the call pickup group is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallPickupGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    GET "/phone/group_call_pickup/<group_id>" -> CallPickupGroup,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:call_pickup_group:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallPickupGroup {
    /// ID of the call pickup group.
    pub group_id: String,
}

/// Response to [`GetCallPickupGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallPickupGroup {
    /// ID of the call pickup group.
    pub id: Option<String>,
    /// Name under which the call pickup group is shown.
    pub display_name: Option<String>,
    /// ID of the call pickup group as a Zoom Phone extension.
    pub extension_id: Option<String>,
    /// Extension number of the call pickup group, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Description of the call pickup group, in free text.
    pub description: Option<String>,
    /// How many seconds a call to a member rings before the group is notified of it. One of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// How many members the call pickup group has.
    pub member_count: Option<i64>,
    /// Name of the cost center to which the call pickup group belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call pickup group belongs.
    pub department: Option<String>,
    /// Zoom Phone site to which the call pickup group belongs.
    pub site: Option<IdAndName>,
    /// Whether and how incoming calls make a sound.
    pub play_incoming_calls_sound: Option<IncomingCallSound>,
    /// Whether directed call pickup (answering the call of a chosen extension) is on; Zoom's documents say only that it turns the ringtone on.
    pub directed_call_pickup: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateGroupCallPickupInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupCallPickupInformation::new("Zl3aVt0bQ9y")
///     .display_name("Support")
///     .delay(10)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/PATCH/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    PATCH "/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_pickup_group:admin"],
    errors = [
        (400, 300, STRING_TOO_LONG = "a string is too long"),
        (400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupCallPickupInformation {
    /// ID of the call pickup group.
    pub group_id: String,
    /// Name under which the call pickup group is shown.
    #[length(..=32)]
    pub display_name: Option<String>,
    /// Extension number of the call pickup group.
    pub extension_number: Option<i64>,
    /// Description of the call pickup group, in free text.
    #[length(..=32)]
    pub description: Option<String>,
    /// How many seconds a call to a member rings before the group is notified of it. One of `0`, `5`, `10`, `15`.
    pub delay: Option<i64>,
    /// Name of the cost center to which the call pickup group belongs.
    pub cost_center: Option<String>,
    /// Name of the department to which the call pickup group belongs.
    pub department: Option<String>,
    /// Whether and how incoming calls make a sound.
    pub play_incoming_calls_sound: Option<IncomingCallSound>,
    /// Whether directed call pickup (answering the call of a chosen extension) is on; Zoom's documents say only that it turns the ringtone on.
    pub directed_call_pickup: Option<bool>,
}

/// Deletes one call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/DELETE/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    DELETE "/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group:admin"],
    errors = [(400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupCallPickupObjects {
    /// ID of the call pickup group.
    pub group_id: String,
}

/// Lists the members of one call pickup group, who can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/GET/phone/group_call_pickup/{groupId}/members)
#[zoom_endpoint(
    GET "/phone/group_call_pickup/<group_id>/members" -> ListCallPickupGroupMembersResponse,
    paginate = group_call_pickup_member: GroupCallPickupMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:call_pickup_group_member:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallPickupGroupMembers {
    /// ID of the call pickup group.
    pub group_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose members to list.
    pub site_id: Option<String>,
    /// Keeps only members that are users, or only common areas.
    pub extension_type: Option<AssigneeExtensionType>,
}

/// Response to [`ListCallPickupGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallPickupGroupMembersResponse {
    /// Members of the group, one entry each.
    #[lossy]
    pub group_call_pickup_member: Vec<GroupCallPickupMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User or common area in a call pickup group, with the extension.
///
/// Element of `group_call_pickup_member` in [`ListCallPickupGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupCallPickupMember {
    /// ID of the member.
    pub id: Option<String>,
    /// Name under which the member is shown.
    pub display_name: Option<String>,
    /// Extension ID of the member, with which it can be removed from the group.
    pub extension_id: Option<String>,
    /// Whether the member is a user or a common area.
    pub extension_type: Option<AssigneeExtensionType>,
    /// Extension number of the member, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds members to a call pickup group, so that they can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddMembersToCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallPickupGroup::new("Zl3aVt0bQ9y")
///     .member_extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/POST/phone/group_call_pickup/{groupId}/members)
#[zoom_endpoint(
    POST "/phone/group_call_pickup/<group_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:call_pickup_group_member:admin"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallPickupGroup {
    /// ID of the call pickup group.
    pub group_id: String,
    /// Extension IDs of the members to add. At most 100 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Removes one extension from a call pickup group, whose members can answer one another's calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveCallPickupGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCallPickupGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/group-call-pickup/DELETE/phone/group_call_pickup/{groupId}/members/{extensionId})
#[zoom_endpoint(
    DELETE "/phone/group_call_pickup/<group_id>/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:call_pickup_group_member:admin"],
    errors = [(400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCallPickupGroupMembers {
    /// ID of the call pickup group.
    pub group_id: String,
    /// Extension ID of the member to remove.
    pub extension_id: String,
}
