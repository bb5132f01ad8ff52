//! Archiving: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Download archive attachments.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::canvas::DownloadArchiveAttachments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = DownloadArchiveAttachments::new(vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/archive_attachments" -> DownloadArchiveAttachmentsResponse,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DownloadArchiveAttachments {
    /// Attachment IDs: sent with commas between.
    #[query(style = comma)]
    pub attachment_ids: Vec<String>,
}

/// What [`DownloadArchiveAttachments`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadArchiveAttachmentsResponse {
    /// Attachments.
    pub attachments: Option<Vec<Attachment>>,
}

/// Attachment.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Attachment ID.
    pub attachment_id: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Failed reason.
    pub failed_reason: Option<String>,
}

/// List doc archive data.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::canvas::ListDocArchiveData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListDocArchiveData::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(100)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/archives" -> ListDocArchiveDataResponse,
    paginate = data: DocArchiveData,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDocArchiveData {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 100, `20` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Products: sent with commas between.
    #[query(style = comma)]
    pub products: Option<Vec<String>>,
}

/// What [`ListDocArchiveData`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDocArchiveDataResponse {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Data.
    pub data: Vec<DocArchiveData>,
}

/// Doc archive data.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DocArchiveData {
    /// File ID.
    pub file_id: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Product.
    pub product: Option<DocArchiveDataProduct>,
    /// Trigger type.
    pub trigger_type: Option<TriggerType>,
    /// Archive time.
    pub archive_time: Option<DateTime>,
    /// Download URL.
    pub download_url: Option<String>,
}

/// What `product` can be.
#[zoom_enum]
pub enum DocArchiveDataProduct {
    /// `docs`.
    Docs,
    /// `my_notes`.
    MyNotes,
    /// `meeting_summary`.
    MeetingSummary,
}

/// What `trigger_type` can be.
#[zoom_enum]
pub enum TriggerType {
    /// `doc_create`.
    DocCreate,
    /// `doc_edit`.
    DocEdit,
    /// `doc_view`.
    DocView,
    /// `comment_change`.
    CommentChange,
    /// `transcript_change`.
    TranscriptChange,
}
