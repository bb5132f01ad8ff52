//! Zoom rooms tags: 7 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Assigns tags to the Zoom Rooms in one location.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AssignTagsToZoomRoomsByLocationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignTagsToZoomRoomsByLocationId::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/locations/{locationId}/tags)
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8301, ROOM_TAGS_NOT_READ_OR_CHANGED = "the room tags could not be read or changed"),
        (400, 8303, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 8308, LOCATION_HAS_NO_ROOMS = "the location has no rooms"),
        (404, 8307, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoomsByLocationId {
    /// ID of the location in the hierarchy of Zoom Rooms, such as a floor.
    pub location_id: String,
    /// IDs of the tags to put on every Zoom Room of the location.
    pub tag_ids: Vec<String>,
}

/// Lists all tags that the account has for Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListAllZoomRoomTags;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tags = ListAllZoomRoomTags::new("")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/GET/rooms/tags)
#[zoom_endpoint(
    GET "/rooms/tags" -> ListAllZoomRoomTagsResponse,
    paginate = tags: AllZoomRoomTag,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_tags:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8301, ROOM_TAGS_NOT_READ_OR_CHANGED = "the room tags could not be read or changed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllZoomRoomTags {
    /// How many entries a page holds. Default: `30`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; Zoom requires it but does not say what to send for the first page.
    pub next_page_token: String,
}

/// Response to [`ListAllZoomRoomTags`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllZoomRoomTagsResponse {
    /// Token with which to request the next page; empty or absent on the last page.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Tags that can be put on Zoom Rooms, one entry each.
    #[lossy]
    pub tags: Vec<AllZoomRoomTag>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Tag for Zoom Rooms, with the number of rooms that have it.
///
/// Element of `tags` in [`ListAllZoomRoomTagsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllZoomRoomTag {
    /// ID of the tag.
    pub id: Option<String>,
    /// Name of the tag.
    pub name: Option<String>,
    /// What the tag is for, in free text.
    pub description: Option<String>,
    /// Number of Zoom Rooms with the tag.
    pub num_of_rooms: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a tag that can be assigned to Zoom Rooms.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateZoomRoomsTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateZoomRoomsTag::new("Sales", "For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/POST/rooms/tags)
#[zoom_endpoint(
    POST "/rooms/tags" -> CreateZoomRoomsTagResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8302, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 8301, ROOM_TAGS_NOT_READ_OR_CHANGED = "the room tags could not be read or changed"),
        (400, 8303, LIMIT_EXCEEDED_8303 = "a limit was exceeded"),
        (400, 8304, LIMIT_EXCEEDED_8304 = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateZoomRoomsTag {
    /// Name of the tag.
    pub name: String,
    /// What the tag is for, in free text.
    pub description: String,
}

/// Response to [`CreateZoomRoomsTag`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateZoomRoomsTagResponse {
    /// ID of the tag.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one of the account's Zoom Rooms tags.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTag::new("Zl3aVt0bQ9y")
///     .name("Sales")
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/tags/{tagId})
#[zoom_endpoint(
    PATCH "/rooms/tags/<tag_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8301, ROOM_TAGS_NOT_READ_OR_CHANGED = "the room tags could not be read or changed"),
        (400, 8305, NOTHING_WOULD_CHANGE = "nothing would change"),
        (400, 8302, INVALID_PARAMETER_8302 = "a parameter is invalid"),
        (400, 8303, INVALID_PARAMETER_8303 = "a parameter is invalid"),
        (404, 8306, TAG_ID_NOT_FOUND = "the tag ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTag {
    /// ID of the tag.
    pub tag_id: String,
    /// Name of the tag.
    pub name: Option<String>,
    /// What the tag is for, in free text.
    pub description: Option<String>,
}

/// Deletes one of the account's Zoom Rooms tags.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTag::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/DELETE/rooms/tags/{tagId})
#[zoom_endpoint(
    DELETE "/rooms/tags/<tag_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8301, TAG_ID_MISSING = "a tag ID is missing"),
        (404, 8306, TAG_ID_NOT_FOUND = "the tag ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTag {
    /// ID of the tag.
    pub tag_id: String,
}

/// Assigns tags to one Zoom Room.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AssignTagsToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignTagsToZoomRoom::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/PATCH/rooms/{roomId}/tags)
#[zoom_endpoint(
    PATCH "/rooms/<room_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8307, INVALID_PARAMETER_8307 = "a parameter is invalid"),
        (400, 8301, TAG_ID_MISSING = "a tag ID is missing"),
        (400, 8305, NOTHING_WOULD_CHANGE = "nothing would change"),
        (400, 8304, LIMIT_EXCEEDED_8304 = "a limit was exceeded"),
        (400, 8308, LIMIT_EXCEEDED_8308 = "a limit was exceeded"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
        (404, 8306, INVALID_PARAMETER_8306 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// IDs of the tags to put on the Zoom Room.
    pub tag_ids: Vec<String>,
}

/// Removes tags from one Zoom Room.
///
/// Needs a Pro plan or higher with a Zoom Rooms license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UnassignTagsFromZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTagsFromZoomRoom::new("Zl3aVt0bQ9y", "all").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms-tags/DELETE/rooms/{roomId}/tags)
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:room_tag:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 8301, ROOM_TAGS_NOT_READ_OR_CHANGED = "the room tags could not be read or changed"),
        (400, 8307, INVALID_PARAMETER_8307 = "a parameter is invalid"),
        (404, 1012, ROOM_NOT_FOUND = "the room was not found"),
        (404, 8306, INVALID_PARAMETER_8306 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTagsFromZoomRoom {
    /// ID of the Zoom Room, from the list of Zoom Rooms.
    pub room_id: String,
    /// ID of the tag to take off the Zoom Room; `all` for every tag.
    pub tag_ids: String,
}
