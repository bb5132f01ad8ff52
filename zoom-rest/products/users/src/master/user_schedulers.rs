//! Users, schedulers: 3 operations.

use zoom_core::zoom_endpoint;

use super::super::ListUserSchedulersResponse;

/// Lists the users for whom one user, as their assistant, may schedule meetings.
///
/// All must belong to the same account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::ListUserSchedulers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserSchedulers::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId}/schedulers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/schedulers" -> ListUserSchedulersResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:master", "user:write:master", "user:read:list_schedulers:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserSchedulers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
}

/// Ends one user's role as scheduling assistant of all other users.
///
/// All must belong to the same account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserSchedulers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserSchedulers::new("Zl3aVt0bQ9y", "me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/schedulers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/schedulers" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:scheduler:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSchedulers {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
}

/// Ends one user's role as scheduling assistant of another user.
///
/// Both must belong to the same account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserScheduler;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserScheduler::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/schedulers/{schedulerId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/schedulers/<scheduler_id>" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:scheduler:master"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserScheduler {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user for whom meetings may be scheduled.
    pub scheduler_id: String,
}
