//! Teams: 14 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the account's Zoom Contact Center teams with their parent teams.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let teams = ListTeams::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams)
#[zoom_endpoint(
    GET "/contact_center/teams" -> ListTeamsResponse,
    paginate = teams: ListTeamsTeam,
    rate_limit = Medium,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [(400, 4101, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeams {
    /// Keeps only teams whose parent team has this ID.
    pub parent_team_id: Option<String>,
    /// Name of the team to look for.
    pub team_name: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Teams, one entry each.
    #[lossy]
    pub teams: Vec<ListTeamsTeam>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team, with its description and the team above it.
///
/// Element of `teams` in [`ListTeamsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamsTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// ID of the team above this one; empty for a root team.
    pub parent_team_id: Option<String>,
    /// Name of the team above this one.
    pub parent_team_name: Option<String>,
    /// When the team was created.
    pub created_time: Option<DateTime>,
    /// When the team was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a team in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTeam::new("Support", "Zl3aVt0bQ9y")
///     .team_description("Answers questions about our products")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams)
#[zoom_endpoint(
    POST "/contact_center/teams" -> CreateTeamResponse,
    rate_limit = Light,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4105, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 4108, NOT_SUPPORTED = "not supported"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTeam {
    /// Display name of the team.
    pub team_name: String,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// ID of the team above this one; empty for a root team.
    #[length(..=36)]
    pub parent_team_id: String,
}

/// Response to [`CreateTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTeamResponse {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// ID of the team above this one; empty for a root team.
    pub parent_team_id: Option<String>,
    /// Name of the team above this one.
    pub parent_team_name: Option<String>,
    /// When the team was created.
    pub created_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTeam::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/{teamId})
#[zoom_endpoint(
    GET "/contact_center/teams/<team_id>" -> GetTeamResponse,
    rate_limit = Light,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTeam {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
}

/// Response to [`GetTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetTeamResponse {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// ID of the team above this one; empty for a root team.
    pub parent_team_id: Option<String>,
    /// Name of the team above this one.
    pub parent_team_name: Option<String>,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
    /// When the team was created.
    pub created_time: Option<DateTime>,
    /// When the team was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTeam::new("Zl3aVt0bQ9y", "Support")
///     .team_description("Answers questions about our products")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/PATCH/contact_center/teams/{teamId})
#[zoom_endpoint(
    PATCH "/contact_center/teams/<team_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_team:write:admin", "contact_center:update:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTeam {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// Display name of the team.
    pub team_name: String,
    /// Free text that says what the team does.
    pub team_description: Option<String>,
}

/// Deletes one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTeam::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/{teamId})
#[zoom_endpoint(
    DELETE "/contact_center/teams/<team_id>" -> (),
    rate_limit = Heavy,
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4108, NOT_SUPPORTED = "not supported"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTeam {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
}

/// Lists the agents assigned to one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListTeamAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let agents = ListTeamAgents::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/{teamId}/agents)
#[zoom_endpoint(
    GET "/contact_center/teams/<team_id>/agents" -> ListTeamAgentsResponse,
    paginate = agents: UserSummary,
    rate_limit = Medium,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [(400, 4101, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamAgents {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTeamAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamAgentsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// The agents, one entry each.
    #[lossy]
    pub agents: Vec<UserSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User in a team as an agent or a supervisor, by ID, email address and display name.
///
/// Element of `agents` and `supervisors` in [`ListTeamAgentsResponse`] and [`ListTeamSupervisorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSummary {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns agents to one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignTeamAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamAgents::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams/{teamId}/agents)
#[zoom_endpoint(
    POST "/contact_center/teams/<team_id>/agents" -> AssignTeamAgentsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4103, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamAgents {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// IDs or email addresses of the users to add to the team as agents. At most 100 items.
    pub user_ids: Vec<String>,
}

/// Response to [`AssignTeamAgents`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamAgentsResponse {
    /// The agents, one entry each.
    pub agents: Option<Vec<TeamAssignment>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who was assigned to a team as an agent or a supervisor, and when.
///
/// Element of `agents` and `supervisors` in [`AssignTeamAgentsResponse`] and [`AssignTeamSupervisorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamAssignment {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// When the user was assigned to the team.
    pub assigned_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes agents from one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignTeamAgents;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamAgents::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/{teamId}/agents)
#[zoom_endpoint(
    DELETE "/contact_center/teams/<team_id>/agents" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamAgents {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the agents to remove from the team. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}

/// Lists the teams below one Zoom Contact Center team in the hierarchy.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListTeamChildTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let child_teams = ListTeamChildTeams::new("Zl3aVt0bQ9y")
///     .max_level(1)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/{teamId}/children)
#[zoom_endpoint(
    GET "/contact_center/teams/<team_id>/children" -> ListTeamChildTeamsResponse,
    paginate = child_teams: ChildTeam,
    rate_limit = Medium,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4106, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamChildTeams {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// How many levels of child teams are returned.
    pub max_level: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTeamChildTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamChildTeamsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Depth in the hierarchy of the team whose child teams are listed.
    pub level: Option<i64>,
    /// Teams within the team, one entry each.
    #[lossy]
    pub child_teams: Vec<ChildTeam>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team below another team, with its level in the hierarchy.
///
/// Element of `child_teams` in [`ListTeamChildTeamsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChildTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Depth of the team in the hierarchy.
    pub level: Option<i64>,
    /// ID of the team directly above this one.
    pub parent_team_id: Option<String>,
    /// Whether other teams belong to the team.
    pub has_children: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves a Zoom Contact Center team under another team of the hierarchy.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::MoveTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// MoveTeam::new("Zl3aVt0bQ9y", "Qm8sKd2vRt5").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/PATCH/contact_center/teams/{teamId}/move)
#[zoom_endpoint(
    PATCH "/contact_center/teams/<team_id>/move" -> (),
    rate_limit = Heavy,
    scopes = ["contact_center_team:write:admin", "contact_center:update:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4108, NOT_SUPPORTED = "not supported"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveTeam {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// ID of the team under which the team is put.
    #[length(..=36)]
    pub parent_team_id: String,
}

/// Lists the teams above one Zoom Contact Center team in the hierarchy.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListTeamParentTeams;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTeamParentTeams::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/{teamId}/parents)
#[zoom_endpoint(
    GET "/contact_center/teams/<team_id>/parents" -> ListTeamParentTeamsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4106, SERVER_ERROR = "an error on Zoom's side"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamParentTeams {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
}

/// Response to [`ListTeamParentTeams`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamParentTeamsResponse {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Depth of the team in the hierarchy.
    pub level: Option<i64>,
    /// Teams above the team, one entry each.
    pub parent_teams: Option<Vec<ParentTeam>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team above another team, with its level in the hierarchy.
///
/// Element of `parent_teams` in [`ListTeamParentTeamsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParentTeam {
    /// ID of the team.
    pub team_id: Option<String>,
    /// Display name of the team.
    pub team_name: Option<String>,
    /// Depth of the team in the hierarchy.
    pub level: Option<i64>,
    /// ID of the team above this one; empty for a root team.
    pub parent_team_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the supervisors assigned to one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListTeamSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let supervisors = ListTeamSupervisors::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/GET/contact_center/teams/{teamId}/supervisors)
#[zoom_endpoint(
    GET "/contact_center/teams/<team_id>/supervisors" -> ListTeamSupervisorsResponse,
    paginate = supervisors: UserSummary,
    rate_limit = Medium,
    scopes = ["contact_center_team:read:admin", "contact_center:read:team:admin"],
    errors = [(400, 4101, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeamSupervisors {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTeamSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamSupervisorsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Supervisors, one entry each.
    #[lossy]
    pub supervisors: Vec<UserSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns supervisors to one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignTeamSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignTeamSupervisors::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/POST/contact_center/teams/{teamId}/supervisors)
#[zoom_endpoint(
    POST "/contact_center/teams/<team_id>/supervisors" -> AssignTeamSupervisorsResponse,
    rate_limit = Medium,
    scopes = ["contact_center_team:write:admin", "contact_center:write:team:admin"],
    errors = [
        (400, 4101, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 4103, LIMIT_EXCEEDED_4103 = "a limit was exceeded"),
        (400, 4104, LIMIT_EXCEEDED_4104 = "a limit was exceeded"),
        (404, 4102, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTeamSupervisors {
    /// ID of the team, from the list of teams.
    #[length(..=36)]
    pub team_id: String,
    /// IDs or email addresses of the users to add to the team as supervisors. At most 50 items.
    pub user_ids: Vec<String>,
}

/// Response to [`AssignTeamSupervisors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignTeamSupervisorsResponse {
    /// Supervisors, one entry each.
    pub supervisors: Option<Vec<TeamAssignment>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes supervisors from one Zoom Contact Center team.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignTeamSupervisors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTeamSupervisors::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/teams/DELETE/contact_center/teams/{teamId}/supervisors)
#[zoom_endpoint(
    DELETE "/contact_center/teams/<team_id>/supervisors" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_team:write:admin", "contact_center:delete:team:admin"],
    errors = [(400, 4101, SETTING_TURNED_OFF = "a required setting is turned off")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTeamSupervisors {
    /// ID of the team, from the list of teams.
    pub team_id: String,
    /// IDs of the supervisors to remove from the team. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Vec<String>,
}
