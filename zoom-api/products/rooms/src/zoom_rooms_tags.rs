//! Zoom rooms tags: 7 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Assign tags to zoom rooms by location ID.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AssignTagsToZoomRoomsByLocationId;
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
        (400, 200, "the account lacks the subscription"),
        (400, 8301, "it could not be done"),
        (400, 8303, "a limit is exceeded"),
        (400, 8308, "the request is not accepted"),
        (404, 8307, "a parameter is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoomsByLocationId {
    /// Location ID.
    pub location_id: String,
    /// Tag IDs.
    pub tag_ids: Vec<String>,
}

/// List all zoom room tags.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::ListAllZoomRoomTags;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tags = ListAllZoomRoomTags::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/rooms/tags" -> ListAllZoomRoomTagsResponse,
    paginate = tags: AllZoomRoomTag,
    rate_limit = Medium,
    scopes = ["room:read:admin", "zoom_rooms:read:list_tags:admin"],
    errors = [(400, 200, "the account lacks the subscription"), (400, 8301, "it could not be done")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllZoomRoomTags {
    /// How many records a page holds: `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: String,
}

/// What [`ListAllZoomRoomTags`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllZoomRoomTagsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Tags.
    pub tags: Vec<AllZoomRoomTag>,
}

/// All zoom room tag.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Create new zoom rooms tag.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::CreateNewZoomRoomsTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateNewZoomRoomsTag::new("Support", "Each Monday")
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
        (400, 200, "the account lacks the subscription"),
        (400, 8302, "it exists already"),
        (400, 8301, "it could not be done"),
        (400, 8303, "a limit is exceeded"),
        (400, 8304, "a limit is exceeded"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewZoomRoomsTag {
    /// Name.
    pub name: String,
    /// Description.
    pub description: String,
}

/// What [`CreateNewZoomRoomsTag`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::rooms::UpdateTag;
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
        (400, 200, "the account lacks the subscription"),
        (400, 8301, "it could not be done"),
        (400, 8305, "the request is not accepted"),
        (400, 8302, "a parameter is not valid"),
        (400, 8303, "a parameter is not valid"),
        (404, 8306, "the tag ID was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::rooms::DeleteTag;
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
        (400, 200, "the account lacks the subscription"),
        (400, 8301, "it could not be done"),
        (404, 8306, "the tag ID was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Tag ID.
    pub tag_id: String,
}

/// Assign tags to zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::AssignTagsToZoomRoom;
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
        (400, 200, "the account lacks the subscription"),
        (400, 8307, "a parameter is not valid"),
        (400, 8301, "it could not be done"),
        (400, 8305, "the request is not accepted"),
        (400, 8304, "a limit is exceeded"),
        (400, 8308, "a limit is exceeded"),
        (404, 1012, "the room was not found"),
        (404, 8306, "a parameter is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignTagsToZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Tag IDs.
    pub tag_ids: Vec<String>,
}

/// Unassign tags from zoom room.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::UnassignTagsFromZoomRoom;
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
        (400, 200, "the account lacks the subscription"),
        (400, 8301, "it could not be done"),
        (400, 8307, "a parameter is not valid"),
        (404, 1012, "the room was not found"),
        (404, 8306, "a parameter is not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnassignTagsFromZoomRoom {
    /// Room ID.
    pub room_id: String,
    /// Tag IDs.
    pub tag_ids: String,
}
