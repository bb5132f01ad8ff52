//! Reports v2 cx analytics, reports: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// List operation logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListOperationLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListOperationLogs::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/reports/operation_logs" -> ListOperationLogsResponse,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_operation_logs:read:admin", "contact_center:read:operation_logs:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOperationLogs {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Category.
    pub category: Option<String>,
    /// Action.
    pub action: Option<OperationLogAction>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Agent region ID.
    pub agent_region_id: Option<String>,
    /// Agent region name.
    pub agent_region_name: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
}

/// Values of `action`.
#[zoom_enum]
pub enum OperationLogAction {
    /// `Add`.
    #[value("Add")]
    Add,
    /// `Delete`.
    #[value("Delete")]
    Delete,
    /// `Update`.
    #[value("Update")]
    Update,
    /// `Operate`.
    #[value("Operate")]
    Operate,
    /// `Move`.
    #[value("Move")]
    Move,
    /// `Download`.
    #[value("Download")]
    Download,
    /// `Recover`.
    #[value("Recover")]
    Recover,
    /// `Import`.
    #[value("Import")]
    Import,
    /// `Export`.
    #[value("Export")]
    Export,
    /// `Unmask`.
    #[value("Unmask")]
    Unmask,
    /// `Subscribe`.
    #[value("Subscribe")]
    Subscribe,
    /// `Agree`.
    #[value("Agree")]
    Agree,
    /// `Generate`.
    #[value("Generate")]
    Generate,
    /// `Enable`.
    #[value("Enable")]
    Enable,
    /// `Disable`.
    #[value("Disable")]
    Disable,
    /// `Publish`.
    #[value("Publish")]
    Publish,
    /// `Unpublish`.
    #[value("Unpublish")]
    Unpublish,
    /// `Opt-Out`.
    #[value("Opt-Out")]
    OptOut,
    /// `SyncData`.
    #[value("SyncData")]
    SyncData,
    /// `Initizate`.
    #[value("Initizate")]
    Initizate,
    /// `Submit`.
    #[value("Submit")]
    Submit,
    /// `Restore`.
    #[value("Restore")]
    Restore,
}

/// Response to [`ListOperationLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOperationLogsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Operation logs.
    pub operation_logs: Option<Vec<OperationLog>>,
}

/// Element of `operation_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// Time.
    pub time: Option<DateTime>,
    /// Operator.
    pub operator: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Object name.
    pub object_name: Option<String>,
    /// Operation log ID.
    pub operation_log_id: Option<String>,
    /// Action.
    pub action: Option<String>,
    /// Operation detail.
    pub operation_detail: Option<String>,
    /// Agent region ID.
    pub agent_region_id: Option<String>,
    /// Agent region name.
    pub agent_region_name: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
}
