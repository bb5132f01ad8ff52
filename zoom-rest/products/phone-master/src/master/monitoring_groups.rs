//! Monitoring groups: 9 operations.

use zoom_core::{Value, zoom_endpoint};

use super::super::{
    CreateMonitoringGroupResponse, ListMonitoringGroupMembersResponse, ListMonitoringGroupsResponse, MemberType,
    MonitoringGroup, MonitoringGroupMember, MonitoringGroupType, MonitoringPrivilege,
};

/// Lists the account's monitoring groups, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListMonitoringGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let monitoring_groups = ListMonitoringGroups::new("Zl3aVt0bQ9y")
///     .kind(1)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/GET/accounts/{accountId}/phone/monitoring_groups)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/monitoring_groups" -> ListMonitoringGroupsResponse,
    paginate = monitoring_groups: MonitoringGroup,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_monitoring_groups:master"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMonitoringGroups {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only groups that monitor users and common areas (`1`), call queues (`2`), shared line groups (`3`) or shared lines (`4`). One of `1` to `4`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// ID of the Zoom Phone site whose monitoring groups to list.
    pub site_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates a monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MonitoringGroupType, MonitoringPrivilege};
/// use zoom_rest::phone::master::CreateMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMonitoringGroup::new("Zl3aVt0bQ9y")
///     .monitoring_privileges(vec![
///         MonitoringPrivilege::Listen,
///         MonitoringPrivilege::Whisper,
///     ])
///     .name("Support")
///     .kind(MonitoringGroupType::UsersAmp)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/POST/accounts/{accountId}/phone/monitoring_groups)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/monitoring_groups" -> CreateMonitoringGroupResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:monitoring_group:master"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMonitoringGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// What monitors may do during a call, such as listen or barge in.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Whether a disclaimer plays to the people on a monitored call; Zoom does not say what it tells them.
    pub prompt: Option<bool>,
    /// ID of the Zoom Phone site to which the monitoring group belongs.
    pub site_id: Option<String>,
    /// Kind of extension that the group monitors.
    #[serde(rename = "type")]
    pub kind: Option<MonitoringGroupType>,
}

/// Returns one monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMonitoringGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/GET/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>" -> MonitoringGroup,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:monitoring_group:master"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMonitoringGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
}

/// Updates one monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MonitoringPrivilege;
/// use zoom_rest::phone::master::UpdateMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMonitoringGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .monitoring_privileges(vec![MonitoringPrivilege::Listen])
///     .name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/PATCH/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:monitoring_group:master"],
    errors = [
        (400, 300, PRIVILEGE_DOES_NOT_EXIST = "the privilege does not exist"),
        (400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMonitoringGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// What monitors may do during a call, such as listen or barge in.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Whether a disclaimer plays to the people on a monitored call; Zoom does not say what it tells them.
    pub prompt: Option<bool>,
    /// ID of the Zoom Phone site to which the monitoring group belongs.
    pub site_id: Option<String>,
}

/// Deletes one monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMonitoringGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/DELETE/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:monitoring_group:master"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMonitoringGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
}

/// Lists the members of a monitoring group: either those who may listen in on calls or those whose calls are monitored.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MemberType;
/// use zoom_rest::phone::master::ListMonitoringGroupMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMonitoringGroupMembers::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     MemberType::Monitor,
/// )
/// .page_size(30)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/GET/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> ListMonitoringGroupMembersResponse,
    paginate = members: MonitoringGroupMember,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_monitoring_group_members:master"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMonitoringGroupMembers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Whether to list the members who monitor or those who are monitored.
    pub member_type: MemberType,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds members to a monitoring group, either as monitors who may listen in on calls or as members whose calls are monitored.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MemberType;
/// use zoom_rest::phone::master::AddMembersToMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMembersToMonitoringGroup::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     MemberType::Monitor,
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/POST/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> Value,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:monitoring_group_member:master"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 409, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToMonitoringGroup {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Whether the new members monitor others or are monitored.
    #[query]
    pub member_type: MemberType,
    /// Extension IDs of the members to add, one entry each.
    #[body]
    pub members_to_monitoring_groups: Vec<String>,
}

/// Removes from a monitoring group all who may listen in on calls, or all whose calls are monitored.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MemberType;
/// use zoom_rest::phone::master::RemoveAllGroupMonitors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAllGroupMonitors::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", MemberType::Monitor)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/DELETE/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:monitoring_group_member:master"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllGroupMonitors {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Whether to remove the members who monitor or those who are monitored.
    pub member_type: MemberType,
}

/// Removes one extension from a monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::MemberType;
/// use zoom_rest::phone::master::RemoveMonitoringGroupMember;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMonitoringGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .member_type(MemberType::Monitor)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/monitoring-groups/DELETE/accounts/{accountId}/phone/monitoring_groups/{monitoringGroupId}/monitor_members/{memberExtensionId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/monitoring_groups/<monitoring_group_id>/monitor_members/<member_extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:monitoring_group_member:master"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMonitoringGroupMember {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Extension ID of the member to remove.
    pub member_extension_id: String,
    /// Whether to remove the extension as a monitor or as a monitored member.
    pub member_type: Option<MemberType>,
}
