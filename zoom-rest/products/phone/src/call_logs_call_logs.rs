//! Call logs, call logs: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AccountCallLogCallerNumberType, AccountCallLogOwnerType, AccountCallLogRecordingType, AccountCallLogTimeType,
    BlockedListBlockType, CalleeNumberSource, CalleeNumberType, CalleeStatus, LeaveVoicemailToExtensionType, TimeZone,
};

/// Get account call logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetAccountCallLogs::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/call_logs" -> AccountCallLogs,
    paginate = call_logs: AccountCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    errors = [(404, 3001, "the operation failed")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallLogs {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Time type: defaults to `startTime`.
    pub time_type: Option<AccountCallLogTimeType>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Charged call logs.
    pub charged_call_logs: Option<bool>,
}

/// Response to [`GetAccountCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLogs {
    /// Call logs: at most 300 items.
    #[lossy]
    pub call_logs: Vec<AccountCallLog>,
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `call_logs`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLog {
    /// Answer start time.
    pub answer_start_time: Option<DateTime>,
    /// Call end time.
    pub call_end_time: Option<DateTime>,
    /// Call ID.
    pub call_id: Option<String>,
    /// Call type.
    pub call_type: Option<AccountCallLogCallType>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Callee number source.
    pub callee_number_source: Option<CalleeNumberSource>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<AccountCallLogCallerNumberType>,
    /// Caller number source.
    pub caller_number_source: Option<CalleeNumberSource>,
    /// Caller billing reference ID.
    pub caller_billing_reference_id: Option<String>,
    /// Charge.
    pub charge: Option<String>,
    /// Client code.
    pub client_code: Option<String>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Direction.
    pub direction: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Owner.
    pub owner: Option<AccountCallLogOwner>,
    /// Path.
    pub path: Option<String>,
    /// Rate.
    pub rate: Option<String>,
    /// Recording ID.
    pub recording_id: Option<String>,
    /// Recording type.
    pub recording_type: Option<AccountCallLogRecordingType>,
    /// Result.
    pub result: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
    /// User ID.
    pub user_id: Option<String>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Waiting time.
    pub waiting_time: Option<i64>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
}

/// Values of `call_type`.
#[zoom_enum]
pub enum AccountCallLogCallType {
    /// `voip`.
    Voip,
    /// `pstn`.
    Pstn,
    /// `tollfree`.
    Tollfree,
    /// `international`.
    International,
    /// `contactCenter`.
    #[value("contactCenter")]
    ContactCenter,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLogOwner {
    /// Extension number.
    pub extension_number: Option<i64>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AccountCallLogOwnerType>,
}

/// Get call log details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetCallLogDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallLogDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/call_logs/<call_log_id>" -> CallLogDetails,
    rate_limit = Light,
    scopes = [
        "phone:read:admin",
        "phone_call_log:read:admin",
        "phone:read",
        "phone_call_log:read",
        "phone:read:call_log:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallLogDetails {
    /// Call log ID.
    pub call_log_id: String,
}

/// Response to [`GetCallLogDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLogDetails {
    /// Call ID.
    pub call_id: Option<String>,
    /// Call type.
    pub call_type: Option<AccountCallLogCallType>,
    /// Callee country code.
    pub callee_country_code: Option<String>,
    /// Callee country iso code.
    pub callee_country_iso_code: Option<String>,
    /// Callee did number.
    pub callee_did_number: Option<String>,
    /// Callee name.
    pub callee_name: Option<String>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Callee number source.
    pub callee_number_source: Option<CalleeNumberSource>,
    /// Callee status.
    pub callee_status: Option<CalleeStatus>,
    /// Callee deleted time.
    pub callee_deleted_time: Option<DateTime>,
    /// Caller country code.
    pub caller_country_code: Option<String>,
    /// Caller country iso code.
    pub caller_country_iso_code: Option<String>,
    /// Caller did number.
    pub caller_did_number: Option<String>,
    /// Caller name.
    pub caller_name: Option<String>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<AccountCallLogCallerNumberType>,
    /// Caller number source.
    pub caller_number_source: Option<CalleeNumberSource>,
    /// Caller billing reference ID.
    pub caller_billing_reference_id: Option<String>,
    /// Caller status.
    pub caller_status: Option<CalleeStatus>,
    /// Caller deleted time.
    pub caller_deleted_time: Option<DateTime>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Direction.
    pub direction: Option<BlockedListBlockType>,
    /// Duration.
    pub duration: Option<i64>,
    /// Whether it has recording.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether it has voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Log details: at most 10000 items.
    pub log_details: Option<Vec<LogDetail>>,
    /// Path.
    pub path: Option<String>,
    /// Result.
    pub result: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Cost center.
    pub cost_center: Option<String>,
}

/// Element of `log_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogDetail {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Hold time.
    pub hold_time: Option<i64>,
    /// Device private IP.
    pub device_private_ip: Option<String>,
    /// Device public IP.
    pub device_public_ip: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Forward to.
    pub forward_to: Option<LogDetailForwardTo>,
    /// ID.
    pub id: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Result.
    pub result: Option<String>,
    /// Site.
    pub site: Option<TimeZone>,
}

/// Value of `forward_to`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogDetailForwardTo {
    /// Extension number.
    pub extension_number: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LeaveVoicemailToExtensionType>,
    /// Extension status.
    pub extension_status: Option<CalleeStatus>,
    /// Extension deleted time.
    pub extension_deleted_time: Option<DateTime>,
}

/// Add client code to call log.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddClientCodeToCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallLog::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PUT "/phone/call_logs/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    errors = [(404, 404, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallLog {
    /// Call log ID.
    pub call_log_id: String,
    /// Client code.
    pub client_code: String,
}
