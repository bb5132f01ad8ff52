//! Users, schedulers: 3 operations.

use zoom_core::{Extra, MeetingId, zoom_endpoint, zoom_object};

/// Lists the users for whom one user, as their assistant, may schedule meetings.
///
/// All must belong to the same account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListUserSchedulers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserSchedulers::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/schedulers)
#[zoom_endpoint(
    GET "/users/<user_id>/schedulers" -> ListUserSchedulersResponse,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user_profile",
        "user:read:list_schedulers",
        "user:read:list_schedulers:admin",
    ],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserSchedulers {
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUserSchedulers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserSchedulersResponse {
    /// Users for whom the user may schedule meetings, one entry each. At most 30 items.
    pub schedulers: Option<Vec<Scheduler>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User for whom another user may schedule meetings.
///
/// Element of `schedulers` in [`ListUserSchedulersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Scheduler {
    /// Email address of the user for whom meetings may be scheduled.
    pub email: Option<String>,
    /// ID of the user for whom meetings may be scheduled.
    pub id: Option<String>,
    /// Personal Meeting ID (PMI) of the user for whom meetings may be scheduled, the number of that user's permanent meeting.
    pub pmi: Option<MeetingId>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ends one user's role as scheduling assistant of all other users.
///
/// All must belong to the same account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserSchedulers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserSchedulers::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/schedulers)
#[zoom_endpoint(
    DELETE "/users/<user_id>/schedulers" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:scheduler", "user:delete:scheduler:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSchedulers {
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
}

/// Ends one user's role as scheduling assistant of another user.
///
/// Both must belong to the same account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserScheduler;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserScheduler::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/schedulers/{schedulerId})
#[zoom_endpoint(
    DELETE "/users/<user_id>/schedulers/<scheduler_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:scheduler", "user:delete:scheduler:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserScheduler {
    /// ID or email address of the user who is the scheduling assistant; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user for whom meetings may be scheduled.
    pub scheduler_id: String,
}
