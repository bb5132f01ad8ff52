//! Clips: 3 operations.

use zoom_core::{DateOrDateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List all clips.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new()
///     .user_id("me")
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    max_range = "1 month",
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_user_clips", "clips:read:list_user_clips:admin"],
    errors = [
        (400, 300, "the operation failed"),
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllClips {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: Option<String>,
    /// Search key.
    pub search_key: Option<String>,
    /// Date filter type: defaults to `MODIFIED_DATE`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Status.
    pub status: Option<AllClipStatus>,
    /// Records per page.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `date_filter_type`.
#[zoom_enum]
pub enum DateFilterType {
    /// `CREATED_DATE`.
    #[value("CREATED_DATE")]
    CreatedDate,
    /// `MODIFIED_DATE`.
    #[value("MODIFIED_DATE")]
    ModifiedDate,
}

/// Values of `status`.
#[zoom_enum]
pub enum AllClipStatus {
    /// `RECORD_START`.
    #[value("RECORD_START")]
    RecordStart,
    /// `RECORD_FAILED`.
    #[value("RECORD_FAILED")]
    RecordFailed,
    /// `RECORD_END`.
    #[value("RECORD_END")]
    RecordEnd,
    /// `RECORD_SUCCESS`.
    #[value("RECORD_SUCCESS")]
    RecordSuccess,
    /// `RECORD_DELETE`.
    #[value("RECORD_DELETE")]
    RecordDelete,
    /// `SUSPENDED`.
    #[value("SUSPENDED")]
    Suspended,
}

/// Response to [`ListAllClips`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllClipsResponse {
    /// Data.
    #[lossy]
    pub data: Vec<AllClipData>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetClip`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllClipData {
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Status.
    pub status: Option<AllClipStatus>,
    /// Clip ID.
    pub clip_id: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Share link.
    pub share_link: Option<String>,
    /// Share link settings.
    pub share_link_settings: Option<ShareLinkSettings>,
    /// Thumbnail link.
    pub thumbnail_link: Option<String>,
    /// Created date.
    pub created_date: Option<String>,
    /// Modified date.
    pub modified_date: Option<String>,
}

/// Value of `share_link_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareLinkSettings {
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Share scope.
    pub share_scope: Option<ShareScope>,
    /// Enable passcode.
    pub enable_passcode: Option<bool>,
}

/// Values of `share_scope`.
#[zoom_enum]
pub enum ShareScope {
    /// `ANYONE`.
    #[value("ANYONE")]
    Anyone,
    /// `SAME_ORGANIZATON`.
    #[value("SAME_ORGANIZATON")]
    SameOrganizaton,
    /// `INVITED_MEMBERS_ONLY`.
    #[value("INVITED_MEMBERS_ONLY")]
    InvitedMembersOnly,
    /// `PRIVATE`.
    #[value("PRIVATE")]
    Private,
}

/// Get collaborators of clip.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::GetCollaboratorsOfClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = GetCollaboratorsOfClip::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips/<clip_id>/collaborators" -> CollaboratorsOfClip,
    paginate = data: CollaboratorsOfClipData,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_collaborator", "clips:read:list_collaborator:admin"],
    errors = [
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
        (404, 2000, "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCollaboratorsOfClip {
    /// Clip ID.
    pub clip_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetCollaboratorsOfClip`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsOfClip {
    /// Data.
    #[lossy]
    pub data: Vec<CollaboratorsOfClipData>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CollaboratorsOfClipData {
    /// Avatar.
    pub avatar: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CollaboratorsOfClipDataType>,
    /// Role.
    pub role: Option<CollaboratorsOfClipDataRole>,
    /// Display name.
    pub display_name: Option<String>,
    /// Channel ID.
    pub channel_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum CollaboratorsOfClipDataType {
    /// `ZOOM_USER`.
    #[value("ZOOM_USER")]
    ZoomUser,
    /// `EXTERNAL_USER`.
    #[value("EXTERNAL_USER")]
    ExternalUser,
    /// `CHANNEL`.
    #[value("CHANNEL")]
    Channel,
}

/// Values of `role`.
#[zoom_enum]
pub enum CollaboratorsOfClipDataRole {
    /// `OWNER`.
    #[value("OWNER")]
    Owner,
    /// `VIEWER`.
    #[value("VIEWER")]
    Viewer,
}

/// Get clip.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::GetClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetClip::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips/<clip_id>" -> AllClipData,
    scopes = ["clips:read", "clips:read:admin", "clips:read:clip", "clips:read:clip:admin"],
    errors = [
        (401, 1002, "the access token is missing or was rejected"),
        (403, 1003, "permission denied"),
        (404, 2000, "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClip {
    /// Clip ID.
    pub clip_id: String,
}
