//! Scheduling links: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Creates a scheduling link that can be used only once.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::CreateSingleUseLink;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSingleUseLink::new("Zl3aVt0bQ9y")
///     .team_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/scheduling-links/POST/scheduler/schedules/single_use_link)
#[zoom_endpoint(
    POST "/scheduler/schedules/single_use_link" -> CreateSingleUseLinkResponse,
    rate_limit = Light,
    scopes = [
        "scheduler:write:admin",
        "scheduler:write",
        "scheduler:write:single_use_link",
        "scheduler:write:single_use_link:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 401, PERMISSION_DENIED = "permission denied"),
        (409, 409, CONFLICT = "a conflict with the present state of the resource"),
        (500, 500, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSingleUseLink {
    /// ID of the Zoom Scheduler team for which to create the link; the user belongs to this team.
    #[query]
    pub team_id: Option<String>,
    /// ID of the booking schedule in Zoom Scheduler.
    pub schedule_id: String,
}

/// Response to [`CreateSingleUseLink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSingleUseLinkResponse {
    /// Link to the page where an invitee books a time; it works only once.
    pub scheduling_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
