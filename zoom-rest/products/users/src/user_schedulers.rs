//! Users, schedulers: 3 operations.

use zoom_core::{MeetingId, zoom_endpoint, zoom_object};

/// List user schedulers.
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
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserSchedulers {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUserSchedulers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserSchedulersResponse {
    /// Schedulers: at most 30 items.
    pub schedulers: Option<Vec<Scheduler>>,
}

/// Element of `schedulers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Scheduler {
    /// Email address.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Personal meeting ID.
    pub pmi: Option<MeetingId>,
}

/// Delete user schedulers.
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
#[zoom_endpoint(
    DELETE "/users/<user_id>/schedulers" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:scheduler", "user:delete:scheduler:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserSchedulers {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Delete user scheduler.
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
#[zoom_endpoint(
    DELETE "/users/<user_id>/schedulers/<scheduler_id>" -> (),
    rate_limit = Light,
    scopes = ["user:write:admin", "user:write", "user:delete:scheduler", "user:delete:scheduler:admin"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserScheduler {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Scheduler ID.
    pub scheduler_id: String,
}
