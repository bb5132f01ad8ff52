//! Teams: 18 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the account's Zoom Revenue Accelerator teams, optionally by parent team or name.
///
/// Deprecated; use `GET /zra/teams` instead.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/iq/teams)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/teams" -> AccountTeams,
    paginate = teams: Team,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "iq_team:read"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqAccountTeams {
    /// ID of the team whose subteams to list.
    pub parent_team_id: Option<String>,
    /// Name of the team to look for.
    pub team_name: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListIqAccountTeams`] and [`ListAccountTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountTeams {
    /// Teams, one entry each.
    #[lossy]
    pub teams: Vec<Team>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team in Zoom Revenue Accelerator, with its size and the teams above it.
///
/// Element of `teams` in [`AccountTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Team {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub name: Option<String>,
    /// Description of the team, in free text.
    pub description: Option<String>,
    /// Whether the team is flat or part of a hierarchy of teams.
    #[wire("type")]
    pub kind: Option<TeamType>,
    /// Number of members of the team.
    pub member_size: Option<i64>,
    /// Number of administrators of the team.
    pub supervisor_size: Option<i64>,
    /// Whether the team has no teams below it.
    pub leaf: Option<bool>,
    /// Teams above this one, from its immediate parent up to the root; only if the request searches by name.
    pub parent_teams: Option<Vec<ParentTeam>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the team is flat or part of a hierarchy of teams.
///
/// Values of `type` in [`Team`].
#[zoom_enum]
pub enum TeamType {
    /// `flat team`: Team outside any hierarchy, with no teams above or below it.
    #[value("flat team")]
    FlatTeam,
    /// `hierarchical team`: Team in a hierarchy, which can have teams above and below it.
    #[value("hierarchical team")]
    HierarchicalTeam,
}

/// Team above a team in the hierarchy.
///
/// Element of `parent_teams` in [`Team`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParentTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the parent team.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a team in Zoom Revenue Accelerator.
///
/// With hierarchical teams, create one at a time; concurrent calls are not supported.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/POST/zra/team)
#[zoom_endpoint(
    POST "/zra/team" -> CreateTeamResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, TEAM_NAME_MISSING = "the team name is missing"),
        (400, 5005, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 5004, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 5009, TEAM_NOT_ADDED = "the team could not be added"),
        (400, 5006, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTeam {
    /// Display name of the team.
    pub team_name: String,
    /// ID of the team above this one; left out for a flat team or a root team.
    pub parent_team_id: Option<String>,
}

/// Response to [`CreateTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTeamResponse {
    /// When the team was added, in UTC.
    pub added_at: Option<String>,
    /// ID of the team that was added.
    pub added_team_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the Zoom Revenue Accelerator users who are on no team, page by page.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListUnassignedTeamUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let unassigned_users = ListUnassignedTeamUsers::new()
///     .team_type(1)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/zra/team/unassigned_team_users)
#[zoom_endpoint(
    GET "/zra/team/unassigned_team_users" -> ListUnassignedTeamUsersResponse,
    paginate = unassigned_users: TeamUser,
    rate_limit = Heavy,
    scopes = ["iq_team:read:admin", "zra:read:unassigned_team_users:admin"],
    errors = [
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUnassignedTeamUsers {
    /// Kind of team to which the listed users do not belong: hierarchical (`0`) or flat (`1`).
    pub team_type: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListUnassignedTeamUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUnassignedTeamUsersResponse {
    /// Users without a team, one entry each. At most 30 items.
    #[lossy]
    pub unassigned_users: Vec<TeamUser>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Manager or member of a team, or user without a team, by ID, name and email address.
///
/// Element of `unassigned_users` and other members in [`ListUnassignedTeamUsersResponse`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a team's name, description, size and other details.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/zra/team/{teamId})
#[zoom_endpoint(
    GET "/zra/team/<team_id>" -> TeamDetail,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTeamDetail {
    /// ID of the team, from the list of teams.
    pub team_id: String,
}

/// Response to [`GetTeamDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamDetail {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Name of the team.
    pub name: Option<String>,
    /// Description of the team, in free text.
    pub description: Option<String>,
    /// Whether the team is on its own (`flat team`) or in a hierarchy of teams (`hierarchical team`).
    #[wire("type")]
    pub kind: Option<String>,
    /// Number of members of the team.
    pub member_size: Option<i64>,
    /// Number of managers of the team; of no meaning for flat teams.
    pub manager_size: Option<i64>,
    /// Whether the team has no teams below it.
    pub leaf: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one Zoom Revenue Accelerator team.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/PATCH/zra/team/{teamId})
#[zoom_endpoint(
    PATCH "/zra/team/<team_id>" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    errors = [
        (400, 5006, "the team name is missing, or the resource already exists"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTeamName {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// New name of the team.
    pub team_name: String,
}

/// Deletes one Zoom Revenue Accelerator team.
///
/// A flat team, one outside any hierarchy of teams, must have no members; hierarchical teams must be deleted one at a time.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/DELETE/zra/team/{teamId})
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5006, TEAM_NOT_DELETED = "the team could not be deleted"),
        (400, 5004, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTeam {
    /// ID of the team, from the list of teams.
    pub team_id: String,
}

/// Gives a team access to recordings of conversations that other teams' members hosted and attended.
///
/// Only users who may read team conversations see them.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/POST/zra/team/{teamId}/access/granted-from)
#[zoom_endpoint(
    POST "/zra/team/<team_id>/access/granted-from" -> GrantAdditionalAccessCurrentTeamResponse,
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5007, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GrantAdditionalAccessToCurrentTeam {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the teams whose recordings become accessible to the team, one entry each. At most 200 items.
    #[body]
    pub additional_access_to_current_teams: Vec<String>,
}

/// Response to [`GrantAdditionalAccessToCurrentTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GrantAdditionalAccessCurrentTeamResponse {
    /// When the access was granted, in UTC.
    pub added_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Takes away a team's access to recordings of conversations that other teams' members hosted and attended.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::RemoveAdditionalAccessFromCurrentTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAdditionalAccessFromCurrentTeam::new("Zl3aVt0bQ9y")
///     .team_ids("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/DELETE/zra/team/{teamId}/access/granted-from)
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/access/granted-from" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5008, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAdditionalAccessFromCurrentTeam {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the teams whose recordings the team may no longer view, separated by commas.
    pub team_ids: Option<String>,
}

/// Gives other teams access to recordings of conversations that a team's members hosted and attended.
///
/// Only users who may read team conversations see them.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/POST/zra/team/{teamId}/access/granted-to)
#[zoom_endpoint(
    POST "/zra/team/<team_id>/access/granted-to" -> GrantAdditionalAccessTargetTeamsResponse,
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:write:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5007, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GrantAdditionalAccessToTargetTeams {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the teams that get the access, one entry each. At most 200 items.
    #[body]
    pub additional_access_to_target_teams: Vec<String>,
}

/// Response to [`GrantAdditionalAccessToTargetTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GrantAdditionalAccessTargetTeamsResponse {
    /// When the access was granted, in UTC.
    pub added_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Takes away other teams' access to recordings of conversations that a team's members hosted and attended.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::RemoveAdditionalAccessFromTargetTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAdditionalAccessFromTargetTeams::new("Zl3aVt0bQ9y")
///     .team_ids("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/DELETE/zra/team/{teamId}/access/granted-to)
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/access/granted-to" -> (),
    rate_limit = Medium,
    scopes = ["iq_team:write:admin", "zra:delete:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5008, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAdditionalAccessFromTargetTeams {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the teams that lose the access, separated by commas.
    pub team_ids: Option<String>,
}

/// Moves a Zoom Revenue Accelerator team under another parent team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::MoveTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MoveTeam::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/PATCH/zra/team/{teamId}/parent_team)
#[zoom_endpoint(
    PATCH "/zra/team/<team_id>/parent_team" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:update:team:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5004, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 5006, TEAM_NOT_DELETED = "the team could not be deleted"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveTeam {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// ID of the team that is above this one from now on.
    pub new_parent_team_id: String,
}

/// Lists the managers of one Zoom Revenue Accelerator team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let managers = ListTeamManagers::new("Zl3aVt0bQ9y")
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/zra/team/{teamId}/team_managers)
#[zoom_endpoint(
    GET "/zra/team/<team_id>/team_managers" -> ListTeamManagersResponse,
    paginate = managers: TeamUser,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team_managers:admin"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamManagers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListTeamManagers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamManagersResponse {
    /// Managers of the team, one entry each. At most 100 items.
    #[lossy]
    pub managers: Vec<TeamUser>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds managers to one Zoom Revenue Accelerator team.
///
/// The account must support hierarchical teams.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AssignTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamManagers::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/POST/zra/team/{teamId}/team_managers)
#[zoom_endpoint(
    POST "/zra/team/<team_id>/team_managers" -> AssignTeamManagersResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team_manages:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5007, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 5006, NOT_SUPPORTED = "not supported"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamManagers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the users to add to the team as managers.
    #[body]
    pub team_managers: Vec<String>,
}

/// Response to [`AssignTeamManagers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamManagersResponse {
    /// When the managers were added, in UTC.
    pub added_at: Option<String>,
    /// IDs of the users who were added as managers, separated by commas.
    pub user_ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes managers from one Zoom Revenue Accelerator team.
///
/// The account must support hierarchical teams.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UnassignTeamManagers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamManagers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/DELETE/zra/team/{teamId}/team_managers)
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/team_managers" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team_managers:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5008, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 5006, NOT_SUPPORTED = "not supported"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamManagers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the managers to remove, at most three per request. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// Lists the members of one Zoom Revenue Accelerator team, page by page.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListTeamMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let members = ListTeamMembers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/zra/team/{teamId}/team_members)
#[zoom_endpoint(
    GET "/zra/team/<team_id>/team_members" -> ListTeamMembersResponse,
    paginate = members: TeamUser,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "zra:read:team_members:admin"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamMembers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListTeamMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamMembersResponse {
    /// Members of the team, one entry each.
    #[lossy]
    pub members: Vec<TeamUser>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds one or more users to a Zoom Revenue Accelerator team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AssignTeamMembers, TeamMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamMembers::new(
///     "Zl3aVt0bQ9y",
///     vec![TeamMember::new().email("jill@example.com")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/POST/zra/team/{teamId}/team_members)
#[zoom_endpoint(
    POST "/zra/team/<team_id>/team_members" -> AssignTeamMembersResponse,
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:write:team_members:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5007, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 5006, TEAM_NOT_FOUND = "the team was not found"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamMembers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// Users to add to the team, at most 200 per request.
    #[body]
    pub team_members: Vec<TeamMember>,
}

/// User to assign to a team, by ID or email address.
///
/// Element of `team_member` in [`AssignTeamMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamMember {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Email address of the team member.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AssignTeamMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamMembersResponse {
    /// When the members were added, in UTC.
    pub added_at: Option<String>,
    /// IDs of the users who were added as members, separated by commas.
    pub user_ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes fewer than 30 members at a time from a Zoom Revenue Accelerator team.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UnassignTeamMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamMembers::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/DELETE/zra/team/{teamId}/team_members)
#[zoom_endpoint(
    DELETE "/zra/team/<team_id>/team_members" -> (),
    rate_limit = Heavy,
    scopes = ["iq_team:write:admin", "zra:delete:team_members:admin"],
    errors = [
        (400, 5002, INVALID_PARAMETERS = "the parameters are invalid"),
        (400, 5008, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 5011, TEAM_NOT_FOUND = "the team was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamMembers {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the members to remove from the team. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// Lists the account's Zoom Revenue Accelerator teams, optionally by parent team or name.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/teams/GET/zra/teams)
#[zoom_endpoint(
    GET "/zra/teams" -> AccountTeams,
    paginate = teams: Team,
    rate_limit = Medium,
    scopes = ["iq_team:read:admin", "iq_team:read", "zra:read:team_list:admin"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 5001, PERMISSION_DENIED = "permission denied"),
        (404, 0, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountTeams {
    /// ID of the team whose subteams to list.
    pub parent_team_id: Option<String>,
    /// Name of the team to look for.
    pub team_name: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
