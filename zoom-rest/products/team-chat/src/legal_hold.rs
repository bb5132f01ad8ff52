//! Legal hold: 6 operations.

use zoom_core::{Date, Download, Extra, zoom_endpoint, zoom_object};

/// Lists the legal hold matters of Zoom Team Chat, which keep users' chat data for legal reasons.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListLegalHoldMatters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let legal_hold_matters = ListLegalHoldMatters::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters)
#[zoom_endpoint(
    GET "/chat/legalhold/matters" -> ListLegalHoldMattersResponse,
    paginate = legal_hold_matters: LegalHoldMatter,
    rate_limit = ResourceIntensive,
    scopes = [
        "chat_history_legal_hold:read:admin",
        "chat_history_legal_hold:write:admin",
        "team_chat:read:list_legal_hold_matters:admin",
    ],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLegalHoldMatters {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListLegalHoldMatters`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLegalHoldMattersResponse {
    /// Legal hold matters, which keep chat data for legal reasons, one entry each.
    #[lossy]
    pub legal_hold_matters: Vec<LegalHoldMatter>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Legal hold matter, which keeps users' chat data for legal reasons, with its dates and users.
///
/// Element of `legal_hold_matters` in [`ListLegalHoldMattersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LegalHoldMatter {
    /// ID of the legal hold matter.
    pub matter_id: Option<String>,
    /// Name of the legal hold matter.
    pub matter_name: Option<String>,
    /// When the legal hold begins.
    pub matter_start_date: Option<Date>,
    /// When the legal hold ends.
    pub matter_end_date: Option<Date>,
    /// When the legal hold was created.
    pub matter_creation_date: Option<Date>,
    /// Users whom the legal hold matter concerns, one entry each. At most 20 items.
    pub matter_users: Option<Vec<MatterUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User whom a legal hold matter concerns.
///
/// Element of `matter_users` in [`LegalHoldMatter`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MatterUser {
    /// ID of the user; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a legal hold matter for Zoom Team Chat, which keeps users' chat data for legal reasons.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::AddLegalHoldMatter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddLegalHoldMatter::new(
///     "Contract dispute",
///     vec!["jill@example.com".to_owned()],
/// )
/// .start_date("2026-01-31".parse::<zoom_core::Date>()?)
/// .end_date("2026-12-31".parse::<zoom_core::Date>()?)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/POST/chat/legalhold/matters)
#[zoom_endpoint(
    POST "/chat/legalhold/matters" -> AddLegalHoldMatterResponse,
    rate_limit = ResourceIntensive,
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:write:legal_hold_matter:admin"],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddLegalHoldMatter {
    /// First day of the legal hold; today if absent.
    pub start_date: Option<Date>,
    /// Last day of the legal hold; if absent, the hold has no end.
    pub end_date: Option<Date>,
    /// Name of the legal hold matter.
    #[length(1..=128)]
    pub matter_name: String,
    /// User IDs or email addresses of the users under legal hold. At most 20 items.
    pub identifiers: Vec<String>,
}

/// Response to [`AddLegalHoldMatter`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddLegalHoldMatterResponse {
    /// ID of the legal hold matter.
    pub matter_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Renames one legal hold matter of Zoom Team Chat, which keeps users' chat data for legal reasons.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::UpdateLegalHoldMatter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLegalHoldMatter::new("Zl3aVt0bQ9y", "Contract dispute with Example Inc.")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/PATCH/chat/legalhold/matters/{matterId})
#[zoom_endpoint(
    PATCH "/chat/legalhold/matters/<matter_id>" -> (),
    rate_limit = Light,
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:update:legal_hold_matter:admin"],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, LEGAL_HOLD_MATTER_DOES_NOT_EXIST = "the legal hold matter does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLegalHoldMatter {
    /// ID of the legal hold matter.
    pub matter_id: String,
    /// New name of the legal hold matter.
    #[length(1..=128)]
    pub matter_name: String,
}

/// Deletes one legal hold matter of Zoom Team Chat, which keeps users' chat data for legal reasons.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DeleteLegalHoldMatters;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteLegalHoldMatters::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/DELETE/chat/legalhold/matters/{matterId})
#[zoom_endpoint(
    DELETE "/chat/legalhold/matters/<matter_id>" -> (),
    rate_limit = Light,
    scopes = ["chat_history_legal_hold:write:admin", "team_chat:delete:legal_hold_matter:admin"],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, LEGAL_HOLD_MATTER_DOES_NOT_EXIST = "the legal hold matter does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteLegalHoldMatters {
    /// ID of the legal hold matter.
    pub matter_id: String,
}

/// Lists the ZIP files of chat data that one legal hold matter offers for download.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::ListLegalHoldFilesByMatter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListLegalHoldFilesByMatter::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(20)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters/{matterId}/files)
#[zoom_endpoint(
    GET "/chat/legalhold/matters/<matter_id>/files" -> ListLegalHoldFilesByMatterResponse,
    paginate = data: LegalHoldFile,
    rate_limit = Light,
    scopes = [
        "chat_history_legal_hold:read:admin",
        "chat_history_legal_hold:write:admin",
        "team_chat:read:list_legal_hold_matter_files:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListLegalHoldFilesByMatter {
    /// ID of the legal hold matter.
    pub matter_id: String,
    /// The user whose files are listed, by ID or email address.
    pub identifier: String,
    /// How many entries a page holds. Default: `5`.
    #[range(1..=20)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListLegalHoldFilesByMatter`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListLegalHoldFilesByMatterResponse {
    /// ZIP archives with the files of the legal hold, one entry each.
    #[lossy]
    pub data: Vec<LegalHoldFile>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// ZIP file of a legal hold matter, with the dates that it covers.
///
/// Element of `data` in [`ListLegalHoldFilesByMatterResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LegalHoldFile {
    /// Key with which the ZIP file is downloaded.
    pub file_key: Option<String>,
    /// Number of files in the ZIP file.
    pub file_count: Option<i64>,
    /// First date that the ZIP file covers.
    pub file_start_date: Option<Date>,
    /// Last date that the ZIP file covers.
    pub file_end_date: Option<Date>,
    /// Whether the file can be downloaded now.
    pub ready_for_download: Option<bool>,
    /// Total file size in bytes; Zoom does not say whether it is the size of the ZIP file or of the files in it.
    pub total_file_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads the files of one legal hold matter as a ZIP archive.
///
/// # Examples
///
/// ```
/// use zoom_rest::team_chat::DownloadLegalHoldFilesForMatter;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = DownloadLegalHoldFilesForMatter::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/team-chat/#tag/legal-hold/GET/chat/legalhold/matters/{matterId}/files/download)
#[zoom_endpoint(
    GET "/chat/legalhold/matters/<matter_id>/files/download" -> Download,
    rate_limit = Light,
    scopes = [
        "chat_history_legal_hold:read:admin",
        "chat_history_legal_hold:write:admin",
        "team_chat:read:legal_hold_matter_file:admin",
    ],
    errors = [
        (403, 403, PERMISSION_DENIED = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DownloadLegalHoldFilesForMatter {
    /// ID of the legal hold matter.
    pub matter_id: String,
    /// Key of the ZIP file to download, from the list of the files of the legal hold matter.
    pub file_key: String,
}
