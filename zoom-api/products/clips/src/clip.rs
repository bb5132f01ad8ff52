//! Clips: 3 operations.

use zoom_core::{DateOrDateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List all clips.
///
/// # Examples
///
/// ```
/// use zoom_api::clips::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new()
///     .user_id("me")
///     .search_key("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_user_clips", "clips:read:list_user_clips:admin"],
    errors = [
        (400, 300, "it could not be done"),
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllClips {
    /// User ID: an email address as well, `me` for the token's own.
    pub user_id: Option<String>,
    /// Search key.
    pub search_key: Option<String>,
    /// Date filter type: `MODIFIED_DATE` unless said.
    pub date_filter_type: Option<DateFilterType>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Status.
    pub status: Option<AllClipStatus>,
    /// How many records a page holds: from 30 to 300.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What `date_filter_type` can be.
#[zoom_enum]
pub enum DateFilterType {
    /// `CREATED_DATE`.
    #[value("CREATED_DATE")]
    CreatedDate,
    /// `MODIFIED_DATE`.
    #[value("MODIFIED_DATE")]
    ModifiedDate,
}

/// What `status` can be.
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

/// What [`ListAllClips`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAllClipsResponse {
    /// Data.
    pub data: Vec<AllClipData>,
    /// Where the next page begins; empty after the last. It lives 15 minutes: at most 100 characters.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
}

/// What [`GetClip`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Share link settings.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShareLinkSettings {
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Share scope.
    pub share_scope: Option<ShareScope>,
    /// Enable passcode.
    pub enable_passcode: Option<bool>,
}

/// What `share_scope` can be.
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
/// use zoom_api::clips::GetCollaboratorsOfClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = GetCollaboratorsOfClip::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
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
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
        (404, 2000, "the clip does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaboratorsOfClip {
    /// Clip ID.
    pub clip_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetCollaboratorsOfClip`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CollaboratorsOfClip {
    /// Data.
    pub data: Vec<CollaboratorsOfClipData>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Collaborators of clip data.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `type` can be.
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

/// What `role` can be.
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
/// use zoom_api::clips::GetClip;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetClip::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/clips/<clip_id>" -> AllClipData,
    scopes = ["clips:read", "clips:read:admin", "clips:read:clip", "clips:read:clip:admin"],
    errors = [
        (401, 1002, "the access token is missing or not accepted"),
        (403, 1003, "no permission"),
        (404, 2000, "the clip does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClip {
    /// Clip ID.
    pub clip_id: String,
}
