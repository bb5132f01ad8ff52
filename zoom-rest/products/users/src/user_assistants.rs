//! Users, assistants: 4 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// List user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserAssistants::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/assistants" -> ListUserAssistantsResponse,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user:read:list_assistants",
        "user:read:list_assistants:admin",
    ],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserAssistants {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUserAssistants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserAssistantsResponse {
    /// Assistants: at most 30 items.
    pub assistants: Option<Vec<Assistant>>,
}

/// Element of `assistants`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assistant {
    /// Email address.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Can manage host private event.
    pub can_manage_host_private_event: Option<bool>,
}

/// Add user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::AddUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserAssistants::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/assistants" -> AddUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write", "user:write:assistant", "user:write:assistant:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserAssistants {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Assistants: at most 30 items.
    pub assistants: Option<Vec<Assistant>>,
}

/// Response to [`AddUserAssistants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserAssistantsResponse {
    /// Add at.
    pub add_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}

/// Delete user assistants.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserAssistants::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>/assistants" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:assistant", "user:delete:assistant:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistants {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Delete user assistant.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserAssistant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserAssistant::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>/assistants/<assistant_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:assistant", "user:delete:assistant:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistant {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Assistant ID.
    pub assistant_id: String,
}
