//! Room apps: 1 operation.

use zoom_core::{Secret, zoom_endpoint, zoom_object};

/// Configure Zoom room controller apps.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{ConfigureZoomRoomControllerApps, ZoomRoomControllerApp};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ConfigureZoomRoomControllerApps::new(
///     vec![ZoomRoomControllerApp::new()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/controller/apps/config" -> ConfigureZoomRoomControllerAppsResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "room:master", "zoom_rooms:write:zoom_apps:admin"],
    errors = [
        (400, 30051005, "the operation failed"),
        (404, 30054003, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ConfigureZoomRoomControllerApps {
    /// Zoom room controller apps.
    #[body]
    pub zoom_room_controller_apps: Vec<ZoomRoomControllerApp>,
}

/// Element of `zoom_room_controller_app`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControllerApp {
    /// App ID.
    pub app_id: Option<String>,
    /// Room ID.
    pub room_id: Option<String>,
    /// Configuration type: one of `0`, `1`.
    #[range(..=1)]
    pub configuration_type: Option<i64>,
    /// Username.
    pub username: Option<String>,
    /// Password.
    pub password: Option<Secret>,
    /// Token.
    pub token: Option<Secret>,
    /// URL.
    pub url: Option<String>,
    /// Support unverified URL: defaults to `true`.
    pub support_unverified_url: Option<bool>,
    /// Allow list domains.
    pub allow_list_domains: Option<Vec<AllowListDomain>>,
}

/// Element of `allow_list_domains`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllowListDomain {
    /// Domain.
    pub domain: Option<String>,
    /// Support unverified: defaults to `true`.
    pub support_unverified: Option<bool>,
}

/// Response to [`ConfigureZoomRoomControllerApps`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConfigureZoomRoomControllerAppsResponse {
    /// Code: always `0`.
    pub code: Option<i64>,
}
