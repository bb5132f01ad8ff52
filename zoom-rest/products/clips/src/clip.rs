//! Clips: 3 operations.

use zoom_core::{DateOrDateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the clips of one owner, or all clips of the account.
///
/// Only admin or master scopes accept a `user_id` other than `me`.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::ListAllClips;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAllClips::new()
///     .user_id("jill@example.com")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips)
#[zoom_endpoint(
    GET "/clips" -> ListAllClipsResponse,
    paginate = data: AllClipData,
    rate_limit = Light,
    max_range = "1 month",
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_user_clips", "clips:read:list_user_clips:admin"],
    errors = [
        (400, 300, REQUESTED_PAGE_DOES_NOT_EXIST = "the requested page does not exist"),
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllClips {
    /// Keeps only clips of this owner: a user ID or email address, or `me` for the caller.
    pub user_id: Option<String>,
    /// Keeps only clips with this name.
    pub search_key: Option<String>,
    /// Whether `from` and `to` are about when clips were created or last changed. Default: `MODIFIED_DATE`.
    pub date_filter_type: Option<DateFilterType>,
    /// Start of the time range, in UTC, which spans a month at most; the current date by default.
    pub from: Option<DateOrDateTime>,
    /// End of the time range, in UTC; with neither `from` nor `to`, the day after the current date.
    pub to: Option<DateOrDateTime>,
    /// Keeps only clips in this state.
    pub status: Option<AllClipStatus>,
    /// How many entries a page holds.
    #[range(30..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether `from` and `to` are about when clips were created or last changed.
///
/// Values of `date_filter_type` in [`ListAllClips`].
#[zoom_enum]
pub enum DateFilterType {
    /// `CREATED_DATE`: By when the clip was made.
    #[value("CREATED_DATE")]
    CreatedDate,
    /// `MODIFIED_DATE`: By when the clip was last changed.
    #[value("MODIFIED_DATE")]
    ModifiedDate,
}

/// State of the clip, such as recorded, deleted or suspended.
///
/// Values of `status` in [`ListAllClips`] and [`AllClipData`].
#[zoom_enum]
pub enum AllClipStatus {
    /// `RECORD_START`: Recording has begun and goes on.
    #[value("RECORD_START")]
    RecordStart,
    /// `RECORD_FAILED`: Recording did not succeed.
    #[value("RECORD_FAILED")]
    RecordFailed,
    /// `RECORD_END`: Recording has stopped, but the MP4 file is not ready yet.
    #[value("RECORD_END")]
    RecordEnd,
    /// `RECORD_SUCCESS`: Recording is complete and in its final state.
    #[value("RECORD_SUCCESS")]
    RecordSuccess,
    /// `RECORD_DELETE`: The clip is marked as deleted, but not erased (soft delete).
    #[value("RECORD_DELETE")]
    RecordDelete,
    /// `SUSPENDED`: Blocked by the trust and safety team.
    #[value("SUSPENDED")]
    Suspended,
}

/// Response to [`ListAllClips`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAllClipsResponse {
    /// Clips, one entry each.
    #[lossy]
    pub data: Vec<AllClipData>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetClip`].
///
/// Element of `data` in [`ListAllClipsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllClipData {
    /// Name of the clip.
    pub title: Option<String>,
    /// What the clip shows, in free text.
    pub description: Option<String>,
    /// Length of the clip, in seconds.
    pub duration: Option<i64>,
    /// State of the clip, such as recorded, deleted or suspended.
    pub status: Option<AllClipStatus>,
    /// ID of the clip.
    pub clip_id: Option<String>,
    /// ID of the user who owns the clip.
    pub owner_id: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Link through which others open the clip.
    pub share_link: Option<String>,
    /// Who may open the clip through its link.
    pub share_link_settings: Option<ShareLinkSettings>,
    /// URL of the clip's preview image.
    pub thumbnail_link: Option<String>,
    /// When the clip was created, in UTC.
    pub created_date: Option<String>,
    /// When the clip was last changed, in UTC.
    pub modified_date: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who may open the clip through its link.
///
/// Value of `share_link_settings` in [`AllClipData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareLinkSettings {
    /// Passcode of the shared link; present only if `enable_passcode` is true.
    pub passcode: Option<Secret>,
    /// Who can watch the clip.
    pub share_scope: Option<ShareScope>,
    /// Whether viewers need a passcode.
    pub enable_passcode: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can watch the clip.
///
/// Values of `share_scope` in [`ShareLinkSettings`].
#[zoom_enum]
pub enum ShareScope {
    /// `ANYONE`: Anyone who has the link to the clip.
    #[value("ANYONE")]
    Anyone,
    /// `SAME_ORGANIZATON`: Members of the clip owner's organization.
    #[value("SAME_ORGANIZATON")]
    SameOrganizaton,
    /// `INVITED_MEMBERS_ONLY`: Invited users and no others.
    #[value("INVITED_MEMBERS_ONLY")]
    InvitedMembersOnly,
    /// `PRIVATE`: The clip's owner and the account's administrators.
    #[value("PRIVATE")]
    Private,
}

/// Lists who a clip is shared with, for the user's own clips or any clip of the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::clips::GetClipCollaborators;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = GetClipCollaborators::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips/{clipId}/collaborators)
#[zoom_endpoint(
    GET "/clips/<clip_id>/collaborators" -> ClipCollaborators,
    paginate = data: ClipCollaborator,
    rate_limit = Light,
    scopes = ["clips:read", "clips:read:admin", "clips:read:list_collaborator", "clips:read:list_collaborator:admin"],
    errors = [
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClipCollaborators {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetClipCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClipCollaborators {
    /// Collaborators of the clip, one entry each.
    #[lossy]
    pub data: Vec<ClipCollaborator>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User, outside person or channel that a clip is shared with, with the role.
///
/// Element of `data` in [`ClipCollaborators`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ClipCollaborator {
    /// URL of the collaborator's profile picture.
    pub avatar: Option<String>,
    /// Email address of the collaborator; only for people who are not Zoom users.
    pub email: Option<String>,
    /// Whether the clip is shared with a user, an outside person or a channel.
    #[wire("type")]
    pub kind: Option<ClipCollaboratorType>,
    /// Whether the collaborator owns the clip or can only watch it.
    pub role: Option<ClipCollaboratorRole>,
    /// Name of the collaborator or channel; only within the same organization.
    pub display_name: Option<String>,
    /// ID of the chat channel with which the clip is shared.
    pub channel_id: Option<String>,
    /// User ID of the collaborator; only for Zoom users in the same organization.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the clip is shared with a user, an outside person or a channel.
///
/// Values of `type` in [`ClipCollaborator`].
#[zoom_enum]
pub enum ClipCollaboratorType {
    /// `ZOOM_USER`: A person who uses Zoom.
    #[value("ZOOM_USER")]
    ZoomUser,
    /// `EXTERNAL_USER`: A person who is not a Zoom user.
    #[value("EXTERNAL_USER")]
    ExternalUser,
    /// `CHANNEL`: A chat channel rather than a person.
    #[value("CHANNEL")]
    Channel,
}

/// Whether the collaborator owns the clip or can only watch it.
///
/// Values of `role` in [`ClipCollaborator`].
#[zoom_enum]
pub enum ClipCollaboratorRole {
    /// `OWNER`: Owner of the clip.
    #[value("OWNER")]
    Owner,
    /// `VIEWER`: Someone who can watch the clip.
    #[value("VIEWER")]
    Viewer,
}

/// Returns one clip, which belongs to the current user or the account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/clips/#tag/clips/GET/clips/{clipId})
#[zoom_endpoint(
    GET "/clips/<clip_id>" -> AllClipData,
    scopes = ["clips:read", "clips:read:admin", "clips:read:clip", "clips:read:clip:admin"],
    errors = [
        (401, 1002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (403, 1003, PERMISSION_DENIED = "permission denied"),
        (404, 2000, CLIP_DOES_NOT_EXIST = "the clip does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetClip {
    /// ID of the clip in Zoom Clips.
    pub clip_id: String,
}
