//! Project: 11 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{CollaboratorsOfWhiteboardRole, WhiteboardCollaborator};

/// List all projects.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::whiteboard::ListAllProjects;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let projects = ListAllProjects::new()
///     .search_key("Zl3aVt0bQ9y")
///     .user_id("me")
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllProjects {
    /// Search key: at most 50 characters.
    pub search_key: Option<String>,
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListAllProjects`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllProjectsResponse {
    /// Projects.
    pub projects: Vec<Project>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// What [`GetProject`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Collaborator: at most 100 of them.
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

/// All project collaborator.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `collaborator_type` can be.
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
/// use zoom_api::whiteboard::CreateNewProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateNewProject::new("Support")
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewProject {
    /// Project name: at most 50 characters.
    pub project_name: String,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Invite message: at most 280 characters.
    pub invite_message: Option<String>,
    /// Collaborators: at most 100 of them.
    pub collaborators: Option<Vec<NewProjectCollaborator>>,
    /// Whiteboard IDs: at most 50 of them.
    pub whiteboard_ids: Option<Vec<String>>,
    /// Owner email.
    pub owner_email: Option<String>,
}

/// New project collaborator.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewProjectCollaborator {
    /// Email.
    pub email: Option<String>,
    /// Role: `2` unless said.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
}

/// What [`CreateNewProject`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNewProjectResponse {
    /// Collaborator: at most 100 of them.
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
/// use zoom_api::whiteboard::GetProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetProject::new("Zl3aVt0bQ9y").send(client).await?;
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
    errors = [(403, 111804, "no permission"), (404, 38007, "the project ID was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::whiteboard::UpdateProjectBasicInformation;
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
        (400, 38002, "a parameter is not valid"),
        (403, 111804, "no permission"),
        (404, 38007, "the project does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectBasicInformation {
    /// Project ID.
    pub project_id: String,
    /// Project name: at most 50 characters.
    pub project_name: Option<String>,
}

/// Delete project.
///
/// # Examples
///
/// ```
/// use zoom_api::whiteboard::DeleteProject;
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
    errors = [(403, 111804, "no permission"), (404, 38007, "the project ID was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::whiteboard::GetCollaboratorsOfProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetCollaboratorsOfProject::new("Zl3aVt0bQ9y").send(client).await?;
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
    errors = [(403, 111804, "no permission"), (404, 38007, "the project ID was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaboratorsOfProject {
    /// Project ID.
    pub project_id: String,
}

/// Collaborators of project.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::whiteboard::{ProjectToNewUserCollaborator, ShareProjectToNewUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ShareProjectToNewUsers::new("Zl3aVt0bQ9y", vec![ProjectToNewUserCollaborator::default()])
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShareProjectToNewUsers {
    /// Project ID.
    pub project_id: String,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Invite message: at most 280 characters.
    pub invite_message: Option<String>,
    /// Collaborators: at most 20 of them.
    pub collaborators: Vec<ProjectToNewUserCollaborator>,
}

/// Project to new user collaborator.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectToNewUserCollaborator {
    /// Email.
    pub email: Option<String>,
    /// Role.
    pub role: Option<i64>,
}

/// Share project to new users response.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::whiteboard::{UpdateProjectCollaborators, WhiteboardCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateProjectCollaborators::new("Zl3aVt0bQ9y", vec![WhiteboardCollaborator::default()])
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
        (400, 34002, "a parameter is not valid"),
        (403, 111804, "no permission"),
        (403, 34001, "no permission"),
        (404, 35004, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectCollaborators {
    /// Project ID.
    pub project_id: String,
    /// Collaborators: at most 20 of them.
    pub collaborators: Vec<WhiteboardCollaborator>,
}

/// Remove collaborator from project.
///
/// # Examples
///
/// ```
/// use zoom_api::whiteboard::RemoveCollaboratorFromProject;
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
        (403, 111804, "no permission"),
        (403, 34001, "no permission"),
        (404, 38004, "something that the request names does not exist"),
        (404, 34005, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::whiteboard::MoveWhiteboardsToProject;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = MoveWhiteboardsToProject::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
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
        (403, 111804, "no permission"),
        (403, 34001, "no permission"),
        (404, 38007, "the project ID was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveWhiteboardsToProject {
    /// Project ID.
    pub project_id: String,
    /// Whiteboard IDs: at most 50 of them.
    pub whiteboard_ids: Vec<String>,
}

/// What [`MoveWhiteboardsToProject`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::whiteboard::RemoveWhiteboardsFromProject;
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
        (403, 111804, "no permission"),
        (403, 34001, "no permission"),
        (404, 38007, "the project does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveWhiteboardsFromProject {
    /// Project ID.
    pub project_id: String,
    /// Whiteboard IDs: at most 50 of them.
    pub whiteboard_ids: Vec<String>,
}
