//! Users, assistants: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{AddUserAssistantsResponse, Assistant, ListUserAssistantsResponse};

/// List user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserAssistants::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/assistants" -> ListUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:list_assistants:master"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserAssistants {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Add user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::AddUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserAssistants::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/assistants" -> AddUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:assistant:master"],
    errors = [(400, 200, "not available for this kind of account"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserAssistants {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Assistants: at most 30 items.
    pub assistants: Option<Vec<Assistant>>,
}

/// Delete user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserAssistants::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/assistants" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:assistant:master"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistants {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Delete user assistant.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserAssistant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserAssistant::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/assistants/<assistant_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:assistant:master"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistant {
    /// Account ID.
    pub account_id: String,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Assistant ID.
    pub assistant_id: String,
}
