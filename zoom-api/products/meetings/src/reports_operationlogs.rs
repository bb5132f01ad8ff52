//! Reports, operationlogs: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get operation logs report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::{CategoryType, GetOperationLogsReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let operation_logs = GetOperationLogsReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .page_size(300)
///     .category_type(CategoryType::All)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    errors = [(400, 200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Category type.
    pub category_type: Option<CategoryType>,
}

/// What `category_type` can be.
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

/// What [`GetOperationLogsReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Operation logs.
    pub operation_logs: Vec<OperationLog>,
}

/// Operation log.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
