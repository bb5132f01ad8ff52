//! Room apps: 1 operation.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_object};

/// Configures the Zoom Apps installed on Zoom Rooms controllers.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ConfigureZoomRoomControllerApps, ZoomRoomControllerApp};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ConfigureZoomRoomControllerApps::new(vec![
///     ZoomRoomControllerApp::new()
///         .app_id("Zl3aVt0bQ9y")
///         .room_id("Zl3aVt0bQ9y")
///         .configuration_type(0)
///         .username("jill@example.com")
///         .password("x7!Qm2")
///         .url("https://example.com/"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/room-apps/POST/rooms/controller/apps/config)
#[zoom_endpoint(
    POST "/rooms/controller/apps/config" -> ConfigureZoomRoomControllerAppsResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "room:master", "zoom_rooms:write:zoom_apps:admin"],
    errors = [
        (400, 30051005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 30054003, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ConfigureZoomRoomControllerApps {
    /// Apps to configure, one entry each, with the Zoom Room whose controller has the app.
    #[body]
    pub zoom_room_controller_apps: Vec<ZoomRoomControllerApp>,
}

/// App to set up for the controller of a Zoom Room, with its sign-in and URL.
///
/// Element of `zoom_room_controller_app` in [`ConfigureZoomRoomControllerApps`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControllerApp {
    /// ID of the Zoom App, from the list of Zoom Rooms controller apps.
    pub app_id: Option<String>,
    /// ID of the Zoom Room whose controller has the app.
    pub room_id: Option<String>,
    /// Whether the app is set up with a user name and password (`0`) or with a token (`1`).
    #[range(..=1)]
    pub configuration_type: Option<i64>,
    /// User name to sign in with, if `configuration_type` is `0`.
    pub username: Option<String>,
    /// Password to sign in with, if `configuration_type` is `0`.
    pub password: Option<Secret>,
    /// Token with which the app connects, if `configuration_type` is `1`.
    pub token: Option<Secret>,
    /// Address that the app opens on the controller.
    pub url: Option<String>,
    /// Whether the certificate of the URL is left unchecked. Default: `true`.
    pub support_unverified_url: Option<bool>,
    /// Domains that the app may open, one entry each.
    pub allow_list_domains: Option<Vec<AllowedDomain>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Domain that controller apps may open.
///
/// Element of `allow_list_domains` in [`ZoomRoomControllerApp`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowedDomain {
    /// Name of the domain that may be opened, such as `example.com`.
    pub domain: Option<String>,
    /// Whether the certificate of the domain is left unchecked. Default: `true`.
    pub support_unverified: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`ConfigureZoomRoomControllerApps`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConfigureZoomRoomControllerAppsResponse {
    /// Result of the configuration, where `0` means success.
    pub code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
