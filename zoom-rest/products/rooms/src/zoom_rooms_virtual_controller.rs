//! Zoom rooms, virtual controller: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get Zoom rooms virtual controller URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetZoomRoomsVirtualControllerUrl;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetZoomRoomsVirtualControllerUrl::new("Zl3aVt0bQ9y")
///     .pre_authenticated_link(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/<room_id>/virtual_controller" -> ZoomRoomsVirtualControllerUrl,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:virtual_controller:admin"],
    errors = [
        (400, 300520003, "the operation failed"),
        (401, 300520001, "the user cannot be used for this"),
        (404, 300520002, "not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsVirtualControllerUrl {
    /// Room ID.
    pub room_id: String,
    /// Pre authenticated link.
    pub pre_authenticated_link: Option<bool>,
}

/// Response to [`GetZoomRoomsVirtualControllerUrl`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomsVirtualControllerUrl {
    /// URL.
    pub url: Option<String>,
    /// Expire in.
    pub expire_in: Option<i64>,
}
