//! Zoom rooms location: 10 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ClientAlert, ListZoomRoomLocationsResponse, Location, LocationSettingZoomRooms, LocationSettings,
    SchedulingDisplay, SupportNotification, UpdateZoomRoomAccountProfileSetup, UpdateZoomRoomLocationProfileBasic,
    ZoomRoomLocationProfile, ZoomRoomLocationStructure, ZoomRoomSettingDigitalSignage, ZoomRoomSettingMeetingSecurity,
};

/// Lists the locations in the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::ListZoomRoomLocations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let locations = ListZoomRoomLocations::new("Zl3aVt0bQ9y")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .kind("floor")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/GET/accounts/{accountId}/rooms/locations)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations" -> ListZoomRoomLocationsResponse,
    paginate = locations: Location,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:list_locations:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, LOCATION_TYPE_NOT_FOUND = "the location type was not found"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListZoomRoomLocations {
    /// ID of the sub-account.
    pub account_id: String,
    /// Keeps only locations directly below the one with this ID, such as the floors of a building.
    pub parent_location_id: Option<String>,
    /// Keeps only locations at this level: `country`, `states`, `city`, `campus`, `building` or `floor`.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds a location to the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::AddLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddLocation::new("Zl3aVt0bQ9y")
///     .name("Second floor")
///     .parent_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/POST/accounts/{accountId}/rooms/locations)
#[zoom_endpoint(
    POST "/accounts/<account_id>/rooms/locations" -> Location,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:location:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name of the location.
    pub name: Option<String>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    pub parent_location_id: Option<String>,
}

/// Returns the levels that make up the account's Zoom Rooms location hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/GET/accounts/{accountId}/rooms/locations/structure)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/structure" -> ZoomRoomLocationStructure,
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:read:location_hierarchy:master"],
    errors = [(400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationStructure {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Sets the levels that make up the account's Zoom Rooms location hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::UpdateZoomRoomsLocationStructure;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomsLocationStructure::new("Zl3aVt0bQ9y")
///     .structures(vec![
///         "country".to_owned(),
///         "city".to_owned(),
///         "campus".to_owned(),
///         "building".to_owned(),
///         "floor".to_owned(),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/PUT/accounts/{accountId}/rooms/locations/structure)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/locations/structure" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location_hierarchy:master"],
    errors = [
        (400, 2100, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (404, 2001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomsLocationStructure {
    /// ID of the sub-account.
    pub account_id: String,
    /// Levels that the location hierarchy is to have: any of `country`, `state`, `city`, `campus`, `building` and `floor`.
    pub structures: Option<Vec<String>>,
}

/// Returns a location's profile, such as its name, address and support email.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/GET/accounts/{accountId}/rooms/locations/{locationId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/<location_id>" -> ZoomRoomLocationProfile,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:location:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomLocationProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Changes a location's profile, such as its name, address and support email.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateZoomRoomLocationProfileBasic;
/// use zoom_rest::rooms::master::UpdateZoomRoomLocationProfile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateZoomRoomLocationProfile::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .basic(
///         UpdateZoomRoomLocationProfileBasic::new()
///             .name("Second floor")
///             .support_email("jill@example.com"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/PATCH/accounts/{accountId}/rooms/locations/{locationId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/locations/<location_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateZoomRoomLocationProfile {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// General settings of the location, such as its name, address and support contacts.
    pub basic: Option<UpdateZoomRoomLocationProfileBasic>,
    /// Background images of the Zoom Rooms at the location.
    pub setup: Option<UpdateZoomRoomAccountProfileSetup>,
}

/// Deletes a location from the account's Zoom Rooms hierarchy.
///
/// Needs owner or admin rights and Zoom Rooms 4.0 or later. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/DELETE/accounts/{accountId}/rooms/locations/{locationId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/rooms/locations/<location_id>" -> (),
    rate_limit = Light,
    scopes = ["room:master", "zoom_rooms:write:location:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_DOES_NOT_EXIST = "the location does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
}

/// Moves a location to another parent in the Zoom Rooms hierarchy, such as a building to another campus.
///
/// Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/PUT/accounts/{accountId}/rooms/locations/{locationId}/location)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/rooms/locations/<location_id>/location" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, INVALID_PARENT_LOCATION = "the parent location is invalid"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ChangeAssignedParentLocation {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location to move, such as a building.
    pub location_id: String,
    /// ID of the new parent, one level up in the hierarchy, such as another campus for a building.
    pub parent_location_id: Option<String>,
}

/// Returns a location's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// `setting_type` chooses one of these groups. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::master::GetLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLocationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "meeting")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/GET/accounts/{accountId}/rooms/locations/{locationId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/rooms/locations/<location_id>/settings" -> LocationSettings,
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:read:location_settings:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLocationSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Group of settings to return: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    pub setting_type: String,
}

/// Changes a location's Zoom Rooms settings for meetings, alerts, signage or scheduling displays.
///
/// Needs a Zoom Rooms license, and owner or admin rights on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::LocationSettingZoomRooms;
/// use zoom_rest::rooms::master::UpdateLocationSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLocationSettings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "meeting")
///     .zoom_rooms(
///         LocationSettingZoomRooms::new()
///             .auto_start_scheduled_meeting(true)
///             .upcoming_meeting_alert(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/ma/#tag/zoom-rooms-location/PATCH/accounts/{accountId}/rooms/locations/{locationId}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/rooms/locations/<location_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["room:master", "zoom_rooms:update:location_settings:master"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (404, 4801, LOCATION_NOT_FOUND = "the location was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLocationSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// Group of settings to change: `meeting`, `alert`, `signage` or `scheduling_display`. Default: `meeting`.
    #[query]
    pub setting_type: String,
    /// How meetings are protected: by encryption and by a passcode, a waiting room or sign-in.
    pub meeting_security: Option<ZoomRoomSettingMeetingSecurity>,
    /// How Zoom Rooms behave in and between meetings, and what their displays and controllers show.
    pub zoom_rooms: Option<LocationSettingZoomRooms>,
    /// Alerts that the TV screen of the Zoom Room displays.
    pub client_alert: Option<ClientAlert>,
    /// Digital signage that the room shows while it is not in use.
    pub digital_signage: Option<ZoomRoomSettingDigitalSignage>,
    /// When the Zoom Room alerts the support team by email.
    pub notification: Option<SupportNotification>,
    /// What the scheduling display shows and which reservations it allows.
    pub scheduling_display: Option<SchedulingDisplay>,
}
