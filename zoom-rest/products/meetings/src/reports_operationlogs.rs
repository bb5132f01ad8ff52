//! Reports, operationlogs: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get operation logs report.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CategoryType, GetOperationLogsReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
///     .page_size(300)
///     .category_type(CategoryType::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    errors = [(400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Category type.
    pub category_type: Option<CategoryType>,
}

/// Values of `category_type`.
#[zoom_enum]
pub enum CategoryType {
    /// `all`.
    All,
    /// `user`.
    User,
    /// `user_settings`.
    UserSettings,
    /// `account`.
    Account,
    /// `billing`.
    Billing,
    /// `im`.
    Im,
    /// `recording`.
    Recording,
    /// `phone_contacts`.
    PhoneContacts,
    /// `webinar`.
    Webinar,
    /// `sub_account`.
    SubAccount,
    /// `role`.
    Role,
    /// `zoom_rooms`.
    ZoomRooms,
}

/// Response to [`GetOperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Operation logs.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
}

/// Element of `operation_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// Action.
    pub action: Option<String>,
    /// Category type.
    pub category_type: Option<String>,
    /// Operation detail.
    pub operation_detail: Option<String>,
    /// Operator.
    pub operator: Option<String>,
    /// Time.
    pub time: Option<DateTime>,
}
