//! Collaborator: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists who a Zoom Docs file is shared with.
///
/// Works only for files of type `doc` or `data table`.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ListFileCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListFileCollaborators::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/collaborator/GET/docs/files/{fileId}/collaborators)
#[zoom_endpoint(
    GET "/docs/files/<file_id>/collaborators" -> ListFileCollaboratorsResponse,
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
pub struct ListFileCollaborators {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
}

/// Response to [`ListFileCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListFileCollaboratorsResponse {
    /// Users, channels or email addresses with access to the file, one entry each. At most 50 items.
    pub collaborators: Option<Vec<Collaborator>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, channel or email address that collaborates on a file, with name and role.
///
/// Element of `collaborators` in [`ListFileCollaboratorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Whether the collaborator is a user, a channel or an email address.
    pub collaborator_type: Option<CollaboratorType>,
    /// What the collaborator may do, from co-owner down to viewer.
    pub role: Option<CollaboratorRole>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// ID of the user; only for collaborators of type `user`.
    pub user_id: Option<String>,
    /// ID of the Zoom Team Chat channel; only for collaborators of type `channel`.
    pub channel_id: Option<String>,
    /// Email address of the collaborator; only for those of type `email`.
    pub email: Option<String>,
    /// URL of the collaborator's profile picture.
    pub avatar_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the collaborator is a user, a channel or an email address.
///
/// Values of `collaborator_type` in [`Collaborator`] and [`AddCollaboratorsForFileCollaborator`].
#[zoom_enum]
pub enum CollaboratorType {
    /// `user`: A Zoom user.
    User,
    /// `channel`: A Zoom Team Chat channel.
    Channel,
    /// `email`: A person known by email address.
    Email,
}

/// What the collaborator may do, from co-owner down to viewer.
///
/// Values of `role` in [`Collaborator`] and other types.
#[zoom_enum]
pub enum CollaboratorRole {
    /// `viewer`: Can view only.
    Viewer,
    /// `commenter`: Can view and comment.
    Commenter,
    /// `editor`: Can view and edit.
    Editor,
    /// `co-owner`: Has the rights of an owner.
    #[value("co-owner")]
    CoOwner,
}

/// Shares a Zoom Docs file with more users, Zoom Team Chat channels or people known by email address.
///
/// Works only for files of type `doc` or `data table`.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{AddFileCollaborators, CollaboratorRole, FileCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddFileCollaborators::new(
///     "Zl3aVt0bQ9y",
///     vec![FileCollaborator::new(CollaboratorRole::Viewer).email("jill@example.com")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/collaborator/POST/docs/files/{fileId}/collaborators)
#[zoom_endpoint(
    POST "/docs/files/<file_id>/collaborators" -> AddFileCollaboratorsResponse,
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
pub struct AddFileCollaborators {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// Users, channels or email addresses with which the file is newly shared, one entry each. At most 50 items.
    pub collaborators: Vec<FileCollaborator>,
}

/// User, channel or email address to add to a file as a collaborator, with the role.
///
/// Element of `collaborators` in [`AddFileCollaborators`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct FileCollaborator {
    /// ID of the user; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub user_id: Option<String>,
    /// ID of the Zoom Team Chat channel; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub channel_id: Option<String>,
    /// Email address of the person; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub email: Option<String>,
    /// What the collaborator may do, from co-owner down to viewer. Required in requests.
    #[required(new)]
    pub role: Option<CollaboratorRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddFileCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddFileCollaboratorsResponse {
    /// Users, channels or email addresses with which the file is newly shared, one entry each.
    pub collaborators: Option<Vec<AddCollaboratorsForFileCollaborator>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, channel or email address that was added to a file as a collaborator, with the role.
///
/// Element of `collaborators` in [`AddFileCollaboratorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddCollaboratorsForFileCollaborator {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Whether the collaborator is a user, a channel or an email address.
    pub collaborator_type: Option<CollaboratorType>,
    /// What the collaborator may do, from co-owner down to viewer.
    pub role: Option<CollaboratorRole>,
    /// ID of the user; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub user_id: Option<String>,
    /// ID of the Zoom Team Chat channel; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub channel_id: Option<String>,
    /// Email address of the person; an entry has exactly one of `user_id`, `channel_id` and `email`.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the role that one collaborator has on a Zoom Docs file.
///
/// Works only for files of type `doc` or `data table`.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::{CollaboratorRole, UpdateFileCollaboratorsRole};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateFileCollaboratorsRole::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     CollaboratorRole::Viewer,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/collaborator/PATCH/docs/files/{fileId}/collaborators/{collaboratorId})
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
pub struct UpdateFileCollaboratorsRole {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// ID of the collaborator, from the list of collaborators.
    pub collaborator_id: String,
    /// What the collaborator may do, from co-owner down to viewer.
    pub role: CollaboratorRole,
}

/// Stops sharing a Zoom Docs file with one collaborator.
///
/// Works only for files of type `doc` or `data table`.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::RemoveFileCollaborator;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveFileCollaborator::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/collaborator/DELETE/docs/files/{fileId}/collaborators/{collaboratorId})
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
pub struct RemoveFileCollaborator {
    /// ID of the file in Zoom Docs.
    pub file_id: String,
    /// ID of the collaborator, from the list of collaborators.
    pub collaborator_id: String,
}
