//! Project: 12 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{CollaboratorRole, WhiteboardCollaborator};

/// Lists whiteboard projects.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListAllProjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let projects = ListAllProjects::new()
///     .search_key("sales")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects)
#[zoom_endpoint(
    GET "/whiteboards/projects" -> ListAllProjectsResponse,
    paginate = projects: Project,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:read",
        "whiteboard_project:read:admin",
        "whiteboard:read:list_projects:admin",
        "whiteboard:read:list_projects",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllProjects {
    /// Name of a project: only projects that match it are returned.
    #[length(..=50)]
    pub search_key: Option<String>,
    /// ID of a user: only projects that this user owns are returned. Also accepts an email address. `me` for the caller's own.
    pub user_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListAllProjects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllProjectsResponse {
    /// Projects, one entry each.
    #[lossy]
    pub projects: Vec<Project>,
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

/// Whiteboard project, with its owner, link and collaborators.
///
/// Element of `projects` in [`ListAllProjectsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Project {
    /// Owners of the project and the caller, one entry each. At most 100 items.
    pub collaborator: Option<Vec<AllProjectCollaborator>>,
    /// When the project was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the project was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Name of the whiteboard project.
    pub project_name: Option<String>,
    /// ID of the whiteboard project.
    pub project_id: Option<String>,
    /// Whether the caller has marked the project with a star.
    pub starred: Option<bool>,
    /// Display name of the owner.
    pub owner_display_name: Option<String>,
    /// URL that opens the whiteboard project.
    pub project_link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Collaborator on a whiteboard project, with the role.
///
/// Element of `collaborator` in [`Project`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllProjectCollaborator {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// What the collaborator may do, from owner (`0`) down to viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the same account (`0`) or an external user (`1`).
    pub collaborator_type: Option<ProjectCollaboratorType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the collaborator is a user of the same account (`0`) or an external user (`1`).
///
/// Values of `collaborator_type` in [`AllProjectCollaborator`] and [`GetProjectCollaboratorsResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ProjectCollaboratorType {
    /// `0`: User of the same account.
    SameAccountUser = 0,
    /// `1`: User outside the account.
    ExternalUser = 1,
}

/// Creates a whiteboard project for a user, optionally with collaborators and existing whiteboards.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{CollaboratorRole, CreateProject, ProjectCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateProject::new("Support")
///     .invite_message("Here we collect our support boards.")
///     .collaborators(vec![
///         ProjectCollaborator::new()
///             .email("jill@example.com")
///             .role(CollaboratorRole::Editor),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects)
#[zoom_endpoint(
    POST "/whiteboards/projects" -> CreateProjectResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write",
        "whiteboard_project:write:admin",
        "whiteboard:write:project",
        "whiteboard:write:project:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateProject {
    /// Name of the whiteboard project.
    #[length(1..=50)]
    pub project_name: String,
    /// Whether to send no notifications to the collaborators and owners.
    pub skip_notifications: Option<bool>,
    /// Personal message sent along with the invitation.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// People with whom to share the project, one entry each. At most 100 items.
    pub collaborators: Option<Vec<ProjectCollaborator>>,
    /// IDs of the whiteboards to put into the project. At most 50 items.
    pub whiteboard_ids: Option<Vec<String>>,
    /// Email address of the future owner; needs the scope `whiteboard_project:write:admin`, else the caller owns the project.
    pub owner_email: Option<String>,
}

/// Person with whom to share a new project, with the role.
///
/// Element of `collaborators` in [`CreateProject`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProjectCollaborator {
    /// Email address of the collaborator.
    pub email: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`). Default: `2`.
    pub role: Option<CollaboratorRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateProjectResponse {
    /// Collaborators of the project, one entry each. At most 100 items.
    pub collaborator: Option<Vec<AllProjectCollaborator>>,
    /// When the project was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the project was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Name of the whiteboard project.
    pub project_name: Option<String>,
    /// ID of the whiteboard project.
    pub project_id: Option<String>,
    /// Whether the caller has marked the project with a star.
    pub starred: Option<bool>,
    /// URL that opens the whiteboard project.
    pub project_link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the full details of one whiteboard project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProject::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/{projectId})
#[zoom_endpoint(
    GET "/whiteboards/projects/<project_id>" -> GetProjectResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:read",
        "whiteboard_project:read:admin",
        "whiteboard:read:project",
        "whiteboard:read:project:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 38007, PROJECT_ID_NOT_FOUND = "the project ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProject {
    /// ID of the whiteboard project.
    pub project_id: String,
}

/// Response to [`GetProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetProjectResponse {
    /// Owners of the project and the caller, one entry each. At most 100 items.
    pub collaborator: Option<Vec<AllProjectCollaborator>>,
    /// When the project was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the project was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Name of the whiteboard project.
    pub project_name: Option<String>,
    /// ID of the whiteboard project.
    pub project_id: Option<String>,
    /// Whether the caller has marked the project with a star.
    pub starred: Option<bool>,
    /// Display name of the owner.
    pub owner_display_name: Option<String>,
    /// URL that opens the whiteboard project.
    pub project_link: Option<String>,
    /// ID of the project that contains this one; for subprojects only.
    pub parent_project_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one whiteboard project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::UpdateProjectBasicInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProjectBasicInformation::new("Zl3aVt0bQ9y")
///     .project_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/PATCH/whiteboards/projects/{projectId})
#[zoom_endpoint(
    PATCH "/whiteboards/projects/<project_id>" -> (),
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write:admin",
        "whiteboard_project:write",
        "whiteboard:update:project:admin",
        "whiteboard:update:project",
    ],
    errors = [
        (400, 38002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 38007, PROJECT_DOES_NOT_EXIST = "the project does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProjectBasicInformation {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// New name of the whiteboard project.
    #[length(1..=50)]
    pub project_name: Option<String>,
}

/// Deletes one whiteboard project.
///
/// Its whiteboards are kept, without a project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DeleteProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteProject::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/{projectId})
#[zoom_endpoint(
    DELETE "/whiteboards/projects/<project_id>" -> (),
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write:admin",
        "whiteboard_project:write",
        "whiteboard:delete:project",
        "whiteboard:delete:project:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 38007, PROJECT_ID_NOT_FOUND = "the project ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProject {
    /// ID of the whiteboard project.
    pub project_id: String,
}

/// Lists everyone with whom one whiteboard project is shared.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetProjectCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetProjectCollaborators::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/{projectId}/collaborators)
#[zoom_endpoint(
    GET "/whiteboards/projects/<project_id>/collaborators" -> Vec<GetProjectCollaboratorsResponse>,
    rate_limit = Light,
    scopes = [
        "whiteboard_project_collaborator:read",
        "whiteboard_project_collaborator:read:admin",
        "whiteboard:read:project_collaborator",
        "whiteboard:read:project_collaborator:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 38007, PROJECT_ID_NOT_FOUND = "the project ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProjectCollaborators {
    /// ID of the whiteboard project.
    pub project_id: String,
}

/// Collaborator on a whiteboard project, with the role.
///
/// Element of the response to [`GetProjectCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetProjectCollaboratorsResponse {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the same account (`0`) or an external user (`1`).
    pub collaborator_type: Option<ProjectCollaboratorType>,
    /// Email address of the collaborator.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shares a whiteboard project with users inside or outside the account, each with a role.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{ShareProject, ShareProjectCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ShareProject::new(
///     "Zl3aVt0bQ9y",
///     vec![ShareProjectCollaborator::new().email("jill@example.com").role(2)],
/// )
/// .invite_message("Here we collect our support boards.")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects/{projectId}/collaborators)
#[zoom_endpoint(
    POST "/whiteboards/projects/<project_id>/collaborators" -> Vec<ShareProjectResponse>,
    rate_limit = Light,
    scopes = [
        "whiteboard_project_collaborator:write",
        "whiteboard_project_collaborator:write:admin",
        "whiteboard:write:project_collaborator",
        "whiteboard:write:project_collaborator:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ShareProject {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// Whether to send no notifications to the collaborators and owners.
    pub skip_notifications: Option<bool>,
    /// Personal message sent along with the invitation.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// People with whom to share the project, one entry each. At most 20 items.
    pub collaborators: Vec<ShareProjectCollaborator>,
}

/// Person with whom to share a project, with the role.
///
/// Element of `collaborators` in [`ShareProject`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareProjectCollaborator {
    /// Email address of the collaborator.
    pub email: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Collaborator with whom the project was shared, with the role.
///
/// Element of the response to [`ShareProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareProjectResponse {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<i64>,
    /// Whether the collaborator is a user of the same account (`0`) or an external user (`1`).
    pub collaborator_type: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the roles of collaborators in a whiteboard project.
///
/// A new owner or co-owner must be in the original owner's account; an owner who is replaced becomes a co-owner.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{CollaboratorRole, UpdateProjectCollaborators, WhiteboardCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProjectCollaborators::new(
///     "Zl3aVt0bQ9y",
///     vec![
///         WhiteboardCollaborator::new()
///             .collaborator_id("Zl3aVt0bQ9y")
///             .role(CollaboratorRole::Commenter),
///     ],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/PATCH/whiteboards/projects/{projectId}/collaborators)
#[zoom_endpoint(
    PATCH "/whiteboards/projects/<project_id>/collaborators" -> (),
    rate_limit = Light,
    scopes = [
        "whiteboard_project_collaborator:write",
        "whiteboard_project_collaborator:write:admin",
        "whiteboard:update:project_collaborator",
        "whiteboard:update:project_collaborator:admin",
    ],
    errors = [
        (400, 34002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111804, PERMISSION_DENIED_111804 = "permission denied"),
        (403, 34001, PERMISSION_DENIED_34001 = "permission denied"),
        (404, 35004, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProjectCollaborators {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// Collaborators whose roles to change, one entry each. At most 20 items.
    pub collaborators: Vec<WhiteboardCollaborator>,
}

/// Removes one collaborator from a whiteboard project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveProjectCollaborator;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveProjectCollaborator::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/{projectId}/collaborators/{collaboratorId})
#[zoom_endpoint(
    DELETE "/whiteboards/projects/<project_id>/collaborators/<collaborator_id>" -> (),
    rate_limit = Light,
    scopes = [
        "whiteboard_project_collaborator:write",
        "whiteboard_project_collaborator:write:admin",
        "whiteboard:delete:project_collaborator:admin",
        "whiteboard:delete:project_collaborator",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED_111804 = "permission denied"),
        (403, 34001, PERMISSION_DENIED_34001 = "permission denied"),
        (404, 38004, RESOURCE_DOES_NOT_EXIST_38004 = "a resource named in the request does not exist"),
        (404, 34005, RESOURCE_DOES_NOT_EXIST_34005 = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveProjectCollaborator {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// ID of the collaborator, from the list of collaborators.
    pub collaborator_id: String,
}

/// Lists all direct subprojects of a whiteboard project, without pages.
///
/// A project can have 1,000 of them, nested up to 20 levels deep.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{ListSubprojects, SortColumn};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSubprojects::new("Zl3aVt0bQ9y")
///     .sort_column(SortColumn::Name)
///     .sort_asc(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/GET/whiteboards/projects/{projectId}/subprojects)
#[zoom_endpoint(
    GET "/whiteboards/projects/<project_id>/subprojects" -> ListSubprojectsResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:read",
        "whiteboard_project:read:admin",
        "whiteboard:read:subproject",
        "whiteboard:read:subproject:admin",
    ],
    errors = [
        (400, 34002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 34000, PROJECT_DOES_NOT_EXIST = "the project does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubprojects {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// Property by which the subprojects are sorted. Default: `last_update_time`.
    pub sort_column: Option<SortColumn>,
    /// Whether the order is ascending: oldest first, or names from A to Z. Default: `false`.
    pub sort_asc: Option<bool>,
    /// Text to look for in the names of the subprojects.
    #[length(..=500)]
    pub search_key: Option<String>,
}

/// Property by which the subprojects are sorted.
///
/// Values of `sort_column` in [`ListSubprojects`].
#[zoom_enum]
pub enum SortColumn {
    /// `last_update_time`.
    LastUpdateTime,
    /// `create_time`.
    CreateTime,
    /// `name`.
    Name,
}

/// Response to [`ListSubprojects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubprojectsResponse {
    /// Direct subprojects of the whiteboard project, one entry each.
    pub projects: Option<Vec<SubprojectProject>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Project inside another whiteboard project.
///
/// Element of `projects` in [`ListSubprojectsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubprojectProject {
    /// ID of the subproject.
    pub project_id: Option<String>,
    /// Name of the subproject.
    pub project_name: Option<String>,
    /// Whether the caller has marked the subproject with a star.
    pub starred: Option<bool>,
    /// ID of the project that contains this subproject.
    pub parent_project_id: Option<String>,
    /// When the project was created.
    pub create_time: Option<DateTime>,
    /// When the project was last changed, in UTC.
    pub update_time: Option<DateTime>,
    /// URL that opens the whiteboard project.
    pub project_link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moves one or more whiteboards into a project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::MoveWhiteboardsToProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveWhiteboardsToProject::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/POST/whiteboards/projects/{projectId}/whiteboards)
#[zoom_endpoint(
    POST "/whiteboards/projects/<project_id>/whiteboards" -> MoveWhiteboardsToProjectResponse,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write:admin",
        "whiteboard_project:write",
        "whiteboard:write:project_whiteboard",
        "whiteboard:write:project_whiteboard:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED_111804 = "permission denied"),
        (403, 34001, PERMISSION_DENIED_34001 = "permission denied"),
        (404, 38007, PROJECT_ID_NOT_FOUND = "the project ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveWhiteboardsToProject {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// IDs of the whiteboards to move into the project. At most 50 items.
    pub whiteboard_ids: Vec<String>,
}

/// Response to [`MoveWhiteboardsToProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveWhiteboardsToProjectResponse {
    /// IDs of the whiteboards that were moved into the project.
    pub whiteboard_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one or more whiteboards from a project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveProjectWhiteboards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveProjectWhiteboards::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/project/DELETE/whiteboards/projects/{projectId}/whiteboards)
#[zoom_endpoint(
    DELETE "/whiteboards/projects/<project_id>/whiteboards" -> (),
    body = json,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write:admin",
        "whiteboard_project:write",
        "whiteboard:delete:project_whiteboard",
        "whiteboard:delete:project_whiteboard:admin",
    ],
    errors = [
        (403, 111804, PERMISSION_DENIED_111804 = "permission denied"),
        (403, 34001, PERMISSION_DENIED_34001 = "permission denied"),
        (404, 38007, PROJECT_DOES_NOT_EXIST = "the project does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveProjectWhiteboards {
    /// ID of the whiteboard project.
    pub project_id: String,
    /// IDs of the whiteboards to take out of the project. At most 50 items.
    pub whiteboard_ids: Vec<String>,
}
