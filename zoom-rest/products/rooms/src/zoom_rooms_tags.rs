//! Zoom rooms tags: 7 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Assign tags to Zoom rooms by location ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AssignTagsToZoomRoomsByLocationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignTagsToZoomRoomsByLocationId::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/locations/<location_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8301, "the operation failed"),
        (400, 8303, "a limit is exceeded"),
        (400, 8308, "the request was rejected"),
        (404, 8307, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoomsByLocationId {
    /// Location ID.
    pub location_id: String,
    /// Tag IDs.
    pub tag_ids: Vec<String>,
}

/// List all Zoom room tags.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListAllZoomRoomTags;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tags = ListAllZoomRoomTags::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/tags" -> ListAllZoomRoomTagsResponse,
    paginate = tags: AllZoomRoomTag,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_tags:admin"],
    errors = [(400, 200, "the account lacks the required subscription"), (400, 8301, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllZoomRoomTags {
    /// Records per page: defaults to `30`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: String,
}

/// Response to [`ListAllZoomRoomTags`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllZoomRoomTagsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Tags.
    #[lossy]
    pub tags: Vec<AllZoomRoomTag>,
}

/// Element of `tags`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllZoomRoomTag {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Num of rooms.
    pub num_of_rooms: Option<i64>,
}

/// Create new Zoom rooms tag.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateNewZoomRoomsTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewZoomRoomsTag::new("Support", "Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/rooms/tags" -> CreateNewZoomRoomsTagResponse,
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:write:tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8302, "the resource already exists"),
        (400, 8301, "the operation failed"),
        (400, 8303, "a limit is exceeded"),
        (400, 8304, "a limit is exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewZoomRoomsTag {
    /// Name.
    pub name: String,
    /// Description.
    pub description: String,
}

/// Response to [`CreateNewZoomRoomsTag`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewZoomRoomsTagResponse {
    /// ID.
    pub id: Option<String>,
}

/// Update tag.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTag::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/tags/<tag_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8301, "the operation failed"),
        (400, 8305, "the request was rejected"),
        (400, 8302, "a parameter is invalid"),
        (400, 8303, "a parameter is invalid"),
        (404, 8306, "the tag ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTag {
    /// Tag ID.
    pub tag_id: String,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
}

/// Delete tag.
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
#[zoom_endpoint(
    DELETE "/rooms/tags/<tag_id>" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8301, "the operation failed"),
        (404, 8306, "the tag ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Tag ID.
    pub tag_id: String,
}

/// Assign tags to Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::AssignTagsToZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignTagsToZoomRoom::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/<room_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8307, "a parameter is invalid"),
        (400, 8301, "the operation failed"),
        (400, 8305, "the request was rejected"),
        (400, 8304, "a limit is exceeded"),
        (400, 8308, "a limit is exceeded"),
        (404, 1012, "the room was not found"),
        (404, 8306, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Tag IDs.
    pub tag_ids: Vec<String>,
}

/// Unassign tags from Zoom room.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UnassignTagsFromZoomRoom;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignTagsFromZoomRoom::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/rooms/<room_id>/tags" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:delete:room_tag:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription"),
        (400, 8301, "the operation failed"),
        (400, 8307, "a parameter is invalid"),
        (404, 1012, "the room was not found"),
        (404, 8306, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignTagsFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Tag IDs.
    pub tag_ids: String,
}
