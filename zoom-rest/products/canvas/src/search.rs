//! Search: 1 operation.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Finds the Zoom Docs files that the current user may access, by text and filters.
///
/// Later pages must repeat the first page's filters, or the request fails with status 400.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::canvas::SearchFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let files = SearchFiles::new()
///     .ancestor_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .query("sales")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/canvas/#tag/search/POST/docs/file_search)
#[zoom_endpoint(
    POST "/docs/file_search" -> SearchFilesResponse,
    paginate = files: File,
    rate_limit = Light,
    scopes = ["canvas_file_search:write", "canvas:write:file_search"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchFiles {
    /// Keyword looked for in file titles and searchable content.
    #[length(1..=100)]
    pub query: Option<String>,
    /// ID of a user: only files that this user created are returned.
    pub created_by: Option<String>,
    /// IDs of the folders that are searched, one entry each; by default, all that the caller has access to. At most 20 items.
    pub ancestor_ids: Option<Vec<String>>,
    /// Kinds of files to search, such as `doc` or `data_table`; all if left out. At most 8 items.
    pub file_types: Option<Vec<DocsFileType>>,
    /// ID of a user: only files that this user owns are returned.
    pub owner_id: Option<String>,
    /// How many entries a page holds.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only files created at or after this time; not together with the limits on when they were changed.
    pub created_time_from: Option<DateTime>,
    /// Keeps only files created at or before this time; not together with the limits on when they were changed.
    pub created_time_to: Option<DateTime>,
    /// Keeps only files changed at or after this time; not together with the limits on when they were created.
    pub modified_time_from: Option<DateTime>,
    /// Keeps only files changed at or before this time; not together with the limits on when they were created.
    pub modified_time_to: Option<DateTime>,
}

/// What a file is, such as a document or a data table.
///
/// Values of `file_types` and `file_type` in [`SearchFiles`] and [`File`].
#[zoom_enum]
pub enum DocsFileType {
    /// `paper_doc`: Paper document; Zoom does not explain how it differs from `doc`.
    PaperDoc,
    /// `presentation`.
    Presentation,
    /// `spreadsheet`: Spreadsheet; Zoom does not explain how it differs from `data_table`.
    Spreadsheet,
    /// `doc`: Document.
    Doc,
    /// `data_table`: Table of data, which can be exported as CSV.
    DataTable,
    /// `note`: Note; Zoom does not explain how it differs from `doc`.
    Note,
    /// `meeting_summary`: Summary of a meeting.
    MeetingSummary,
    /// `meeting_agenda`: Agenda of a meeting.
    MeetingAgenda,
}

/// Response to [`SearchFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchFilesResponse {
    /// Files that match the search, one entry each. At most 50 items.
    #[lossy]
    pub files: Vec<File>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that a search found.
///
/// Element of `files` in [`SearchFilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// ID of the file in Zoom Docs.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// URL that opens the file.
    pub file_link: Option<String>,
    /// Kind of file, such as a document or a data table.
    pub file_type: Option<DocsFileType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
