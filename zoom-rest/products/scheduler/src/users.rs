//! Users: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns the Zoom Scheduler profile of one user, such as the booking page, display name and time zone.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUser::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/users/GET/scheduler/users/{userId})
#[zoom_endpoint(
    GET "/scheduler/users/<user_id>" -> User,
    rate_limit = Light,
    scopes = ["scheduler:read:admin", "scheduler:read", "scheduler:read:user", "scheduler:read:user:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (404, 404, NOT_FOUND = "not found"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUser {
    /// ID of the user.
    pub user_id: String,
}

/// Response to [`GetUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// Readable part of the booking page address.
    pub slug: Option<String>,
    /// Page where invitees book a time.
    pub scheduling_url: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Picture of the host, as shown on the booking page; a Base64 text in Zoom's example.
    pub picture: Option<String>,
    /// Logo of the company, as shown on the booking page; Zoom does not say in which form the text gives it.
    pub logo: Option<String>,
    /// IANA time zone in which times are shown to the user.
    pub time_zone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
