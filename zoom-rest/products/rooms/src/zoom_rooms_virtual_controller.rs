//! Zoom rooms, virtual controller: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Returns the URL of a Zoom Room's virtual controller, a web page from which the room is controlled.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/GET/rooms/{roomId}/virtual_controller)
#[zoom_endpoint(
    GET "/rooms/<room_id>/virtual_controller" -> ZoomRoomsVirtualControllerUrl,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:virtual_controller:admin"],
    errors = [
        (400, 300520003, ROOM_VIRTUAL_CONTROLLER_CANNOT_BE_OPENED = "the room's virtual controller cannot be opened"),
        (401, 300520001, USER_NOT_SIGNED_IN = "the user is not signed in"),
        (404, 300520002, NO_ZOOM_ROOM_FOUND = "no Zoom Room was found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZoomRoomsVirtualControllerUrl {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// Whether the URL holds a token, valid for 10 minutes, that opens the controller without signing in.
    pub pre_authenticated_link: Option<bool>,
}

/// Response to [`GetZoomRoomsVirtualControllerUrl`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomsVirtualControllerUrl {
    /// Link to the virtual controller of the Zoom Room.
    pub url: Option<String>,
    /// How long a link that needs no sign-in stays valid, in seconds.
    pub expire_in: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
