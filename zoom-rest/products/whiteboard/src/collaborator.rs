//! Collaborator: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{CollaboratorsOfWhiteboardRole, WhiteboardCollaborator};

/// Get collaborators of whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetCollaboratorsOfWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCollaboratorsOfWhiteboard::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/<whiteboard_id>/collaborator" -> Vec<CollaboratorsOfWhiteboard>,
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:read:admin", "whiteboard:read:list_collaborators:admin"],
    errors = [(403, 111804, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaboratorsOfWhiteboard {
    /// Whiteboard ID.
    pub whiteboard_id: String,
}

/// Collaborators of whiteboard.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsOfWhiteboard {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
    /// Collaborator type.
    pub collaborator_type: Option<CollaboratorType>,
    /// Email.
    pub email: Option<String>,
}

/// Values of `collaborator_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CollaboratorType {
    /// `0`.
    SameAccountUser = 0,
    /// `1`.
    ExternalUser = 1,
    /// `2`.
    Channel = 2,
}

/// Share whiteboard to new users team chat channels.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ShareWhiteboardToNewUsersTeamChatChannels;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ShareWhiteboardToNewUsersTeamChatChannels::new("Zl3aVt0bQ9y")
///     .skip_notifications(true)
///     .invite_message("See you there")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards/<whiteboard_id>/collaborator" -> Vec<ShareWhiteboardToNewUsersTeamChatChannelsResponse>,
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:write:collaborator:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ShareWhiteboardToNewUsersTeamChatChannels {
    /// Whiteboard ID.
    pub whiteboard_id: String,
    /// Skip notifications.
    pub skip_notifications: Option<bool>,
    /// Invite message.
    #[length(..=280)]
    pub invite_message: Option<String>,
    /// Collaborators: at most 100 items.
    pub collaborators: Option<Vec<Collaborator>>,
}

/// Element of `collaborators`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Collaborator {
    /// Email.
    pub email: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
}

/// Share whiteboard to new users team chat channels response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareWhiteboardToNewUsersTeamChatChannelsResponse {
    /// Collaborator ID.
    pub collaborator_id: Option<String>,
    /// Collaborator name.
    pub collaborator_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// Avatar.
    pub avatar: Option<String>,
    /// Role.
    pub role: Option<CollaboratorsOfWhiteboardRole>,
    /// Collaborator type.
    pub collaborator_type: Option<CollaboratorType>,
}

/// Update whiteboard collaborators.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::UpdateWhiteboardCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWhiteboardCollaborators::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/whiteboards/<whiteboard_id>/collaborator" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:update:collaborator:admin"],
    errors = [
        (400, 34002, "a parameter is invalid"),
        (403, 111804, "permission denied"),
        (404, 34000, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWhiteboardCollaborators {
    /// Whiteboard ID.
    pub whiteboard_id: String,
    /// Collaborators: at most 100 items.
    pub collaborators: Option<Vec<WhiteboardCollaborator>>,
}

/// Remove collaborator from whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::RemoveCollaboratorFromWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveCollaboratorFromWhiteboard::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/whiteboards/<whiteboard_id>/collaborator/<collaborator_id>" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard_collaborator:write:admin", "whiteboard:delete:collaborator:admin"],
    errors = [(403, 111804, "permission denied"), (404, 34002, "the resource was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveCollaboratorFromWhiteboard {
    /// Whiteboard ID.
    pub whiteboard_id: String,
    /// Collaborator ID.
    pub collaborator_id: String,
}
