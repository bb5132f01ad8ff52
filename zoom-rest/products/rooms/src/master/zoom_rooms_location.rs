//! Zoom rooms location: 10 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ClientAlert, ListZoomRoomLocationsResponse, Location, LocationSettingZoomRooms, LocationSettings, MeetingSecurity,
    SchedulingDisplay, UpdateZoomRoomAccountProfileSetup, UpdateZoomRoomLocationProfileBasic, ZoomRoomLocationProfile,
    ZoomRoomLocationStructure, ZoomRoomSettingDigitalSignage, ZoomRoomSettingNotification,
};

/// List Zoom room locations.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListZoomRoomLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListZoomRoomLocations::new("Zl3aVt0bQ9y")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .kind("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations" -> ListZoomRoomLocationsResponse,
    paginate = locations: Location,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_locations:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the location type was not found"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomLocations {
    /// Account ID.
    pub account_id: String,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddLocation::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/locations" -> Location,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:location:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the resource already exists"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddLocation {
    /// Account ID.
    pub account_id: String,
    /// Name.
    pub name: Option<String>,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
}

/// Get Zoom room location structure.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomLocationStructure::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/structure" -> ZoomRoomLocationStructure,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:location_hierarchy:master"],
    errors = [(400, 200, "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationStructure {
    /// Account ID.
    pub account_id: String,
}

/// Update Zoom rooms location structure.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomsLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsLocationStructure::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/locations/structure" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location_hierarchy:master"],
    errors = [
        (400, 2100, "the account cannot be used for this"),
        (404, 2001, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomsLocationStructure {
    /// Account ID.
    pub account_id: String,
    /// Structures.
    pub structures: Option<Vec<String>>,
}

/// Get Zoom room location profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetZoomRoomLocationProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomLocationProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/<location_id>" -> ZoomRoomLocationProfile,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:location:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationProfile {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
}

/// Update Zoom room location profile.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomLocationProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomLocationProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/locations/<location_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfile {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
    /// Basic.
    pub basic: Option<UpdateZoomRoomLocationProfileBasic>,
    /// Setup.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Delete location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::DeleteLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLocation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:location:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLocation {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
}

/// Change assigned parent location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ChangeAssignedParentLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ChangeAssignedParentLocation::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/locations/<location_id>/location" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location:master"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the parent location is invalid"),
        (404, 4801, "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeAssignedParentLocation {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
    /// Parent location ID.
    pub parent_location_id: Option<String>,
}

/// Get location settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLocationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/<location_id>/settings" -> LocationSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:location_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLocationSettings {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
    /// Setting type: defaults to `meeting`.
    pub setting_type: String,
}

/// Update location settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLocationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/locations/<location_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location_settings:master"],
    errors = [(400, 200, "the account lacks the required subscription"), (404, 4801, "the location was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLocationSettings {
    /// Account ID.
    pub account_id: String,
    /// Location ID.
    pub location_id: String,
    /// Setting type: defaults to `meeting`.
    #[query]
    pub setting_type: String,
    /// Meeting security.
    pub meeting_security: Option<MeetingSecurity>,
    /// Zoom rooms.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
    /// Client alert.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// Notification.
    pub notification: Option<ZoomRoomSettingNotification>,
    /// Scheduling display.
    pub scheduling_display: Option<SchedulingDisplay>,
}
