//! Team: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the Zoom Scheduler teams of the given user, or of the current user.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::ListTeam;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTeam::new().user_id("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/team/GET/scheduler/teams)
#[zoom_endpoint(
    GET "/scheduler/teams" -> ListTeamResponse,
    rate_limit = Light,
    scopes = [
        "scheduler:read",
        "scheduler:read:admin",
        "scheduler:read:get_schedule",
        "scheduler:read:get_schedule:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTeam {
    /// ID of a user: only teams that include this user are returned.
    pub user_id: Option<String>,
}

/// Response to [`ListTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamResponse {
    /// Teams, one entry each. At most 1000 items.
    pub teams: Option<Vec<Team>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom Scheduler team, with its owner, number of members and time zone.
///
/// Element of `teams` in [`ListTeamResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Team {
    /// ID of the Zoom Scheduler team.
    pub team_id: Option<String>,
    /// User ID of the team's owner.
    pub owner_id: Option<String>,
    /// Number of members in the team.
    pub member_count: Option<i64>,
    /// Name of the team.
    pub name: Option<String>,
    /// Readable part of the address of the team's booking page.
    pub slug: Option<String>,
    /// IANA time zone of the team.
    pub timezone: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
