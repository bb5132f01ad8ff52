//! Call history reporting: 2 operations.

use zoom_core::{DateTime, Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::{CallHistoryEntryType, DialerSubStatus, EmailAddress};

/// Returns one entry of the call history of the auto dialer, which calls prospects from a list.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::GetCallHistoryEntry;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCallHistoryEntry::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-history--reporting/GET/dialer/call-histories/{callHistoryId})
#[zoom_endpoint(
    GET "/dialer/call-histories/<call_history_id>" -> CallHistoryEntry,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_history:admin"],
    errors = [
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6150, CALL_HISTORY_NOT_FOUND = "the call history was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistoryEntry {
    /// ID of the record in the call history.
    pub call_history_id: String,
}

/// Response to [`GetCallHistoryEntry`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHistoryEntry {
    /// ID of the record in the call history.
    pub call_history_id: Option<String>,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Company for which the prospect works; for leads.
    pub company: Option<String>,
    /// Outcome of the call, such as `Connected - No interest`.
    pub disposition: Option<String>,
    /// Transcript of the call, if there is one.
    pub transcript: Option<String>,
    /// Status of the record in the calling process, such as upcoming or called.
    #[wire("type")]
    pub kind: Option<CallHistoryEntryType>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// ID of the call list of the auto dialer.
    pub call_list_id: Option<String>,
    /// Name of the account (company) to which the prospect belongs; for contacts.
    pub account_name: Option<String>,
    /// Phone number from which the call was made.
    pub calling_number: Option<String>,
    /// Phone number that was called.
    pub called_number: Option<String>,
    /// Called number with its country code.
    pub complete_called_number: Option<String>,
    /// Duration of the call. In seconds.
    pub call_duration: Option<f64>,
    /// When the record of the call was created, in UTC.
    pub create_time: Option<DateTime>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// How far the automatic call got.
    pub dialer_status: Option<DialerStatus>,
    /// Details of how the automatic call ended, such as who canceled it.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// Whether the disposition has been deleted since.
    pub disposition_deleted: Option<bool>,
    /// Whether the disposition was set automatically instead of by hand.
    pub auto_disposition: Option<bool>,
    /// ID of the meeting that belongs to the call, if there is one.
    pub meeting_id: Option<Id>,
    /// Whether the call is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// What the user noted about the call.
    pub call_note: Option<String>,
    /// ID of the phone call.
    pub call_id: Option<String>,
    /// Whether the detection of answering machines heard a machine or a person.
    pub amd_result: Option<AmdResult>,
    /// Name of the call list.
    pub call_list_name: Option<String>,
    /// Whether the call list has been deleted since.
    pub call_list_deleted: Option<bool>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the automatic call got.
///
/// Values of `dialer_status` in [`CallHistoryEntry`] and [`CallHistory`].
#[zoom_enum]
pub enum DialerStatus {
    /// `UPCOMING`: Not dialed yet.
    #[value("UPCOMING")]
    Upcoming,
    /// `DIALING`: The number is being called.
    #[value("DIALING")]
    Dialing,
    /// `CONNECTED`: The call was connected.
    #[value("CONNECTED")]
    Connected,
    /// `CANCELED`: The call was canceled.
    #[value("CANCELED")]
    Canceled,
    /// `ENDED`: The call has ended.
    #[value("ENDED")]
    Ended,
    /// `VOICEMAIL_SKIP`: Passed over because voicemail answered.
    #[value("VOICEMAIL_SKIP")]
    VoicemailSkip,
    /// `DIALER_TREE_SKIP`: Passed over because a phone menu answered.
    #[value("DIALER_TREE_SKIP")]
    DialerTreeSkip,
    /// `BUSY_CALL_SKIP`: Passed over because the line was busy.
    #[value("BUSY_CALL_SKIP")]
    BusyCallSkip,
    /// `DIFFERENT_TIMEZONE_SKIP`: Passed over because of the time zone.
    #[value("DIFFERENT_TIMEZONE_SKIP")]
    DifferentTimezoneSkip,
    /// `VOICEMAIL_LEFT`: A voicemail was left.
    #[value("VOICEMAIL_LEFT")]
    VoicemailLeft,
    /// `NO_NUMBER_TO_DIAL_SKIP`: Passed over because no phone number is known.
    #[value("NO_NUMBER_TO_DIAL_SKIP")]
    NoNumberToDialSkip,
    /// `CALL_LIMIT_BY_DAY`: The limit on calls per day was reached.
    #[value("CALL_LIMIT_BY_DAY")]
    CallLimitByDay,
    /// `CALL_LIMIT_BY_WEEK`: The limit on calls per week was reached.
    #[value("CALL_LIMIT_BY_WEEK")]
    CallLimitByWeek,
    /// `COUNTRY_LIMIT`: A limit for the country was reached.
    #[value("COUNTRY_LIMIT")]
    CountryLimit,
}

/// Whether the detection of answering machines heard a machine or a person.
///
/// Values of `amd_result` in [`CallHistoryEntry`] and [`CallHistory`].
#[zoom_enum]
pub enum AmdResult {
    /// `MACHINE`: A machine took the call.
    #[value("MACHINE")]
    Machine,
    /// `HUMAN`: A person took the call.
    #[value("HUMAN")]
    Human,
}

/// Lists the past calls of the auto dialer, which calls prospects from a list, page by page.
///
/// Of the filters for user, call list and call, a request can use only one.
///
/// # Examples
///
/// ```
/// use zoom_rest::auto_dialer::{GetCallHistory, SortOrder};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_history = GetCallHistory::new()
///     .user_id("jill@example.com")
///     .import_from("SALESFORCE")
///     .sort_order(SortOrder::Asc)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/auto-dialer/#tag/call-history--reporting/GET/dialer/call-history)
#[zoom_endpoint(
    GET "/dialer/call-history" -> GetCallHistoryResponse,
    paginate = call_history: CallHistory,
    rate_limit = Light,
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_history:admin"],
    errors = [
        (400, 6151, PARAMETER_MISSING_OR_INVALID_6151 = "a parameter is missing or invalid"),
        (400, 6152, EMAIL_ADDRESS_CANNOT_BE_USED_6152 = "the email address cannot be used"),
        (400, 6153, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 6154, EMAIL_ADDRESS_CANNOT_BE_USED_6154 = "the email address cannot be used"),
        (400, 6155, PARAMETER_MISSING_OR_INVALID_6155 = "a parameter is missing or invalid"),
        (400, 6156, LIMIT_EXCEEDED = "a limit was exceeded"),
        (403, 6023, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
        (404, 6021, USER_NOT_FOUND = "the user was not found"),
        (404, 6150, CALL_NOT_FOUND = "the call was not found"),
        (404, 6020, CALL_LIST_NOT_FOUND = "the call list was not found"),
        (500, 6200, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCallHistory {
    /// ID or email address of a user: only calls of this user are returned. Excludes `call_list_id` and `call_id`.
    pub user_id: Option<String>,
    /// ID of a call list: only its calls are returned. Excludes `user_id` and `call_id`.
    pub call_list_id: Option<String>,
    /// Keeps only calls whose data came from `SALESFORCE`, `CSV`, `OUTREACH` or `OPEN_API`; valid only with `user_id`.
    pub import_from: Option<String>,
    /// Text to search for in names, called numbers and call IDs.
    pub keyword: Option<String>,
    /// Whether the oldest or the newest calls come first; by default, the newest.
    pub sort_order: Option<SortOrder>,
    /// Number of the page, counted from one. Default: `1`.
    pub page: Option<f64>,
    /// How many entries a page holds. Default: `20`.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// ID of a phone call: only its record is returned. Cannot be combined with other filters.
    pub call_id: Option<String>,
}

/// Whether the oldest or the newest calls come first; by default, the newest.
///
/// Values of `sort_order` in [`GetCallHistory`].
#[zoom_enum]
pub enum SortOrder {
    /// `desc`: Newest calls first.
    Desc,
    /// `asc`: Oldest calls first.
    Asc,
}

/// Response to [`GetCallHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetCallHistoryResponse {
    /// Number of calls on all pages together.
    pub total: Option<f64>,
    /// Number of the page, counted from one.
    pub page: Option<f64>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Whether another page follows.
    pub has_next_page: Option<bool>,
    /// Calls made by the dialer, one entry each.
    #[lossy]
    pub call_history: Vec<CallHistory>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Record of one call of the auto dialer to a prospect, with its numbers, outcome (disposition) and transcript.
///
/// Element of `call_history` in [`GetCallHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallHistory {
    /// ID of the record in the call history.
    pub call_history_id: Option<String>,
    /// Name of the prospect, the person to be called.
    pub primary_name: Option<String>,
    /// Further name of the prospect, such as a short form of the first name.
    pub secondary_name: Option<String>,
    /// Company for which the prospect works; for leads.
    pub company: Option<String>,
    /// Name of the account (company) to which the prospect belongs; for contacts.
    pub account_name: Option<String>,
    /// Outcome of the call, such as `Connected - No interest`.
    pub disposition: Option<String>,
    /// Whether the disposition has been deleted since.
    pub disposition_deleted: Option<bool>,
    /// Transcript of the call, if there is one.
    pub transcript: Option<String>,
    /// Status of the record in the calling process, such as upcoming or called.
    #[wire("type")]
    pub kind: Option<CallHistoryEntryType>,
    /// ID of the user who placed the call.
    pub user_id: Option<String>,
    /// ID of the call list of the auto dialer.
    pub call_list_id: Option<String>,
    /// Name of the call list.
    pub call_list_name: Option<String>,
    /// Whether the call list has been deleted since.
    pub call_list_deleted: Option<bool>,
    /// Phone number from which the call was made.
    pub calling_number: Option<String>,
    /// Phone number that was called.
    pub called_number: Option<String>,
    /// Called number with its country code.
    pub complete_called_number: Option<String>,
    /// Duration of the call. In seconds.
    pub call_duration: Option<f64>,
    /// When the record of the call was created, in UTC.
    pub create_time: Option<DateTime>,
    /// When the call began, in UTC.
    pub start_time: Option<DateTime>,
    /// How far the automatic call got.
    pub dialer_status: Option<DialerStatus>,
    /// Details of how the automatic call ended, such as who canceled it.
    pub dialer_sub_status: Option<DialerSubStatus>,
    /// Whether the disposition was set automatically instead of by hand.
    pub auto_disposition: Option<bool>,
    /// ID of the meeting that belongs to the call, if there is one.
    pub meeting_id: Option<Id>,
    /// Whether the call is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// What the user noted about the call.
    pub call_note: Option<String>,
    /// ID of the phone call.
    pub call_id: Option<String>,
    /// Whether the detection of answering machines heard a machine or a person.
    pub amd_result: Option<AmdResult>,
    /// Email addresses of the prospect, one entry each. At most 2 items.
    pub email_addresses: Option<Vec<EmailAddress>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
