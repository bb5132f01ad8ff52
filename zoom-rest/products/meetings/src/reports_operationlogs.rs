//! Reports, operationlogs: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists admin and user actions in the account over a period, such as changed settings.
///
/// Needs a Pro plan or higher.
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
/// .page_size(300)
/// .category_type(CategoryType::UserSettings)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/operationlogs)
#[zoom_endpoint(
    GET "/report/operationlogs" -> OperationLogsReport,
    paginate = operation_logs: OperationLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:operation_logs:admin"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOperationLogsReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Area of the operations to report; `all` for every area.
    pub category_type: Option<CategoryType>,
}

/// Area of the administrators' and users' operations to report; `all` for every area.
///
/// Values of `category_type` in [`GetOperationLogsReport`].
#[zoom_enum]
pub enum CategoryType {
    /// `all`: Every category of the report.
    All,
    /// `user`.
    User,
    /// `user_settings`.
    UserSettings,
    /// `account`.
    Account,
    /// `billing`.
    Billing,
    /// `im`: Instant messaging (IM).
    Im,
    /// `recording`.
    Recording,
    /// `phone_contacts`.
    PhoneContacts,
    /// `webinar`.
    Webinar,
    /// `sub_account`: Accounts that belong to this master account.
    SubAccount,
    /// `role`: Roles, which decide what users may manage.
    Role,
    /// `zoom_rooms`.
    ZoomRooms,
}

/// Response to [`GetOperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLogsReport {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Operations of administrators and users, one entry each.
    #[lossy]
    pub operation_logs: Vec<OperationLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Operation by an administrator or user of the account, with its category and time.
///
/// Element of `operation_logs` in [`OperationLogsReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OperationLog {
    /// Kind of action that was carried out, such as `ADD`.
    pub action: Option<String>,
    /// Area of the operation that was logged.
    pub category_type: Option<String>,
    /// What the administrator or user did, in words.
    pub operation_detail: Option<String>,
    /// Administrator or user who did the operation, by email address in Zoom's example.
    pub operator: Option<String>,
    /// When the operation was carried out.
    pub time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
