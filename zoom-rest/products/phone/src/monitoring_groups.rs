//! Monitoring groups: 9 operations.

use zoom_core::{Value, zoom_endpoint, zoom_enum, zoom_object};

use super::TimeZone;

/// Get list of monitoring groups on account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetListOfMonitoringGroupsOnAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let monitoring_groups = GetListOfMonitoringGroupsOnAccount::new()
///     .kind(1)
///     .site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/monitoring_groups" -> ListOfMonitoringGroupsOnAccount,
    paginate = monitoring_groups: MonitoringGroup,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_monitoring_groups:admin"],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetListOfMonitoringGroupsOnAccount {
    /// Type: one of `1`, `2`, `3`, `4`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetListOfMonitoringGroupsOnAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOfMonitoringGroupsOnAccount {
    /// Monitoring groups.
    #[lossy]
    pub monitoring_groups: Vec<MonitoringGroup>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetMonitoringGroupById`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MonitoringGroup {
    /// ID.
    pub id: Option<String>,
    /// Monitor members count.
    pub monitor_members_count: Option<i64>,
    /// Monitored members count.
    pub monitored_members_count: Option<i64>,
    /// Monitoring privileges.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name.
    pub name: Option<String>,
    /// Prompt.
    pub prompt: Option<bool>,
    /// Site.
    pub site: Option<TimeZone>,
    /// Type.
    #[wire("type")]
    pub kind: Option<GroupsOnAccountType>,
}

/// Values of `monitoring_privileges`.
#[zoom_enum]
pub enum MonitoringPrivilege {
    /// `listen`.
    Listen,
    /// `whisper`.
    Whisper,
    /// `barge`.
    Barge,
    /// `take_over`.
    TakeOver,
}

/// Values of `type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GroupsOnAccountType {
    /// `1`.
    UsersAmp = 1,
    /// `2`.
    CallQueues = 2,
    /// `3`.
    SharedLineGroup = 3,
    /// `4`.
    SharedLineAppearance = 4,
}

/// Create monitoring group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::CreateMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMonitoringGroup::new()
///     .name("Support")
///     .prompt(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/monitoring_groups" -> CreateMonitoringGroupResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:monitoring_group:admin"],
    errors = [(400, 300, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMonitoringGroup {
    /// Monitoring privileges.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name.
    pub name: Option<String>,
    /// Prompt.
    pub prompt: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Type.
    #[serde(rename = "type")]
    pub kind: Option<GroupsOnAccountType>,
}

/// Response to [`CreateMonitoringGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMonitoringGroupResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get monitoring group by ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetMonitoringGroupById;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMonitoringGroupById::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/monitoring_groups/<monitoring_group_id>" -> MonitoringGroup,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:monitoring_group:admin"],
    errors = [(400, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMonitoringGroupById {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
}

/// Update monitoring group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateMonitoringGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMonitoringGroup::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .prompt(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:monitoring_group:admin"],
    errors = [(400, 300, "the privilege does not exist"), (400, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMonitoringGroup {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
    /// Monitoring privileges.
    pub monitoring_privileges: Option<Vec<MonitoringPrivilege>>,
    /// Name.
    pub name: Option<String>,
    /// Prompt.
    pub prompt: Option<bool>,
    /// Site ID.
    pub site_id: Option<String>,
}

/// Delete monitoring group.
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
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group:admin"],
    errors = [(400, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMonitoringGroup {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
}

/// Get members of monitoring group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{GetMembersOfMonitoringGroup, MemberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = GetMembersOfMonitoringGroup::new("Zl3aVt0bQ9y", MemberType::Monitor)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> MembersOfMonitoringGroup,
    paginate = members: MembersOfMonitoringGroupMember,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_monitoring_group_members:admin"],
    errors = [(400, 300, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMembersOfMonitoringGroup {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
    /// Member type.
    pub member_type: MemberType,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `member_type`.
#[zoom_enum]
pub enum MemberType {
    /// `monitor`.
    Monitor,
    /// `monitored`.
    Monitored,
}

/// Response to [`GetMembersOfMonitoringGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembersOfMonitoringGroup {
    /// Members.
    #[lossy]
    pub members: Vec<MembersOfMonitoringGroupMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MembersOfMonitoringGroupMember {
    /// Display name.
    pub display_name: Option<String>,
    /// Extension ID.
    pub extension_id: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Extension type.
    pub extension_type: Option<MonitoringGroupMemberExtensionType>,
}

/// Values of `extension_type`.
#[zoom_enum]
pub enum MonitoringGroupMemberExtensionType {
    /// `user`.
    User,
    /// `call_queue`.
    CallQueue,
    /// `shared_line_group`.
    SharedLineGroup,
    /// `common_area_phone`.
    CommonAreaPhone,
}

/// Add members to monitoring group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddMembersToMonitoringGroup, MemberType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMembersToMonitoringGroup::new(
///     "Zl3aVt0bQ9y",
///     MemberType::Monitor,
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:monitoring_group_member:admin"],
    errors = [(400, 400, "a resource named in the request does not exist"), (400, 409, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMembersToMonitoringGroup {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
    /// Member type.
    #[query]
    pub member_type: MemberType,
    /// Members to monitoring groups.
    #[body]
    pub members_to_monitoring_groups: Vec<String>,
}

/// Remove all group monitors.
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
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>/monitor_members" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    errors = [(400, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllGroupMonitors {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
    /// Member type.
    pub member_type: MemberType,
}

/// Remove member from monitoring group.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{MemberType, RemoveMemberFromMonitoringGroup};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveMemberFromMonitoringGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .member_type(MemberType::Monitor)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/monitoring_groups/<monitoring_group_id>/monitor_members/<member_extension_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:monitoring_group_member:admin"],
    errors = [(400, 404, "the group does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveMemberFromMonitoringGroup {
    /// Monitoring group ID.
    pub monitoring_group_id: String,
    /// Member extension ID.
    pub member_extension_id: String,
    /// Member type.
    pub member_type: Option<MemberType>,
}
