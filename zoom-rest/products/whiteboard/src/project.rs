//! Project: 11 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{CollaboratorsOfWhiteboardRole, WhiteboardCollaborator};

/// List all projects.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListAllProjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let projects = ListAllProjects::new()
///     .search_key("Zl3aVt0bQ9y")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Search key.
    #[length(..=50)]
    pub search_key: Option<String>,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListAllProjects`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllProjectsResponse {
    /// Projects.
    #[lossy]
    pub projects: Vec<Project>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Project {
    /// Collaborator: at most 100 items.
    pub collaborator: Option<Vec<AllProjectCollaborator>>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Project name.
    pub project_name: Option<String>,
    /// Project ID.
    pub project_id: Option<String>,
    /// Starred.
    pub starred: Option<bool>,
    /// Owner display name.
    pub owner_display_name: Option<String>,
}

/// Element of `collaborator`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllProjectCollaborator {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
    /// Collaborator type.
    pub collaborator_type: Option<AllProjectCollaboratorType>,
}

/// Values of `collaborator_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AllProjectCollaboratorType {
    /// `0`.
    SameAccountUser = 0,
    /// `1`.
    ExternalUser = 1,
}

/// Create new project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateNewProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewProject::new("Support")
///     .skip_notifications(true)
///     .invite_message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards/projects" -> CreateNewProjectResponse,
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
pub struct CreateNewProject {
    /// Project name.
    #[length(1..=50)]
    pub project_name: String,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Invite message.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// Collaborators: at most 100 items.
    pub collaborators: Option<Vec<NewProjectCollaborator>>,
    /// Whiteboard IDs: at most 50 items.
    pub whiteboard_ids: Option<Vec<String>>,
    /// Owner email.
    pub owner_email: Option<String>,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewProjectCollaborator {
    /// Email.
    pub email: Option<String>,
    /// Role: defaults to `2`.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
}

/// Response to [`CreateNewProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewProjectResponse {
    /// Collaborator: at most 100 items.
    pub collaborator: Option<Vec<AllProjectCollaborator>>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Project name.
    pub project_name: Option<String>,
    /// Project ID.
    pub project_id: Option<String>,
    /// Starred.
    pub starred: Option<bool>,
}

/// Get project.
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
#[zoom_endpoint(
    GET "/whiteboards/projects/<project_id>" -> Project,
    rate_limit = Light,
    scopes = [
        "whiteboard_project:read",
        "whiteboard_project:read:admin",
        "whiteboard:read:project",
        "whiteboard:read:project:admin",
    ],
    errors = [(403, 111804, "permission denied"), (404, 38007, "the project ID was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetProject {
    /// Project ID.
    pub project_id: String,
}

/// Update project basic information.
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
        (400, 38002, "a parameter is invalid"),
        (403, 111804, "permission denied"),
        (404, 38007, "the project does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProjectBasicInformation {
    /// Project ID.
    pub project_id: String,
    /// Project name.
    #[length(1..=50)]
    pub project_name: Option<String>,
}

/// Delete project.
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
#[zoom_endpoint(
    DELETE "/whiteboards/projects/<project_id>" -> (),
    rate_limit = Light,
    scopes = [
        "whiteboard_project:write:admin",
        "whiteboard_project:write",
        "whiteboard:delete:project",
        "whiteboard:delete:project:admin",
    ],
    errors = [(403, 111804, "permission denied"), (404, 38007, "the project ID was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Project ID.
    pub project_id: String,
}

/// Get collaborators of project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetCollaboratorsOfProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCollaboratorsOfProject::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/projects/<project_id>/collaborators" -> Vec<CollaboratorsOfProject>,
    rate_limit = Light,
    scopes = [
        "whiteboard_project_collaborator:read",
        "whiteboard_project_collaborator:read:admin",
        "whiteboard:read:project_collaborator",
        "whiteboard:read:project_collaborator:admin",
    ],
    errors = [(403, 111804, "permission denied"), (404, 38007, "the project ID was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaboratorsOfProject {
    /// Project ID.
    pub project_id: String,
}

/// Collaborators of project.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsOfProject {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
    /// Collaborator type.
    pub collaborator_type: Option<AllProjectCollaboratorType>,
    /// Email.
    pub email: Option<String>,
}

/// Share project to new users.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{ProjectToNewUserCollaborator, ShareProjectToNewUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ShareProjectToNewUsers::new(
///     "Zl3aVt0bQ9y",
///     vec![ProjectToNewUserCollaborator::new()],
/// )
///     .skip_notifications(true)
///     .invite_message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards/projects/<project_id>/collaborators" -> Vec<ShareProjectToNewUsersResponse>,
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
pub struct ShareProjectToNewUsers {
    /// Project ID.
    pub project_id: String,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Invite message.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// Collaborators: at most 20 items.
    pub collaborators: Vec<ProjectToNewUserCollaborator>,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProjectToNewUserCollaborator {
    /// Email.
    pub email: Option<String>,
    /// Role.
    pub role: Option<i64>,
}

/// Share project to new users response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareProjectToNewUsersResponse {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Role.
    pub role: Option<i64>,
    /// Collaborator type.
    pub collaborator_type: Option<i64>,
}

/// Update project collaborators.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{UpdateProjectCollaborators, WhiteboardCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProjectCollaborators::new("Zl3aVt0bQ9y", vec![WhiteboardCollaborator::new()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 34002, "a parameter is invalid"),
        (403, 111804, "permission denied"),
        (403, 34001, "permission denied"),
        (404, 35004, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateProjectCollaborators {
    /// Project ID.
    pub project_id: String,
    /// Collaborators: at most 20 items.
    pub collaborators: Vec<WhiteboardCollaborator>,
}

/// Remove collaborator from project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveCollaboratorFromProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCollaboratorFromProject::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 111804, "permission denied"),
        (403, 34001, "permission denied"),
        (404, 38004, "a resource named in the request does not exist"),
        (404, 34005, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCollaboratorFromProject {
    /// Project ID.
    pub project_id: String,
    /// Collaborator ID.
    pub collaborator_id: String,
}

/// Move whiteboards to project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::MoveWhiteboardsToProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = MoveWhiteboardsToProject::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 111804, "permission denied"),
        (403, 34001, "permission denied"),
        (404, 38007, "the project ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct MoveWhiteboardsToProject {
    /// Project ID.
    pub project_id: String,
    /// Whiteboard IDs: at most 50 items.
    pub whiteboard_ids: Vec<String>,
}

/// Response to [`MoveWhiteboardsToProject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MoveWhiteboardsToProjectResponse {
    /// Whiteboard IDs.
    pub whiteboard_ids: Option<Vec<String>>,
}

/// Remove whiteboards from project.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveWhiteboardsFromProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveWhiteboardsFromProject::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 111804, "permission denied"),
        (403, 34001, "permission denied"),
        (404, 38007, "the project does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveWhiteboardsFromProject {
    /// Project ID.
    pub project_id: String,
    /// Whiteboard IDs: at most 50 items.
    pub whiteboard_ids: Vec<String>,
}
