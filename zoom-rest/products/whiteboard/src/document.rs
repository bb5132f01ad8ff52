//! Document: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ShareLinkSetting;

/// List all whiteboards.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListAllWhiteboards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let whiteboards = ListAllWhiteboards::new()
///     .search_key("Zl3aVt0bQ9y")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards" -> ListAllWhiteboardsResponse,
    paginate = whiteboards: Whiteboard,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "whiteboard:read:admin",
        "whiteboard:read",
        "whiteboard:read:list_whiteboards:admin",
        "whiteboard:read:list_whiteboards",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllWhiteboards {
    /// Search key.
    pub search_key: Option<String>,
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: Option<String>,
    /// Date filter type: defaults to `modified_date`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Records per page: defaults to `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Project ID.
    pub project_id: Option<String>,
}

/// Values of `date_filter_type`.
#[zoom_enum]
pub enum DateFilterType {
    /// `created_date`.
    CreatedDate,
    /// `modified_date`.
    ModifiedDate,
}

/// Response to [`ListAllWhiteboards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllWhiteboardsResponse {
    /// Whiteboards: at most 50 items.
    #[lossy]
    pub whiteboards: Vec<Whiteboard>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `whiteboards`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Whiteboard {
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Locked.
    pub locked: Option<bool>,
    /// Trashed.
    pub trashed: Option<bool>,
    /// Readonly.
    pub readonly: Option<bool>,
    /// Non cloud.
    pub non_cloud: Option<bool>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Share link setting.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// Advanced share setting.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// Project ID.
    pub project_id: Option<String>,
    /// Created by display name.
    pub created_by_display_name: Option<String>,
}

/// Value of `advanced_share_setting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedShareSetting {
    /// Can share.
    pub can_share: Option<bool>,
    /// Share to external.
    pub share_to_external: Option<bool>,
    /// External can share.
    pub external_can_share: Option<bool>,
}

/// Create new whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateNewWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateNewWhiteboard::new().name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/whiteboards" -> CreateNewWhiteboardResponse,
    rate_limit = Light,
    scopes = ["whiteboard:write", "whiteboard:write:whiteboard"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateNewWhiteboard {
    /// Name: defaults to `Untitled`.
    pub name: Option<String>,
}

/// Response to [`CreateNewWhiteboard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateNewWhiteboardResponse {
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Locked.
    pub locked: Option<bool>,
    /// Trashed.
    pub trashed: Option<bool>,
    /// Readonly.
    pub readonly: Option<bool>,
    /// Non cloud.
    pub non_cloud: Option<bool>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Share link setting.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// Advanced share setting.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
}

/// Get whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::GetWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWhiteboard::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/whiteboards/<whiteboard_id>" -> GetWhiteboardResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard:read:admin",
        "whiteboard:read",
        "whiteboard:read:whiteboard:admin",
        "whiteboard:read:whiteboard",
    ],
    errors = [(403, 111800, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboard {
    /// Whiteboard ID.
    pub whiteboard_id: String,
}

/// Response to [`GetWhiteboard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardResponse {
    /// Whiteboard ID.
    pub whiteboard_id: Option<String>,
    /// Whiteboard name.
    pub whiteboard_name: Option<String>,
    /// Locked.
    pub locked: Option<bool>,
    /// Trashed.
    pub trashed: Option<bool>,
    /// Readonly.
    pub readonly: Option<bool>,
    /// Non cloud.
    pub non_cloud: Option<bool>,
    /// Created date.
    pub created_date: Option<DateTime>,
    /// Modified date.
    pub modified_date: Option<DateTime>,
    /// Share link setting.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// Advanced share setting.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// Share link.
    pub share_link: Option<String>,
    /// Preview link.
    pub preview_link: Option<String>,
    /// Created by display name.
    pub created_by_display_name: Option<String>,
    /// Modified by display name.
    pub modified_by_display_name: Option<String>,
    /// Embedded content types.
    pub embedded_content_types: Option<Vec<EmbeddedContentType>>,
    /// Project ID.
    pub project_id: Option<String>,
}

/// Values of `embedded_content_types`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmbeddedContentType {
    /// `0`.
    Image = 0,
    /// `1`.
    Document = 1,
    /// `2`.
    Card = 2,
}

/// Update whiteboard basic information.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::UpdateWhiteboardBasicInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWhiteboardBasicInformation::new("Zl3aVt0bQ9y")
///     .name("Support")
///     .locked(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/whiteboards/<whiteboard_id>" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard:write:admin", "whiteboard:update:whiteboard:admin"],
    errors = [(403, 111800, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWhiteboardBasicInformation {
    /// Whiteboard ID.
    pub whiteboard_id: String,
    /// Name: defaults to `Untitled`.
    pub name: Option<String>,
    /// Locked: defaults to `false`.
    pub locked: Option<bool>,
}

/// Delete whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::DeleteWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWhiteboard::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/whiteboards/<whiteboard_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "whiteboard:write:admin",
        "whiteboard:write",
        "whiteboard:delete:whiteboard:admin",
        "whiteboard:delete:whiteboard",
    ],
    errors = [(403, 111804, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWhiteboard {
    /// Whiteboard ID.
    pub whiteboard_id: String,
}
