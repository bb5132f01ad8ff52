//! Group call pickup: 8 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AddGroupCallPickupObjectResponse, AssigneeExtensionType, CallPickupGroup, GroupCallPickup, GroupCallPickupMember,
    IncomingCallSound, ListCallPickupGroupMembersResponse, ListGroupCallPickupObjectsResponse,
};

/// Lists the account's call pickup groups, whose members can answer one another's calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListGroupCallPickupObjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let group_call_pickup = ListGroupCallPickupObjects::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/GET/accounts/{accountId}/phone/group_call_pickup)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/group_call_pickup" -> ListGroupCallPickupObjectsResponse,
    paginate = group_call_pickup: GroupCallPickup,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_call_pickup_groups:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListGroupCallPickupObjects {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the Zoom Phone site whose call pickup groups to list.
    pub site_id: Option<String>,
}

/// Adds a call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddGroupCallPickupObject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddGroupCallPickupObject::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     "Zl3aVt0bQ9y",
/// )
/// .description("For the support team")
/// .delay(10)
/// .member_extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/POST/accounts/{accountId}/phone/group_call_pickup)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/group_call_pickup" -> AddGroupCallPickupObjectResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_pickup_group:master"],
    errors = [(400, 300, "the request is invalid; Zoom states no cause")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddGroupCallPickupObject {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns one call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallPickupGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/GET/accounts/{accountId}/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/group_call_pickup/<group_id>" -> CallPickupGroup,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:call_pickup_group:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallPickupGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call pickup group.
    pub group_id: String,
}

/// Updates one call pickup group, whose members can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UpdateGroupCallPickupInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateGroupCallPickupInformation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/PATCH/accounts/{accountId}/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_pickup_group:master"],
    errors = [
        (400, 300, STRING_TOO_LONG = "a string is too long"),
        (400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateGroupCallPickupInformation {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteGroupCallPickupObjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteGroupCallPickupObjects::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/DELETE/accounts/{accountId}/phone/group_call_pickup/{groupId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/group_call_pickup/<group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_pickup_group:master"],
    errors = [(400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteGroupCallPickupObjects {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call pickup group.
    pub group_id: String,
}

/// Lists the members of one call pickup group, who can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallPickupGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let group_call_pickup_member = ListCallPickupGroupMembers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
/// .page_size(300)
/// .site_id("Zl3aVt0bQ9y")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/GET/accounts/{accountId}/phone/group_call_pickup/{groupId}/members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/group_call_pickup/<group_id>/members" -> ListCallPickupGroupMembersResponse,
    paginate = group_call_pickup_member: GroupCallPickupMember,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:call_pickup_group_member:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallPickupGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Adds members to a call pickup group, so that they can answer calls that ring at each other's extensions.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddMembersToCallPickupGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddMembersToCallPickupGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .member_extension_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/POST/accounts/{accountId}/phone/group_call_pickup/{groupId}/members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/group_call_pickup/<group_id>/members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:call_pickup_group_member:master"],
    errors = [
        (400, 300, "the request is invalid; Zoom states no cause"),
        (400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToCallPickupGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call pickup group.
    pub group_id: String,
    /// Extension IDs of the members to add. At most 100 items.
    pub member_extension_ids: Option<Vec<String>>,
}

/// Removes one extension from a call pickup group, whose members can answer one another's calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::RemoveCallPickupGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCallPickupGroupMembers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/group-call-pickup/DELETE/accounts/{accountId}/phone/group_call_pickup/{groupId}/members/{extensionId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/group_call_pickup/<group_id>/members/<extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:call_pickup_group_member:master"],
    errors = [(400, 404, GROUP_CALL_PICKUP_DOES_NOT_EXIST = "the group call pickup does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCallPickupGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call pickup group.
    pub group_id: String,
    /// Extension ID of the member to remove.
    pub extension_id: String,
}
