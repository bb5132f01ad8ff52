//! Call logs, call logs: 3 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    CallLogNumberType, CallLogTimeType, CallNumberSource, CallRecordingType, CalleeNumberType, Direction,
    ExtensionOwnerType, ExtensionStatus, IdAndName, OwnerExtensionType,
};

/// Returns the call logs of the whole account.
///
/// For the account owner or a role with Zoom Phone management; needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetAccountCallLogs::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_logs)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/call_logs" -> AccountCallLogs,
    paginate = call_logs: AccountCallLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["phone:read:admin", "phone_call_log:read:admin", "phone:read:list_call_logs:admin"],
    errors = [(404, 3001, CALL_LOGS_NOT_RETURNED = "the call logs could not be returned")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountCallLogs {
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

/// Response to [`GetAccountCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLogs {
    /// Logs of calls, one entry each. At most 300 items.
    #[lossy]
    pub call_logs: Vec<AccountCallLog>,
    /// Start of the period whose calls are listed.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the period whose calls are listed.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Call in an account's call log, with its parties, result and cost.
///
/// Element of `call_logs` in [`AccountCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLog {
    /// When the called party answered, in UTC.
    pub answer_start_time: Option<DateTime>,
    /// When the call ended, in UTC.
    pub call_end_time: Option<DateTime>,
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Kind of call, such as over the internet, over the telephone network or international.
    pub call_type: Option<AccountCallLogCallType>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Number that was called: an extension or a phone number, depending on `callee_number_type`.
    pub callee_number: Option<String>,
    /// Kind of number in `callee_number`: an extension, a phone number or a custom emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Where the called number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub callee_number_source: Option<CallNumberSource>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Number of the caller: an extension or a phone number, depending on `caller_number_type`.
    pub caller_number: Option<String>,
    /// Kind of number in `caller_number`: an extension or a phone number.
    pub caller_number_type: Option<CallLogNumberType>,
    /// Where the caller's number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub caller_number_source: Option<CallNumberSource>,
    /// Billing reference of the caller's number, if a carrier supplies that number by peering with Zoom.
    pub caller_billing_reference_id: Option<String>,
    /// What the call cost, with a currency sign, such as `$0.0255`.
    pub charge: Option<String>,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: Option<String>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Local network IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// Internet IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// ID of the call log.
    pub id: Option<String>,
    /// User or other party who owns the call log.
    pub owner: Option<AccountCallLogOwner>,
    /// Way that the call took, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Rate at which the call is billed, as a decimal amount; Zoom does not say per which unit of time.
    pub rate: Option<String>,
    /// ID of the recording, for downloading or deleting it.
    pub recording_id: Option<String>,
    /// Whether the call was recorded on demand or automatically.
    pub recording_type: Option<CallRecordingType>,
    /// Outcome of the call, such as answered, voicemail or missed.
    pub result: Option<String>,
    /// Zoom Phone site to which the call log belongs.
    pub site: Option<IdAndName>,
    /// ID of the user who owns the call log.
    pub user_id: Option<String>,
    /// How long the call was on hold, in seconds.
    pub hold_time: Option<i64>,
    /// How long the call rang until a member of a call queue answered, in seconds.
    pub waiting_time: Option<i64>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of call, such as over the internet, over the telephone network or international.
///
/// Values of `call_type` in [`AccountCallLog`] and [`CallLogDetails`].
#[zoom_enum]
pub enum AccountCallLogCallType {
    /// `voip`: Call over the internet.
    Voip,
    /// `pstn`: Call over the public switched telephone network.
    Pstn,
    /// `tollfree`: Call to a toll-free number.
    Tollfree,
    /// `international`: Call to or from another country.
    International,
    /// `contactCenter`: Call of Zoom Contact Center.
    #[value("contactCenter")]
    ContactCenter,
}

/// User or other party who owns the call log.
///
/// Value of `owner` in [`AccountCallLog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCallLogOwner {
    /// Extension number of the owner.
    pub extension_number: Option<i64>,
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Name of the owner.
    pub name: Option<String>,
    /// Kind of extension that is the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<OwnerExtensionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one call log of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/GET/phone/call_logs/{callLogId})
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
    /// ID of the call log, or of the call itself.
    pub call_log_id: String,
}

/// Response to [`GetCallLogDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLogDetails {
    /// ID of the phone call; one call can have several call logs.
    pub call_id: Option<String>,
    /// Kind of call, such as over the internet, over the telephone network or international.
    pub call_type: Option<AccountCallLogCallType>,
    /// Country calling code of the called party, such as `1`.
    pub callee_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the called party's country.
    pub callee_country_iso_code: Option<String>,
    /// Direct number (DID) of the called party in E.164 format.
    pub callee_did_number: Option<String>,
    /// Name under which the called party is shown.
    pub callee_name: Option<String>,
    /// Number that was called: an extension or a phone number, depending on `callee_number_type`.
    pub callee_number: Option<String>,
    /// Kind of number in `callee_number`: an extension, a phone number or a custom emergency number.
    pub callee_number_type: Option<CalleeNumberType>,
    /// Where the called number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub callee_number_source: Option<CallNumberSource>,
    /// Whether the called extension is inactive or deleted.
    pub callee_status: Option<ExtensionStatus>,
    /// When the called extension was deleted; only if `callee_status` is `deleted`.
    pub callee_deleted_time: Option<DateTime>,
    /// Country calling code of the caller, such as `1`.
    pub caller_country_code: Option<String>,
    /// ISO 3166-1 alpha-2 code of the caller's country.
    pub caller_country_iso_code: Option<String>,
    /// Direct number (DID) of the caller in E.164 format.
    pub caller_did_number: Option<String>,
    /// Name under which the caller is shown.
    pub caller_name: Option<String>,
    /// Number of the caller: an extension or a phone number, depending on `caller_number_type`.
    pub caller_number: Option<String>,
    /// Kind of number in `caller_number`: an extension or a phone number.
    pub caller_number_type: Option<CallLogNumberType>,
    /// Where the caller's number comes from: Zoom Phone, another carrier, or a carrier connected through the customer's own equipment (premises peering).
    pub caller_number_source: Option<CallNumberSource>,
    /// Billing reference of the caller's number, if a carrier supplies that number by peering with Zoom.
    pub caller_billing_reference_id: Option<String>,
    /// Whether the caller's extension is inactive or deleted.
    pub caller_status: Option<ExtensionStatus>,
    /// When the caller's extension was deleted; only if `caller_status` is `deleted`.
    pub caller_deleted_time: Option<DateTime>,
    /// When the call started.
    pub date_time: Option<DateTime>,
    /// Local network IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// Internet IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// Whether the call came in (`inbound`) or went out (`outbound`).
    pub direction: Option<Direction>,
    /// How long the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Whether a recording of the call exists.
    ///
    /// Deprecated by Zoom.
    pub has_recording: Option<bool>,
    /// Whether the caller left a voicemail.
    ///
    /// Deprecated by Zoom.
    pub has_voicemail: Option<bool>,
    /// ID of the call log.
    pub id: Option<String>,
    /// Steps of the call, one entry each. At most 10000 items.
    pub log_details: Option<Vec<LogDetail>>,
    /// Way that the call took, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Outcome of the call, such as answered, voicemail or missed.
    pub result: Option<String>,
    /// Name of the department of the user or extension to which this entry belongs.
    pub department: Option<String>,
    /// Name of the cost center of the user or extension to which this entry belongs.
    pub cost_center: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One step of a logged call, with its path, result and duration.
///
/// Element of `log_details` in [`CallLogDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogDetail {
    /// When this part of the call began.
    pub date_time: Option<DateTime>,
    /// How long the call was on hold in this step, in seconds.
    pub hold_time: Option<i64>,
    /// Local network IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_private_ip: Option<String>,
    /// Internet IP address of a device on the call; Zoom does not say whose. Shown only if the account allows it.
    pub device_public_ip: Option<String>,
    /// How long this step of the call lasted, in seconds.
    pub duration: Option<i64>,
    /// Where this step forwarded the call.
    pub forward_to: Option<LogDetailForwardTo>,
    /// ID of the call log; in Zoom's example, the same as the `id` of the whole log.
    pub id: Option<String>,
    /// Way that this step of the call took, such as `voiceMail`, `callQueue`, `ivrMenu` for a voice menu or `pstn` for the telephone network.
    pub path: Option<String>,
    /// Outcome of this step of the call, such as answered, voicemail or abandoned.
    pub result: Option<String>,
    /// Zoom Phone site to which the log belongs.
    pub site: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where this step forwarded the call.
///
/// Value of `forward_to` in [`LogDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LogDetailForwardTo {
    /// Extension number to which calls are forwarded.
    pub extension_number: Option<String>,
    /// ID of the user, call queue or other holder of the extension to which calls are forwarded.
    pub id: Option<String>,
    /// Name of the extension to which the call was forwarded.
    pub name: Option<String>,
    /// Kind of extension to which calls are forwarded.
    #[wire("type")]
    pub kind: Option<ExtensionOwnerType>,
    /// Whether the extension is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted; present only if `extension_status` is `deleted`.
    pub extension_deleted_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a client code to one call log, to track the call by.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddClientCodeToCallLog;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AddClientCodeToCallLog::new("Zl3aVt0bQ9y", "1234").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/call-logs/PUT/phone/call_logs/{callLogId}/client_code)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PUT "/phone/call_logs/<call_log_id>/client_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:call_log:admin"],
    errors = [(404, 404, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddClientCodeToCallLog {
    /// ID of the call log.
    pub call_log_id: String,
    /// Number of 3 to 16 digits with which users mark a call, for example for a client.
    pub client_code: String,
}
