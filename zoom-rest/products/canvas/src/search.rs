//! Search: 1 operation.

use zoom_core::{DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Search files.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::SearchFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let files = SearchFiles::new()
///     .query("one")
///     .created_by("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/docs/file_search" -> SearchFilesResponse,
    paginate = files: File,
    rate_limit = Light,
    scopes = ["canvas_file_search:write", "canvas:write:file_search"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchFiles {
    /// Query.
    #[length(1..=100)]
    pub query: Option<String>,
    /// Created by.
    pub created_by: Option<String>,
    /// Ancestor IDs: at most 20 items.
    pub ancestor_ids: Option<Vec<String>>,
    /// File types: at most 8 items.
    pub file_types: Option<Vec<SearchFilesFileType>>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Records per page.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Created time from.
    pub created_time_from: Option<DateTime>,
    /// Created time to.
    pub created_time_to: Option<DateTime>,
    /// Modified time from.
    pub modified_time_from: Option<DateTime>,
    /// Modified time to.
    pub modified_time_to: Option<DateTime>,
}

/// Values of `file_types`.
#[zoom_enum]
pub enum SearchFilesFileType {
    /// `paper_doc`.
    PaperDoc,
    /// `presentation`.
    Presentation,
    /// `spreadsheet`.
    Spreadsheet,
    /// `doc`.
    Doc,
    /// `data_table`.
    DataTable,
    /// `note`.
    Note,
    /// `meeting_summary`.
    MeetingSummary,
    /// `meeting_agenda`.
    MeetingAgenda,
}

/// Response to [`SearchFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchFilesResponse {
    /// Files: at most 50 items.
    #[lossy]
    pub files: Vec<File>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File link.
    pub file_link: Option<String>,
    /// File type.
    pub file_type: Option<SearchFilesFileType>,
}
