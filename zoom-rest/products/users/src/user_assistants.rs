//! Users, assistants: 4 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the users who may schedule meetings for one user.
///
/// Both must be Licensed or On-prem users of the same account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/assistants)
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
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserAssistants {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUserAssistants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserAssistantsResponse {
    /// Users who may schedule for this user, one entry each. At most 30 items.
    pub assistants: Option<Vec<Assistant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who may schedule meetings for another user, given by ID or email address.
///
/// Element of `assistants` in [`ListUserAssistantsResponse`] and [`AddUserAssistants`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Assistant {
    /// Email address of the assistant.
    pub email: Option<String>,
    /// ID of the user who is the assistant.
    pub id: Option<String>,
    /// Whether the assistant can also manage the private events of the user whom they assist.
    pub can_manage_host_private_event: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lets other users schedule meetings for one user, as assistants.
///
/// Both sides must have a Licensed or On-prem license and belong to the same account or organization.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{AddUserAssistants, Assistant};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserAssistants::new("me")
///     .assistants(vec![Assistant::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/{userId}/assistants)
#[zoom_endpoint(
    POST "/users/<user_id>/assistants" -> AddUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write", "user:write:assistant", "user:write:assistant:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserAssistants {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Users who may schedule for this user, one entry each. At most 30 items.
    pub assistants: Option<Vec<Assistant>>,
}

/// Response to [`AddUserAssistants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserAssistantsResponse {
    /// When the assistants were added, in UTC.
    pub add_at: Option<DateTime>,
    /// IDs of the added assistants, in one string; Zoom does not say how several are separated.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes all of a user's assistants, who can then no longer schedule for the user.
///
/// User-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/assistants)
#[zoom_endpoint(
    DELETE "/users/<user_id>/assistants" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:assistant", "user:delete:assistant:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistants {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Removes one of a user's assistants, who can then no longer schedule for the user.
///
/// User-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/assistants/{assistantId})
#[zoom_endpoint(
    DELETE "/users/<user_id>/assistants/<assistant_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:assistant", "user:delete:assistant:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistant {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the assistant who may schedule for the user.
    pub assistant_id: String,
}
