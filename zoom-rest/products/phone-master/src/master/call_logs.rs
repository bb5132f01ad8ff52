//! Call logs: 15 operations.

use zoom_core::{Date, DateOrDateTime, Extra, zoom_endpoint, zoom_object};

use super::super::{
    AccountCallLog, AccountCallLogs, CallExtensionType, CallHistory, CallHistoryDetail, CallLog, CallLogDetails,
    CallLogTimeType, CallOutcome, CallResult, CallType, Direction, GetCallElementResponse, GetCallHistoryResponse,
    InternalOrExternal, NumberType, RecordingStatus, SyncType, SyncUserCallHistoryResponse, SyncUserCallLogsResponse,
    TimeType, UserAiCallSummaryDetail, UserCallHistoryCallElement, UserCallHistoryCallLog, UserCallLog,
    UserCallLogType, UserCallLogs,
};

/// Returns one call element, a step in the history of a call such as ringing or a transfer.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallElement;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallElement::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_element/{callElementId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_element/<call_element_id>" -> GetCallElementResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallElement {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call element, a step in the history of a call.
    pub call_element_id: String,
}

/// Returns the call history of the whole account.
///
/// For the account owner or a role with Zoom Phone management; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountCallHistory::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_history)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_history" -> AccountCallHistory,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:master"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Text to search for in names, numbers, email addresses and call IDs.
    pub keyword: Option<String>,
    /// Whether to list incoming calls, outgoing calls or both. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<Direction>>,
    /// Whether to list internal calls, external calls or both. Sent as `connect_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub connect_types: Option<Vec<InternalOrExternal>>,
    /// Kinds of caller or callee numbers whose calls to list. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// Kinds of call to list: general or emergency. Sent as `call_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_types: Option<Vec<CallType>>,
    /// Kinds of extensions whose calls to list. Sent as `extension_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_types: Option<Vec<CallExtensionType>>,
    /// Outcomes of calls to include in the list. Sent as `call_results=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_results: Option<Vec<CallOutcome>>,
    /// IDs of the primary groups whose users' calls to list. Sent as `group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub group_ids: Option<Vec<String>>,
    /// IDs of the sites whose call logs to list. Sent as `site_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub site_ids: Option<Vec<String>>,
    /// Name of the department whose calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose calls to list.
    pub cost_center: Option<String>,
    /// Whether the period refers to when calls started or ended. Default: `start_time`.
    pub time_type: Option<TimeType>,
    /// Keeps only calls with at least one recording, or only those without. Default: `recorded`.
    pub recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    pub with_voicemail: Option<bool>,
}

/// Response to [`GetAccountCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallHistory {
    /// Calls in the older form that `call_history` replaces, one entry each.
    ///
    /// Deprecated by Zoom.
    pub call_logs: Option<Vec<CallLog>>,
    /// Records of the call history, one entry each.
    pub call_history: Option<Vec<CallHistory>>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one record of the call history by its UUID.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistory::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_history/{callHistoryUuid})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_history/<call_history_uuid>" -> GetCallHistoryResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the record in the call history.
    pub call_history_uuid: String,
}

/// Adds a client code to a call history record, to track the call by.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddClientCodeToCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallHistory::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "1234")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/PATCH/accounts/{accountId}/phone/call_history/{callLogId}/client_code)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/call_history/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_log:master"],
    errors = [
        (400, 301, INVALID_CLIENT_CODE = "the client code is invalid"),
        (400, 302, RESOURCE_CANNOT_BE_CHANGED = "the resource cannot be changed"),
        (404, 300, CALL_HISTORY_NOT_FOUND = "the call history was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the record in the call history.
    pub call_log_id: String,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: String,
}

/// Returns one entry of the call history, which describes a step of a call, such as ringing or a transfer.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallHistoryDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistoryDetail::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_history_detail/{callHistoryId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_history_detail/<call_history_id>" -> CallHistoryDetail,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:call_log:master"],
    errors = [(404, 301, CALL_HISTORY_DOES_NOT_EXIST = "the call history does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistoryDetail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the entry in the call history.
    pub call_history_id: String,
}

/// Returns the call logs of the whole account.
///
/// For the account owner or a role with Zoom Phone management; needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetAccountCallLogs::new("Zl3aVt0bQ9y")
///     .page_size(300)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_logs)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_logs" -> AccountCallLogs,
    paginate = call_logs: AccountCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:master", "phone_call_log:master", "phone:read:list_call_logs:master"],
    errors = [(404, 3001, CALL_LOGS_NOT_RETURNED = "the call logs could not be returned")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to return all calls (`all`) or only the missed ones (`missed`).
    #[query(rename = "type")]
    pub kind: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only calls that took this path, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Whether the period refers to when calls started or ended. Default: `startTime`.
    pub time_type: Option<CallLogTimeType>,
    /// ID of the Zoom Phone site whose call logs to list.
    pub site_id: Option<String>,
    /// Whether to list only calls that cost something.
    pub charged_call_logs: Option<bool>,
}

/// Returns one call log of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetCallLogDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallLogDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/call_logs/{callLogId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/call_logs/<call_log_id>" -> CallLogDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone_call_log:master", "phone:read:call_log:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallLogDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call log, or of the call itself.
    pub call_log_id: String,
}

/// Adds a client code to one call log, to track the call by.
///
/// Needs a Business or Education plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::AddClientCodeToCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallLog::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "1234")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/PUT/accounts/{accountId}/phone/call_logs/{callLogId}/client_code)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PUT "/accounts/<account_id>/phone/call_logs/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:call_log:master"],
    errors = [(404, 404, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallLog {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the call log.
    pub call_log_id: String,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: String,
}

/// Returns one summary that AI Companion made of a user's phone call.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserAiCallSummaryDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserAiCallSummaryDetail::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/user/{userId}/ai_call_summary/{aiCallSummaryId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/user/<user_id>/ai_call_summary/<ai_call_summary_id>" -> UserAiCallSummaryDetail,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:ai_call_summary:master"],
    errors = [(400, 300, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserAiCallSummaryDetail {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the user who owns the summary; `me` means the user who authorized the app.
    pub user_id: String,
    /// ID of the summary that AI Companion made of a phone call.
    pub ai_call_summary_id: String,
}

/// Returns the Zoom Phone call history of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCallHistory::new("Zl3aVt0bQ9y", "me")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/users/{userId}/call_history)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/call_history" -> UserCallHistory,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read", "phone:read:list_call_logs:master"],
    errors = [
        (400, 301, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user whose calls to list; `me` means the user who authorized the app.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Text to search for in names, numbers, email addresses and call IDs.
    pub keyword: Option<String>,
    /// Whether to list incoming calls, outgoing calls or both. At most 2 items. Sent as `directions=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub directions: Option<Vec<Direction>>,
    /// Whether to list internal calls, external calls or both. At most 2 items. Sent as `connect_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub connect_types: Option<Vec<InternalOrExternal>>,
    /// Kinds of caller or callee numbers whose calls to list. At most 10 items. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// Kinds of call to list: general or emergency. At most 2 items. Sent as `call_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_types: Option<Vec<CallType>>,
    /// Kinds of extensions whose calls to list. At most 10 items. Sent as `extension_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub extension_types: Option<Vec<CallExtensionType>>,
    /// Outcomes of calls to include in the list. At most 10 items. Sent as `call_results=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub call_results: Option<Vec<CallResult>>,
    /// IDs of the primary groups whose users' calls to list. At most 10 items. Sent as `group_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub group_ids: Option<Vec<String>>,
    /// IDs of the sites whose call logs to list. At most 10 items. Sent as `site_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub site_ids: Option<Vec<String>>,
    /// Name of the department whose calls to list.
    pub department: Option<String>,
    /// Name of the cost center whose calls to list.
    pub cost_center: Option<String>,
    /// Whether the period refers to when calls started or ended. Default: `start_time`.
    pub time_type: Option<TimeType>,
    /// Keeps only calls with at least one recording, or only those without.
    pub recording_status: Option<RecordingStatus>,
    /// Whether to list only calls with a voicemail.
    pub with_voicemail: Option<bool>,
}

/// Response to [`GetUserCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCallHistory {
    /// Entries of the user's call history, each for a call or a step of it; Zoom does not explain how they differ from `call_elements`.
    pub call_logs: Option<Vec<UserCallHistoryCallLog>>,
    /// Steps of the user's calls, such as ringing or a transfer, one entry each.
    pub call_elements: Option<Vec<UserCallHistoryCallElement>>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one user's call history from a given point on, for keeping a copy of it up to date.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::SyncUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallHistory::new("Zl3aVt0bQ9y", "me")
///     .sync_type("FSync")
///     .count(50)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/users/{userId}/call_history/sync)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/call_history/sync" -> SyncUserCallHistoryResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_call_logs:master"],
    errors = [
        (400, 301, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether to fetch everything (`FSync`), or only entries newer (`ISync`) or older (`BSync`) than those fetched so far.
    pub sync_type: Option<String>,
    /// How many records to return.
    pub count: Option<i64>,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Deletes one record from a user's call history.
///
/// The user needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUserCallHistory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallHistory::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/DELETE/accounts/{accountId}/phone/users/{userId}/call_history/{callLogId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/call_history/<call_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone_call_log:master", "phone:delete:call_log:master"],
    errors = [
        (404, 300, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 301, CALL_HISTORY_NOT_FOUND = "the call history was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallHistory {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the record in the user's call history.
    pub call_log_id: String,
}

/// Returns the Zoom Phone call logs of one user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetUserCallLogs::new("Zl3aVt0bQ9y", "me")
///     .page_size(300)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/users/{userId}/call_logs)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/call_logs" -> UserCallLogs,
    paginate = call_logs: UserCallLog,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_call_log:master", "phone:read:list_call_logs:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 3001, CALL_LOGS_NOT_RETURNED = "the call logs could not be returned"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCallLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user. `me` for the caller's own.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period whose calls are listed, within the last six months; a request without it covers the last 24 hours.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose calls are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Whether to return all calls or only the missed ones.
    #[query(rename = "type")]
    pub kind: Option<UserCallLogType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only calls with this phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Whether the call logs are sorted by when calls started or ended. Default: `startTime`.
    pub time_type: Option<CallLogTimeType>,
}

/// Returns one user's call logs from a given point on, for keeping a copy of them up to date.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncType;
/// use zoom_rest::phone::master::SyncUserCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserCallLogs::new("Zl3aVt0bQ9y", "me")
///     .sync_type(SyncType::FSync)
///     .count(50)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/GET/accounts/{accountId}/phone/users/{userId}/call_logs/sync)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/call_logs/sync" -> SyncUserCallLogsResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_call_logs:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 300, SYNC_TOKEN_INVALID_OR_EXPIRED = "the sync token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserCallLogs {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether to fetch everything, or only entries newer or older than those fetched so far.
    pub sync_type: Option<SyncType>,
    /// How many records to return.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Deletes one of a user's call logs.
///
/// The user needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::DeleteUserCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserCallLog::new("Zl3aVt0bQ9y", "me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/call-logs/DELETE/accounts/{accountId}/phone/users/{userId}/call_logs/{callLogId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/users/<user_id>/call_logs/<call_log_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone_call_log:master", "phone:delete:call_log:master"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 404, CALL_LOG_INFORMATION_NOT_FOUND = "the call log information was not found"),
        (404, 2001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserCallLog {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// ID of the call log.
    pub call_log_id: String,
}
