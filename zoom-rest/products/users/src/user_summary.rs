//! Users, summary: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns how many users of each type the account has.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetUserSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSummary::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/summary)
#[zoom_endpoint(
    GET "/users/summary" -> UserSummary,
    rate_limit = Medium,
    scopes = ["user:read", "user:write", "user:read:admin", "user:write:admin", "user:read:summary:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 2300, OPERATION_DOES_NOT_EXIST = "the operation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSummary {}

/// Response to [`GetUserSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSummary {
    /// Number of users with a paid license.
    pub licensed_users_count: Option<i64>,
    /// Number of Basic users, who have no paid license.
    pub basic_users_count: Option<i64>,
    /// Number of on-premises (On-Prem) users, whose meetings run on the organization's own servers.
    pub on_prem_users_count: Option<i64>,
    /// Number of Zoom Rooms.
    pub room_users_count: Option<i64>,
    /// Number of users who have not activated their license yet.
    pub pending_users_count: Option<i64>,
    /// Number of users without any license, not even Basic, who can only join meetings.
    pub join_only_users_count: Option<i64>,
    /// Number of licensed, Basic, On-Prem and join-only users and Zoom Rooms together; pending users are left out.
    pub total_users_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
