//! Document: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ShareLinkSetting;

/// Lists the current user's whiteboards, or all in the account with an admin token.
///
/// Without admin access, `user_id` can only be `me`.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::ListAllWhiteboards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let whiteboards = ListAllWhiteboards::new()
///     .search_key("sales")
///     .user_id("me")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/document/GET/whiteboards)
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
    /// Name of a whiteboard: only whiteboards that match it are returned.
    pub search_key: Option<String>,
    /// ID of a user: only whiteboards that this user owns are returned. Also accepts an email address. `me` for the caller's own.
    pub user_id: Option<String>,
    /// Whether `from` and `to` are about when the whiteboard was created or when it was last changed. Default: `modified_date`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of a whiteboard project: only its whiteboards are returned.
    pub project_id: Option<String>,
}

/// Whether whiteboards are selected by when they were created or by when they were last changed.
///
/// Values of `date_filter_type` in [`ListAllWhiteboards`].
#[zoom_enum]
pub enum DateFilterType {
    /// `created_date`: By when the whiteboard was made.
    CreatedDate,
    /// `modified_date`: By when the whiteboard was last changed.
    ModifiedDate,
}

/// Response to [`ListAllWhiteboards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllWhiteboardsResponse {
    /// Whiteboards, one entry each. At most 50 items.
    #[lossy]
    pub whiteboards: Vec<Whiteboard>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whiteboard, with its state and sharing settings.
///
/// Element of `whiteboards` in [`ListAllWhiteboardsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Whiteboard {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as it is while locked; the documents also state the reverse, that `true` means editable.
    pub readonly: Option<bool>,
    /// Whether the whiteboard may be saved to the cloud: `true` means that it may, despite the name of the member.
    pub non_cloud: Option<bool>,
    /// When the whiteboard was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the whiteboard was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Who can open the whiteboard by its link, and what they may do.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// What people with access to the whiteboard may do beyond viewing or editing it.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// ID of the whiteboard project.
    pub project_id: Option<String>,
    /// Display name of the creator.
    pub created_by_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What people with access to the whiteboard may do beyond viewing or editing it.
///
/// Value of `advanced_share_setting` in [`Whiteboard`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdvancedShareSetting {
    /// Whether people with access can share the whiteboard, giving others at most the permission that they have themselves.
    pub can_share: Option<bool>,
    /// Whether users of the organization can share the whiteboard with people outside it.
    pub share_to_external: Option<bool>,
    /// Whether people outside the account may share the whiteboard further.
    pub external_can_share: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a whiteboard with a given name.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::CreateWhiteboard;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWhiteboard::new().name("Product roadmap").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/document/POST/whiteboards)
#[zoom_endpoint(
    POST "/whiteboards" -> CreateWhiteboardResponse,
    rate_limit = Light,
    scopes = ["whiteboard:write", "whiteboard:write:whiteboard"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWhiteboard {
    /// Name of the whiteboard. Default: `Untitled`.
    pub name: Option<String>,
}

/// Response to [`CreateWhiteboard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWhiteboardResponse {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as it is while locked; the documents also state the reverse, that `true` means editable.
    pub readonly: Option<bool>,
    /// Whether the whiteboard may be saved to the cloud: `true` means that it may, despite the name of the member.
    pub non_cloud: Option<bool>,
    /// When the whiteboard was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the whiteboard was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Who can open the whiteboard by its link, and what they may do.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// What people with access to the whiteboard may do beyond viewing or editing it.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one whiteboard.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/document/GET/whiteboards/{whiteboardId})
#[zoom_endpoint(
    GET "/whiteboards/<whiteboard_id>" -> GetWhiteboardResponse,
    rate_limit = Medium,
    scopes = [
        "whiteboard:read:admin",
        "whiteboard:read",
        "whiteboard:read:whiteboard:admin",
        "whiteboard:read:whiteboard",
    ],
    errors = [(403, 111800, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWhiteboard {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
}

/// Response to [`GetWhiteboard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWhiteboardResponse {
    /// ID of the whiteboard.
    pub whiteboard_id: Option<String>,
    /// Title of the whiteboard.
    pub whiteboard_name: Option<String>,
    /// Whether the whiteboard is locked.
    pub locked: Option<bool>,
    /// Whether the whiteboard is in the trash.
    pub trashed: Option<bool>,
    /// Whether the whiteboard is read-only, as it is while locked; the documents also state the reverse, that `true` means editable.
    pub readonly: Option<bool>,
    /// Whether the whiteboard may be saved to the cloud: `true` means that it may, despite the name of the member.
    pub non_cloud: Option<bool>,
    /// When the whiteboard was created, in UTC.
    pub created_date: Option<DateTime>,
    /// When the whiteboard was last changed, in UTC.
    pub modified_date: Option<DateTime>,
    /// Who can open the whiteboard by its link, and what they may do.
    pub share_link_setting: Option<ShareLinkSetting>,
    /// What people with access to the whiteboard may do beyond viewing or editing it.
    pub advanced_share_setting: Option<AdvancedShareSetting>,
    /// Link through which others open the whiteboard.
    pub share_link: Option<String>,
    /// Link to a preview of the whiteboard; valid for 2 hours and 99 downloads.
    pub preview_link: Option<String>,
    /// Display name of the creator.
    pub created_by_display_name: Option<String>,
    /// Display name of the user who made the last change.
    pub modified_by_display_name: Option<String>,
    /// Kinds of content embedded in the whiteboard.
    pub embedded_content_types: Option<Vec<EmbeddedContentType>>,
    /// ID of the whiteboard project.
    pub project_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of content embedded in a whiteboard.
///
/// Values of `embedded_content_types` in [`GetWhiteboardResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum EmbeddedContentType {
    /// `0`: Images.
    Image = 0,
    /// `1`: Documents, such as PDF, Word and PowerPoint files, and those of Google.
    Document = 1,
    /// `2`: Cards of Jira, Asana or Azure DevOps.
    Card = 2,
}

/// Renames, locks or unlocks one whiteboard.
///
/// # Examples
///
/// ```
/// use zoom_rest::whiteboard::UpdateWhiteboardBasicInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWhiteboardBasicInformation::new("Zl3aVt0bQ9y")
///     .name("Product roadmap (final)")
///     .locked(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/document/PUT/whiteboards/{whiteboardId})
#[zoom_endpoint(
    PUT "/whiteboards/<whiteboard_id>" -> (),
    rate_limit = Medium,
    scopes = ["whiteboard:write:admin", "whiteboard:update:whiteboard:admin"],
    errors = [(403, 111800, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWhiteboardBasicInformation {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
    /// New name of the whiteboard. Default: `Untitled`.
    pub name: Option<String>,
    /// Whether to lock the whiteboard (`true`) or to unlock it (`false`). Default: `false`.
    pub locked: Option<bool>,
}

/// Deletes one whiteboard by its ID.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/whiteboard/#tag/document/DELETE/whiteboards/{whiteboardId})
#[zoom_endpoint(
    DELETE "/whiteboards/<whiteboard_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "whiteboard:write:admin",
        "whiteboard:write",
        "whiteboard:delete:whiteboard:admin",
        "whiteboard:delete:whiteboard",
    ],
    errors = [(403, 111804, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWhiteboard {
    /// ID of the whiteboard, from the list of whiteboards.
    pub whiteboard_id: String,
}
