//! Archiving: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Download archive attachments.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::DownloadArchiveAttachments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DownloadArchiveAttachments::new(vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/archive_attachments" -> DownloadArchiveAttachmentsResponse,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadArchiveAttachments {
    /// Attachment IDs: sent comma-separated.
    #[query(style = comma)]
    pub attachment_ids: Vec<String>,
}

/// Response to [`DownloadArchiveAttachments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DownloadArchiveAttachmentsResponse {
    /// Attachments.
    pub attachments: Option<Vec<Attachment>>,
}

/// Element of `attachments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::ListDocArchiveData;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListDocArchiveData::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/docs/archives" -> ListDocArchiveDataResponse,
    paginate = data: DocArchiveData,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDocArchiveData {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `20`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Products: sent comma-separated.
    #[query(style = comma)]
    pub products: Option<Vec<String>>,
}

/// Response to [`ListDocArchiveData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDocArchiveDataResponse {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Data.
    #[lossy]
    pub data: Vec<DocArchiveData>,
}

/// Element of `data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `product`.
#[zoom_enum]
pub enum DocArchiveDataProduct {
    /// `docs`.
    Docs,
    /// `my_notes`.
    MyNotes,
    /// `meeting_summary`.
    MeetingSummary,
}

/// Values of `trigger_type`.
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
