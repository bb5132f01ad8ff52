//! Monitoring groups: 9 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::IdAndName;

/// Lists the account's monitoring groups, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListMonitoringGroups;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let monitoring_groups = ListMonitoringGroups::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups)
#[zoom_endpoint(
    GET "/phone/monitoring_groups" -> ListMonitoringGroupsResponse,
    paginate = monitoring_groups: MonitoringGroup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_monitoring_groups:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMonitoringGroups {
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

/// Response to [`ListMonitoringGroups`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMonitoringGroupsResponse {
    /// Groups of extensions whose calls can be monitored, one entry each.
    #[lossy]
    pub monitoring_groups: Vec<MonitoringGroup>,
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

/// Group in which some extensions may listen in on the calls of others.
///
/// Response to [`GetMonitoringGroup`].
///
/// Element of `monitoring_groups` in [`ListMonitoringGroupsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MonitoringGroup {
    /// ID of the monitoring group.
    pub id: Option<String>,
    /// How many members are monitors.
    pub monitor_members_count: Option<i64>,
    /// How many members are monitored.
    pub monitored_members_count: Option<i64>,
    /// What monitors may do during a call, such as listen or barge in.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Whether a disclaimer plays to the people on a monitored call; Zoom does not say what it tells them.
    pub prompt: Option<bool>,
    /// Zoom Phone site to which the monitoring group belongs.
    pub site: Option<IdAndName>,
    /// Kind of extension that the group monitors.
    #[wire("type")]
    pub kind: Option<MonitoringGroupType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What monitors may do during a call, such as listen or barge in.
///
/// Values of `monitoring_privileges` in [`MonitoringGroup`] and other types.
#[zoom_enum]
pub enum MonitoringPrivilege {
    /// `listen`: Hears the call without taking part.
    Listen,
    /// `whisper`: Speaks to the monitored person only, unheard by the other party.
    Whisper,
    /// `barge`: Joins the call and speaks with everyone on it.
    Barge,
    /// `take_over`: Takes the call over from the monitored person.
    TakeOver,
}

/// Kind of extension that the group monitors.
///
/// Values of `type` in [`MonitoringGroup`] and [`CreateMonitoringGroup`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MonitoringGroupType {
    /// `1`: Users and phones in shared spaces.
    UsersAmp = 1,
    /// `2`: Call queues, which distribute calls among their members.
    CallQueues = 2,
    /// `3`: Groups of users who share a line.
    SharedLineGroup = 3,
    /// `4`: Lines that one person shares with others, such as an executive with assistants.
    SharedLineAppearance = 4,
}

/// Creates a monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{CreateMonitoringGroup, MonitoringGroupType, MonitoringPrivilege};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMonitoringGroup::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/POST/phone/monitoring_groups)
#[zoom_endpoint(
    POST "/phone/monitoring_groups" -> CreateMonitoringGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:monitoring_group:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMonitoringGroup {
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

/// Response to [`CreateMonitoringGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMonitoringGroupResponse {
    /// ID of the monitoring group.
    pub id: Option<String>,
    /// Name of the monitoring group.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMonitoringGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    GET "/phone/monitoring_groups/<monitoring_group_id>" -> MonitoringGroup,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:monitoring_group:admin"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMonitoringGroup {
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
}

/// Updates one monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MonitoringPrivilege, UpdateMonitoringGroup};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMonitoringGroup::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/PATCH/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    PATCH "/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:monitoring_group:admin"],
    errors = [
        (400, 300, PRIVILEGE_DOES_NOT_EXIST = "the privilege does not exist"),
        (400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMonitoringGroup {
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
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::DeleteMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMonitoringGroup::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/{monitoringGroupId})
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group:admin"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMonitoringGroup {
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
}

/// Lists the members of a monitoring group: either those who may listen in on calls or those whose calls are monitored.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListMonitoringGroupMembers, MemberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListMonitoringGroupMembers::new("Zl3aVt0bQ9y", MemberType::Monitor)
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/GET/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    GET "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> ListMonitoringGroupMembersResponse,
    paginate = members: MonitoringGroupMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_monitoring_group_members:admin"],
    errors = [(400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMonitoringGroupMembers {
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Whether to list the members who monitor or those who are monitored.
    pub member_type: MemberType,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether the member monitors calls or is monitored.
///
/// Values of `member_type` in [`ListMonitoringGroupMembers`] and other types.
#[zoom_enum]
pub enum MemberType {
    /// `monitor`: Monitors the calls of others.
    Monitor,
    /// `monitored`: Has its calls monitored.
    Monitored,
}

/// Response to [`ListMonitoringGroupMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMonitoringGroupMembersResponse {
    /// Members of the monitoring group, one entry each.
    #[lossy]
    pub members: Vec<MonitoringGroupMember>,
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

/// Extension in a monitoring group, with its type and name.
///
/// Element of `members` in [`ListMonitoringGroupMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MonitoringGroupMember {
    /// Name of the member.
    pub display_name: Option<String>,
    /// Extension ID of the member.
    pub extension_id: Option<String>,
    /// Extension number of the member, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Kind of extension: a user, a call queue, a shared line group or a common area.
    pub extension_type: Option<MonitoringGroupMemberExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension: a user, a call queue, a shared line group or a common area.
///
/// Values of `extension_type` in [`MonitoringGroupMember`].
#[zoom_enum]
pub enum MonitoringGroupMemberExtensionType {
    /// `user`: Extension of a phone user.
    User,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `shared_line_group`: A group of users who share a line.
    SharedLineGroup,
    /// `common_area_phone`: A phone in a shared space, such as a lobby.
    CommonAreaPhone,
}

/// Adds members to a monitoring group, either as monitors who may listen in on calls or as members whose calls are monitored.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToMonitoringGroup, MemberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMembersToMonitoringGroup::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/POST/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    POST "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:monitoring_group_member:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 409, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToMonitoringGroup {
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
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MemberType, RemoveAllGroupMonitors};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAllGroupMonitors::new("Zl3aVt0bQ9y", MemberType::Monitor).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/{monitoringGroupId}/monitor_members)
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllGroupMonitors {
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Whether to remove the members who monitor or those who are monitored.
    pub member_type: MemberType,
}

/// Removes one extension from a monitoring group, in which some extensions may listen in on the calls of others.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MemberType, RemoveMonitoringGroupMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMonitoringGroupMember::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .member_type(MemberType::Monitor)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/monitoring-groups/DELETE/phone/monitoring_groups/{monitoringGroupId}/monitor_members/{memberExtensionId})
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>/monitor_members/<member_extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    errors = [(400, 404, GROUP_DOES_NOT_EXIST = "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMonitoringGroupMember {
    /// ID of the monitoring group.
    pub monitoring_group_id: String,
    /// Extension ID of the member to remove.
    pub member_extension_id: String,
    /// Whether to remove the extension as a monitor or as a monitored member.
    pub member_type: Option<MemberType>,
}
