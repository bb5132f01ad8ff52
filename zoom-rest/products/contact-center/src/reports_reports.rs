//! Reports v2 cx analytics, reports: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::SortOrder;

/// Lists what admins did in the management of Zoom Contact Center, at most one month per request.
///
/// Meant for account owners and admins.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListOperationLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = ListOperationLogs::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/reports-v2cx-analytics/GET/contact_center/reports/operation_logs)
#[zoom_endpoint(
    GET "/contact_center/reports/operation_logs" -> ListOperationLogsResponse,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_operation_logs:read:admin", "contact_center:read:operation_logs:admin"],
    errors = [
        (400, 300, INVALID_FIELD = "the field is invalid"),
        (400, 6002, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 6003, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOperationLogs {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Area of the operations to return, such as `Engagement`; every area by default.
    pub category: Option<String>,
    /// Kind of operations to return; every kind by default.
    pub action: Option<OperationLogAction>,
    /// Text to search for in the names of the changed objects and of the people who changed them.
    pub keyword: Option<String>,
    /// Keeps only entries of agents in the region with this ID.
    pub agent_region_id: Option<String>,
    /// Keeps only entries of agents in the region with this name.
    pub agent_region_name: Option<String>,
    /// Keeps only entries of agents in the team with this ID.
    pub team_id: Option<String>,
    /// Name of a team: only entries of its agents are returned.
    pub team_name: Option<String>,
    /// Whether the earliest or the latest entries come first.
    pub sort_order: Option<SortOrder>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Kind of operations to return from the operation log; every kind by default.
///
/// Values of `action` in [`ListOperationLogs`].
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
    /// `Operate`: Zoom does not document this value.
    #[value("Operate")]
    Operate,
    /// `Move`.
    #[value("Move")]
    Move,
    /// `Download`.
    #[value("Download")]
    Download,
    /// `Recover`: Something was brought back; Zoom does not document how this differs from `Restore`.
    #[value("Recover")]
    Recover,
    /// `Import`.
    #[value("Import")]
    Import,
    /// `Export`.
    #[value("Export")]
    Export,
    /// `Unmask`: Hidden data was made visible.
    #[value("Unmask")]
    Unmask,
    /// `Subscribe`: Someone subscribed; Zoom does not document to what.
    #[value("Subscribe")]
    Subscribe,
    /// `Agree`: Zoom does not document to what someone agreed.
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
    /// `Opt-Out`: Someone opted out; Zoom does not document of what.
    #[value("Opt-Out")]
    OptOut,
    /// `SyncData`: Data was synchronized.
    #[value("SyncData")]
    SyncData,
    /// `Initizate`: Spelled so by Zoom, which does not document this value.
    #[value("Initizate")]
    Initizate,
    /// `Submit`.
    #[value("Submit")]
    Submit,
    /// `Restore`: Something was brought back; Zoom does not document how this differs from `Recover`.
    #[value("Restore")]
    Restore,
    /// `Listen`: Someone listened; Zoom does not document to what.
    #[value("Listen")]
    Listen,
    /// `Edit`: Something was changed; Zoom does not document how this differs from `Update`.
    #[value("Edit")]
    Edit,
    /// `REST API - Add`: A program added something through the REST API.
    #[value("REST API - Add")]
    RestApiAdd,
    /// `REST API - Delete`: A program deleted something through the REST API.
    #[value("REST API - Delete")]
    RestApiDelete,
    /// `REST API - Update`: A program changed something through the REST API.
    #[value("REST API - Update")]
    RestApiUpdate,
    /// `Manually Redact`: Content was blacked out by a person.
    #[value("Manually Redact")]
    ManuallyRedact,
    /// `Migrate`.
    #[value("Migrate")]
    Migrate,
}

/// Response to [`ListOperationLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOperationLogsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Log of what administrators did, one entry each.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
    /// Time of the latest record that is returned.
    pub highest_watermark: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Action of an administrator, with who did what to which object and when.
///
/// Element of `operation_logs` in [`ListOperationLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// When the operation was carried out.
    pub time: Option<DateTime>,
    /// Administrator who carried out the operation.
    pub operator: Option<String>,
    /// Area of the operation that was logged.
    pub category: Option<String>,
    /// Name of what the logged operation changed.
    pub object_name: Option<String>,
    /// ID of the logged operation.
    pub operation_log_id: Option<String>,
    /// Kind of action that was carried out, such as `Create`.
    pub action: Option<String>,
    /// Details of what was done, in words.
    pub operation_detail: Option<String>,
    /// ID of the agent's region; Zoom does not document which agent is meant.
    pub agent_region_id: Option<String>,
    /// Name of the agent's region; Zoom does not document which agent is meant.
    pub agent_region_name: Option<String>,
    /// ID of the agent's team; Zoom does not document which agent is meant.
    pub team_id: Option<String>,
    /// Name of the agent's team; Zoom does not document which agent is meant.
    pub team_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
