//! Collaborator: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List collaborators of file.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ListCollaboratorsOfFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCollaboratorsOfFile::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/files/<file_id>/collaborators" -> ListCollaboratorsOfFileResponse,
    rate_limit = Medium,
    scopes = [
        "docs_collaborator:read",
        "docs_collaborator:read:admin",
        "docs:read:list_file_collaborators",
        "docs:read:list_file_collaborators:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCollaboratorsOfFile {
    /// File ID.
    pub file_id: String,
}

/// Response to [`ListCollaboratorsOfFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCollaboratorsOfFileResponse {
    /// Collaborators: at most 50 items.
    pub collaborators: Option<Vec<Collaborator>>,
}

/// Element of `collaborators`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator type.
    pub collaborator_type: Option<CollaboratorType>,
    /// Role.
    pub role: Option<CollaboratorRole>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Avatar URL.
    pub avatar_url: Option<String>,
}

/// Values of `collaborator_type`.
#[zoom_enum]
pub enum CollaboratorType {
    /// `user`.
    User,
    /// `channel`.
    Channel,
    /// `email`.
    Email,
}

/// Values of `role`.
#[zoom_enum]
pub enum CollaboratorRole {
    /// `viewer`.
    Viewer,
    /// `commenter`.
    Commenter,
    /// `editor`.
    Editor,
    /// `co-owner`.
    #[value("co-owner")]
    CoOwner,
}

/// Add collaborators for file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{AddCollaboratorsForFile, CollaboratorRole, CollaboratorsForFileCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddCollaboratorsForFile::new(
///     "Zl3aVt0bQ9y",
///     vec![CollaboratorsForFileCollaborator::new(CollaboratorRole::Viewer)],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/docs/files/<file_id>/collaborators" -> AddCollaboratorsForFileResponse,
    rate_limit = Medium,
    scopes = [
        "docs_collaborator:write",
        "docs_collaborator:write:admin",
        "docs:write:collaborator",
        "docs:write:collaborator:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddCollaboratorsForFile {
    /// File ID.
    pub file_id: String,
    /// Collaborators: at most 50 items.
    pub collaborators: Vec<CollaboratorsForFileCollaborator>,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsForFileCollaborator {
    /// User ID.
    pub user_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Role: required in requests.
    #[required(new)]
    pub role: Option<CollaboratorRole>,
}

/// Response to [`AddCollaboratorsForFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCollaboratorsForFileResponse {
    /// Collaborators.
    pub collaborators: Option<Vec<AddCollaboratorsForFileCollaborator>>,
}

/// Element of `collaborators`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCollaboratorsForFileCollaborator {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator type.
    pub collaborator_type: Option<CollaboratorType>,
    /// Role.
    pub role: Option<CollaboratorRole>,
    /// User ID.
    pub user_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Update collaborators role on file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{CollaboratorRole, UpdateCollaboratorsRoleOnFile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCollaboratorsRoleOnFile::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CollaboratorRole::Viewer,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/docs/files/<file_id>/collaborators/<collaborator_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "docs_collaborator:write",
        "docs_collaborator:write:admin",
        "docs:update:collaborator",
        "docs:update:collaborator:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCollaboratorsRoleOnFile {
    /// File ID.
    pub file_id: String,
    /// Collaborator ID.
    pub collaborator_id: String,
    /// Role.
    pub role: CollaboratorRole,
}

/// Remove collaborator from file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::RemoveCollaboratorFromFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCollaboratorFromFile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/docs/files/<file_id>/collaborators/<collaborator_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "docs_collaborator:delete",
        "docs_collaborator:delete:admin",
        "docs:delete:collaborator",
        "docs:delete:collaborator:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCollaboratorFromFile {
    /// File ID.
    pub file_id: String,
    /// Collaborator ID.
    pub collaborator_id: String,
}
