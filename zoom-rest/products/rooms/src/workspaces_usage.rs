//! Workspaces, usage: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns how many desks and rooms of one location are in use and how many are not.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetLocationHotDeskUsage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLocationHotDeskUsage::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/usage)
#[zoom_endpoint(
    GET "/workspaces/usage" -> LocationHotDeskUsage,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read", "workspace:read:usage", "workspace:read:usage:admin"],
    errors = [
        (400, 2, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLocationHotDeskUsage {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Response to [`GetLocationHotDeskUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LocationHotDeskUsage {
    /// How many desks are in use and how many are not.
    pub desk_usage: Option<UsageCount>,
    /// How many rooms are in use and how many are not.
    pub room_usage: Option<UsageCount>,
    /// How many desks and rooms together are in use and how many are not.
    pub total_usage: Option<UsageCount>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many desks, rooms or both are in use and how many are not.
///
/// Value of `desk_usage` and other members in [`LocationHotDeskUsage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UsageCount {
    /// Number of those in use.
    pub in_use: Option<i64>,
    /// Number of those not in use.
    pub not_in_use: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
