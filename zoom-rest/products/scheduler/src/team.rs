//! Team: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// List team.
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
    /// User ID.
    pub user_id: Option<String>,
}

/// Response to [`ListTeam`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTeamResponse {
    /// Teams: at most 1000 items.
    pub teams: Option<Vec<Team>>,
}

/// Element of `teams`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Team {
    /// Team ID.
    pub team_id: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Member count.
    pub member_count: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
}
