//! Collaborator: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{CollaboratorRole, WhiteboardCollaborator};

/// Lists everyone with whom one whiteboard is shared.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetWhiteboardCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWhiteboardCollaborators::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/GET/whiteboards/{whiteboardId}/collaborator)
#[zoom_endpoint(
    GET "/whiteboards/<whiteboard_id>/collaborator" -> Vec<GetWhiteboardCollaboratorsResponse>,
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:read:admin", "whiteboard:read:list_collaborators:admin"],
    errors = [(403, 111804, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboardCollaborators {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
}

/// Collaborator on a whiteboard, a person or a channel, with the role.
///
/// Element of the response to [`GetWhiteboardCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardCollaboratorsResponse {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// ID of the Zoom Team Chat channel; only if the collaborator is a channel.
    pub channel_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// What the collaborator may do, from owner (`0`) down to viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the same account (`0`), an external user (`1`) or a channel (`2`).
    pub collaborator_type: Option<CollaboratorType>,
    /// Email address of the collaborator; only for users of the same account.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the collaborator is a user of the same account (`0`), an external user (`1`) or a channel (`2`).
///
/// Values of `collaborator_type` in [`GetWhiteboardCollaboratorsResponse`] and [`ShareWhiteboardResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorType {
    /// `0`: User of the same account.
    SameAccountUser = 0,
    /// `1`: User outside the account.
    ExternalUser = 1,
    /// `2`: A channel, not a single user.
    Channel = 2,
}

/// Shares a whiteboard with users or Zoom Team Chat channels as its collaborators.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{Collaborator, CollaboratorRole, ShareWhiteboard};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ShareWhiteboard::new("Zl3aVt0bQ9y")
///     .invite_message("Please add your ideas by Friday.")
///     .collaborators(vec![
///         Collaborator::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/POST/whiteboards/{whiteboardId}/collaborator)
#[zoom_endpoint(
    POST "/whiteboards/<whiteboard_id>/collaborator" -> Vec<ShareWhiteboardResponse>,
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:write:collaborator:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ShareWhiteboard {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// Whether to send no notifications to the collaborators and owners.
    pub skip_notifications: Option<bool>,
    /// Personal message sent along with the invitation.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// People or channels with whom to share the whiteboard, one entry each. At most 100 items.
    pub collaborators: Option<Vec<Collaborator>>,
}

/// Person or channel with whom a whiteboard is shared, with the role.
///
/// Element of `collaborators` in [`ShareWhiteboard`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// Email address of the person with whom to share the whiteboard; leave it out for a channel.
    pub email: Option<String>,
    /// ID of the Zoom Team Chat channel with which to share the whiteboard; leave it out for a person.
    pub channel_id: Option<String>,
    /// What the collaborator may do, as a number: owner (`0`), co-owner (`1`), editor (`2`), commenter (`3`) or viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Collaborator with whom the whiteboard was shared, with the role.
///
/// Element of the response to [`ShareWhiteboard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareWhiteboardResponse {
    /// ID of the collaborator, as used to change or remove them.
    pub collaborator_id: Option<String>,
    /// Display name of the collaborator.
    pub collaborator_name: Option<String>,
    /// User ID of the collaborator; only for users of the same account.
    pub user_id: Option<String>,
    /// ID of the Zoom Team Chat channel; only if the collaborator is a channel.
    pub channel_id: Option<String>,
    /// URL of the profile picture.
    pub avatar: Option<String>,
    /// What the collaborator may do, from owner (`0`) down to viewer (`4`).
    pub role: Option<CollaboratorRole>,
    /// Whether the collaborator is a user of the same account (`0`), an external user (`1`) or a channel (`2`).
    pub collaborator_type: Option<CollaboratorType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the roles of existing collaborators on one whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::{CollaboratorRole, UpdateWhiteboardCollaborators, WhiteboardCollaborator};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWhiteboardCollaborators::new("Zl3aVt0bQ9y")
///     .collaborators(vec![
///         WhiteboardCollaborator::new()
///             .collaborator_id("Zl3aVt0bQ9y")
///             .role(CollaboratorRole::Commenter),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/PATCH/whiteboards/{whiteboardId}/collaborator)
#[zoom_endpoint(
    PATCH "/whiteboards/<whiteboard_id>/collaborator" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:update:collaborator:admin"],
    errors = [
        (400, 34002, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 34000, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWhiteboardCollaborators {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// Collaborators whose roles to change, one entry each. At most 100 items.
    pub collaborators: Option<Vec<WhiteboardCollaborator>>,
}

/// Removes one collaborator from a whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveWhiteboardCollaborator;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveWhiteboardCollaborator::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/collaborator/DELETE/whiteboards/{whiteboardId}/collaborator/{collaboratorId})
#[zoom_endpoint(
    DELETE "/whiteboards/<whiteboard_id>/collaborator/<collaborator_id>" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:delete:collaborator:admin"],
    errors = [
        (403, 111804, PERMISSION_DENIED = "permission denied"),
        (404, 34002, RESOURCE_NOT_FOUND = "the resource was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveWhiteboardCollaborator {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// ID of the collaborator, from the list of collaborators.
    pub collaborator_id: String,
}
