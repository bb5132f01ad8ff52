//! Teams: 18 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List IQ account teams.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListIqAccountTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let teams = ListIqAccountTeams::new()
///     .parent_team_id("Zl3aVt0bQ9y")
///     .team_name("Support")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/teams" -> ListIqAccountTeamsResponse,
    paginate = teams: Team,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "iq_team:read"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqAccountTeams {
    /// Parent team ID.
    pub parent_team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListIqAccountTeams`] and [`ListAccountTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIqAccountTeamsResponse {
    /// Teams.
    #[lossy]
    pub teams: Vec<Team>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `teams`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Team {
    /// Team ID.
    pub team_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TeamType>,
    /// Member size.
    pub member_size: Option<i64>,
    /// Supervisor size.
    pub supervisor_size: Option<i64>,
    /// Leaf.
    pub leaf: Option<bool>,
    /// Parent teams.
    pub parent_teams: Option<Vec<ParentTeam>>,
}

/// Values of `type`.
#[zoom_enum]
pub enum TeamType {
    /// `flat team`.
    #[value("flat team")]
    FlatTeam,
    /// `hierarchical team`.
    #[value("hierarchical team")]
    HierarchicalTeam,
}

/// Element of `parent_teams`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParentTeam {
    /// Team ID.
    pub team_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Create team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::CreateTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTeam::new("Support")
///     .parent_team_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/team" -> CreateTeamResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, "the request was rejected"),
        (400, 5005, "a limit is exceeded"),
        (400, 5004, "the request was rejected"),
        (400, 5009, "the operation failed"),
        (400, 5006, "the resource already exists"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTeam {
    /// Team name.
    pub team_name: String,
    /// Parent team ID.
    pub parent_team_id: Option<String>,
}

/// Response to [`CreateTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTeamResponse {
    /// Added at.
    pub added_at: Option<String>,
    /// Added team ID.
    pub added_team_id: Option<String>,
}

/// List unassigned team users.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListUnassignedTeamUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let unassigned_users = ListUnassignedTeamUsers::new()
///     .team_type(1)
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/team/unassigned_team_users" -> ListUnassignedTeamUsersResponse,
    paginate = unassigned_users: UnassignedUser,
    rate_limit = Heavy,
    scopes = ["iq_team:read:admin", "zra:read:unassigned_team_users:admin"],
    errors = [
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUnassignedTeamUsers {
    /// Team type: one of `0`, `1`.
    pub team_type: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListUnassignedTeamUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUnassignedTeamUsersResponse {
    /// Unassigned users: at most 30 items.
    #[lossy]
    pub unassigned_users: Vec<UnassignedUser>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Unassigned user.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UnassignedUser {
    /// User ID.
    pub user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Get team detail.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetTeamDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTeamDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/team/<team_id>" -> TeamDetail,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTeamDetail {
    /// Team ID.
    pub team_id: String,
}

/// Response to [`GetTeamDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamDetail {
    /// Team ID.
    pub team_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Member size.
    pub member_size: Option<i64>,
    /// Manager size.
    pub manager_size: Option<i64>,
    /// Leaf.
    pub leaf: Option<bool>,
}

/// Update team name.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateTeamName;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTeamName::new("Zl3aVt0bQ9y", "Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zra/team/<team_id>" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    errors = [
        (400, 5006, "the resource already exists"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTeamName {
    /// Team ID.
    pub team_id: String,
    /// Team name.
    pub team_name: String,
}

/// Delete team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTeam::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5006, "the operation failed"),
        (400, 5004, "the request was rejected"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTeam {
    /// Team ID.
    pub team_id: String,
}

/// Grant additional access to current team.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GrantAdditionalAccessToCurrentTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GrantAdditionalAccessToCurrentTeam::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/team/<team_id>/access/granted-from" -> GrantAdditionalAccessToCurrentTeamResponse,
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5007, "a limit is exceeded"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GrantAdditionalAccessToCurrentTeam {
    /// Team ID.
    pub team_id: String,
    /// Additional access to current teams: at most 200 items.
    #[body]
    pub additional_access_to_current_teams: Vec<String>,
}

/// Response to [`GrantAdditionalAccessToCurrentTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GrantAdditionalAccessToCurrentTeamResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
}

/// Remove additional access from current team.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::RemoveAdditionalAccessFromCurrentTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAdditionalAccessFromCurrentTeam::new("Zl3aVt0bQ9y")
///     .team_ids("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/access/granted-from" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5008, "a limit is exceeded"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAdditionalAccessFromCurrentTeam {
    /// Team ID.
    pub team_id: String,
    /// Team IDs.
    pub team_ids: Option<String>,
}

/// Grant additional access to target teams.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GrantAdditionalAccessToTargetTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GrantAdditionalAccessToTargetTeams::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/team/<team_id>/access/granted-to" -> GrantAdditionalAccessToTargetTeamsResponse,
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5007, "a limit is exceeded"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GrantAdditionalAccessToTargetTeams {
    /// Team ID.
    pub team_id: String,
    /// Additional access to target teams: at most 200 items.
    #[body]
    pub additional_access_to_target_teams: Vec<String>,
}

/// Response to [`GrantAdditionalAccessToTargetTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GrantAdditionalAccessToTargetTeamsResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
}

/// Remove additional access from target teams.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::RemoveAdditionalAccessFromTargetTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAdditionalAccessFromTargetTeams::new("Zl3aVt0bQ9y")
///     .team_ids("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/access/granted-to" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5008, "a limit is exceeded"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAdditionalAccessFromTargetTeams {
    /// Team ID.
    pub team_id: String,
    /// Team IDs.
    pub team_ids: Option<String>,
}

/// Move team to new parent.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::MoveTeamToNewParent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MoveTeamToNewParent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zra/team/<team_id>/parent_team" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5004, "the request was rejected"),
        (400, 5006, "the operation failed"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveTeamToNewParent {
    /// Team ID.
    pub team_id: String,
    /// New parent team ID.
    pub new_parent_team_id: String,
}

/// List team managers.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let managers = ListTeamManagers::new("Zl3aVt0bQ9y")
///     .page_size("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/team/<team_id>/team_managers" -> ListTeamManagersResponse,
    paginate = managers: UnassignedUser,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team_managers:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamManagers {
    /// Team ID.
    pub team_id: String,
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListTeamManagers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamManagersResponse {
    /// Managers: at most 100 items.
    #[lossy]
    pub managers: Vec<UnassignedUser>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<String>,
}

/// Assign team managers.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AssignTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamManagers::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/team/<team_id>/team_managers" -> AssignTeamManagersResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team_manages:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5007, "a limit is exceeded"),
        (400, 5006, "not supported"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamManagers {
    /// Team ID.
    pub team_id: String,
    /// Team managers.
    #[body]
    pub team_managers: Vec<String>,
}

/// Response to [`AssignTeamManagers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamManagersResponse {
    /// Added at.
    pub added_at: Option<String>,
    /// User IDs.
    pub user_ids: Option<String>,
}

/// Unassign team managers.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UnassignTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamManagers::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/team_managers" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team_managers:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5008, "a limit is exceeded"),
        (400, 5006, "not supported"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamManagers {
    /// Team ID.
    pub team_id: String,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// List team members.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListTeamMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListTeamMembers::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/team/<team_id>/team_members" -> ListTeamMembersResponse,
    paginate = members: UnassignedUser,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team_members:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamMembers {
    /// Team ID.
    pub team_id: String,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListTeamMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamMembersResponse {
    /// Members.
    #[lossy]
    pub members: Vec<UnassignedUser>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Assign team members.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AssignTeamMembers, TeamMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamMembers::new("Zl3aVt0bQ9y", vec![TeamMember::new()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/team/<team_id>/team_members" -> AssignTeamMembersResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team_members:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5007, "a limit is exceeded"),
        (400, 5006, "the team was not found"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamMembers {
    /// Team ID.
    pub team_id: String,
    /// Team members.
    #[body]
    pub team_members: Vec<TeamMember>,
}

/// Element of `team_member`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamMember {
    /// User ID.
    pub user_id: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Response to [`AssignTeamMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamMembersResponse {
    /// Added at.
    pub added_at: Option<String>,
    /// User IDs.
    pub user_ids: Option<String>,
}

/// Unassign team members.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UnassignTeamMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamMembers::new("Zl3aVt0bQ9y", vec!["one".to_owned()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/team_members" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team_members:admin"],
    errors = [
        (400, 5002, "the parameters are invalid"),
        (400, 5008, "a limit is exceeded"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 5011, "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamMembers {
    /// Team ID.
    pub team_id: String,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// List account teams.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListAccountTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let teams = ListAccountTeams::new()
///     .parent_team_id("Zl3aVt0bQ9y")
///     .team_name("Support")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/teams" -> ListIqAccountTeamsResponse,
    paginate = teams: Team,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "iq_team:read", "zra:read:team_list:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (401, 30031004, "the access token is invalid or expired"),
        (403, 5001, "permission denied"),
        (404, 0, "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountTeams {
    /// Parent team ID.
    pub parent_team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}
