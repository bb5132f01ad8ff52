//! Users, assistants: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{AddUserAssistantsResponse, Assistant, ListUserAssistantsResponse};

/// Lists the users who may schedule meetings for one user.
///
/// Both must be Licensed or On-prem users of the same account. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId}/assistants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/assistants" -> ListUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:list_assistants:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserAssistants {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Lets other users schedule meetings for one user, as assistants.
///
/// Both sides must have a Licensed or On-prem license and belong to the same account or organization. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::Assistant;
/// use zoom_rest::users::master::AddUserAssistants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserAssistants::new("Zl3aVt0bQ9y", "me")
///     .assistants(vec![Assistant::new().email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/POST/accounts/{accountId}/users/{userId}/assistants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/assistants" -> AddUserAssistantsResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:assistant:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserAssistants {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Users who may schedule for this user, one entry each. At most 30 items.
    pub assistants: Option<Vec<Assistant>>,
}

/// Removes all of a user's assistants, who can then no longer schedule for the user.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/assistants)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/assistants" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:assistant:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistants {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Removes one of a user's assistants, who can then no longer schedule for the user.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/assistants/{assistantId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/assistants/<assistant_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:assistant:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserAssistant {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the assistant who may schedule for the user.
    pub assistant_id: String,
}
