//! Archiving: 2 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns download URLs for several attachments of archived Zoom Docs files at once.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::DownloadArchiveAttachments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = DownloadArchiveAttachments::new(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/archiving/GET/docs/archive_attachments)
#[zoom_endpoint(
    GET "/docs/archive_attachments" -> DownloadArchiveAttachmentsResponse,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadArchiveAttachments {
    /// IDs of 1 to 20 attachments, as found in the downloaded JSON content of an archived document. Sent comma-separated.
    #[query(style = comma)]
    pub attachment_ids: Vec<String>,
}

/// Response to [`DownloadArchiveAttachments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DownloadArchiveAttachmentsResponse {
    /// Attachments, each with its download URL or the reason why it has none.
    pub attachments: Option<Vec<Attachment>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archived attachment, with its download URL or the reason for a failure.
///
/// Element of `attachments` in [`DownloadArchiveAttachmentsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Attachment {
    /// ID of the attachment.
    pub attachment_id: Option<String>,
    /// Signed URL of the attached file, valid for 1 hour; empty if it could not be retrieved.
    pub download_url: Option<String>,
    /// Why the attachment has no download URL; empty if it has one.
    pub failed_reason: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the documents that an account archived in a time range.
///
/// Each record has a `download_url` for the full content as JSON.
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
/// .page_size(100)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/archiving/GET/docs/archives)
#[zoom_endpoint(
    GET "/docs/archives" -> ListDocArchiveDataResponse,
    paginate = data: ArchivedDocument,
    rate_limit = Medium,
    scopes = ["docs_archiving:read:admin", "docs:read:archive:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDocArchiveData {
    /// Start of the time range in which the documents were archived, inclusive.
    pub from: DateOrDateTime,
    /// End of the time range in which the documents were archived, exclusive; it must not be in the future.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `20`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Kinds of archived data to return: `docs`, `my_notes` and `meeting_summary`; by default, all that the token may read. Sent comma-separated.
    #[query(style = comma)]
    pub products: Option<Vec<String>>,
}

/// Response to [`ListDocArchiveData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDocArchiveDataResponse {
    /// Start of the time range in which the documents were archived, inclusive.
    pub from: Option<DateTime>,
    /// End of the time range in which the documents were archived, exclusive.
    pub to: Option<DateTime>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Archived versions of documents, one entry each.
    #[lossy]
    pub data: Vec<ArchivedDocument>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One archived version of a document.
///
/// Element of `data` in [`ListDocArchiveDataResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchivedDocument {
    /// ID of the file in Zoom Docs.
    pub file_id: Option<String>,
    /// Number of the archived version, counted from 1.
    pub version: Option<i64>,
    /// Product in which the archived document was made.
    pub product: Option<ArchivedDocumentProduct>,
    /// What caused the document to be archived.
    pub trigger_type: Option<TriggerType>,
    /// When the archive was created, as an RFC 3339 timestamp.
    pub archive_time: Option<DateTime>,
    /// URL of the archived content as a JSON file, valid for 1 hour.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product in which the archived document was made.
///
/// Values of `product` in [`ArchivedDocument`].
#[zoom_enum]
pub enum ArchivedDocumentProduct {
    /// `docs`: Zoom Docs, the editor for shared documents.
    Docs,
    /// `my_notes`: My Notes, a user's own meeting notes with additions by AI.
    MyNotes,
    /// `meeting_summary`: Summary of a meeting.
    MeetingSummary,
}

/// What caused the document to be archived.
///
/// Values of `trigger_type` in [`ArchivedDocument`].
#[zoom_enum]
pub enum TriggerType {
    /// `doc_create`: The document was created.
    DocCreate,
    /// `doc_edit`: The document was edited.
    DocEdit,
    /// `doc_view`: The document was viewed.
    DocView,
    /// `comment_change`: A comment changed.
    CommentChange,
    /// `transcript_change`: The meeting transcript kept with the notes changed.
    TranscriptChange,
}
