//! Logs: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{Agent, EngagementDirection, Queue, VoiceCallFlow};

/// List email message history.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{EmailMessageHistoryDirection, ListEmailMessageHistory};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListEmailMessageHistory::new("Zl3aVt0bQ9y")
///     .direction(EmailMessageHistoryDirection::Forward)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/email/messages" -> ListEmailMessageHistoryResponse,
    paginate = messages: EmailMessageHistoryMessage,
    rate_limit = Medium,
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:engagement_log:admin"],
    errors = [(400, 11004, "the engagement was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmailMessageHistory {
    /// Engagement ID.
    pub engagement_id: String,
    /// Direction: defaults to `backward`.
    pub direction: Option<EmailMessageHistoryDirection>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `direction`.
#[zoom_enum]
pub enum EmailMessageHistoryDirection {
    /// `forward`.
    Forward,
    /// `backward`.
    Backward,
}

/// Response to [`ListEmailMessageHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailMessageHistoryResponse {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Messages.
    #[lossy]
    pub messages: Vec<EmailMessageHistoryMessage>,
    /// Whether it has more.
    pub has_more: Option<bool>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailMessageHistoryMessage {
    /// Content.
    pub content: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// Sent time.
    pub sent_time: Option<DateTime>,
    /// From type.
    pub from_type: Option<FromType>,
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// From address.
    pub from_address: Option<FromAddress>,
    /// To.
    pub to: Option<Vec<FromAddress>>,
    /// Cc.
    pub cc: Option<Vec<FromAddress>>,
    /// Bcc.
    pub bcc: Option<Vec<FromAddress>>,
    /// Content mime type.
    pub content_mime_type: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Files.
    pub files: Option<Vec<File>>,
    /// Inline files.
    pub inline_files: Option<Vec<File>>,
}

/// Values of `from_type`.
#[zoom_enum]
pub enum FromType {
    /// `agent`.
    Agent,
    /// `customer`.
    Customer,
    /// `supervisor`.
    Supervisor,
}

/// From address.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FromAddress {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<String>,
}

/// Values of `message_type`.
#[zoom_enum]
pub enum MessageType {
    /// `general`.
    General,
    /// `system`.
    System,
}

/// File.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// File type.
    pub file_type: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
}

/// List SMS logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListSmsLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms = ListSmsLogs::new()
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/sms" -> ListSmsLogsResponse,
    paginate = sms: Sms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms_log:admin"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsLogs {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Country iso codes.
    pub country_iso_codes: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User ID.
    pub user_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Consumer number.
    pub consumer_number: Option<String>,
}

/// Response to [`ListSmsLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsLogsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// SMS.
    #[lossy]
    pub sms: Vec<Sms>,
}

/// Element of `sms`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Sms {
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Contact center number.
    pub contact_center_number: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
    /// Agents.
    pub agents: Option<Vec<Agent>>,
    /// Country name.
    pub country_name: Option<String>,
    /// SMS types.
    pub sms_types: Option<Vec<SmsType>>,
    /// Total sent messages.
    pub total_sent_messages: Option<i64>,
    /// Total received messages.
    pub total_received_messages: Option<i64>,
    /// Total sent files.
    pub total_sent_files: Option<i64>,
    /// Total received files.
    pub total_received_files: Option<i64>,
}

/// Values of `sms_types`.
#[zoom_enum]
pub enum SmsType {
    /// `sms`.
    Sms,
    /// `mms`.
    Mms,
}

/// List voice call logs.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListVoiceCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_calls = ListVoiceCallLogs::new()
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/voice_calls" -> ListVoiceCallLogsResponse,
    paginate = voice_calls: VoiceCall,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_voice_call:read:admin", "contact_center:read:voice_call_log:admin"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVoiceCallLogs {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Types.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Distribution.
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Queue IDs: sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Country iso codes.
    pub country_iso_codes: Option<Vec<String>>,
    /// Number types.
    pub number_types: Option<Vec<NumberType>>,
    /// Region IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Region names: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// Team IDs: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Team names: sent comma-separated; at most 20 items.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
}

/// Values of `types`.
#[zoom_enum]
pub enum VoiceCallLogType {
    /// `external_call`.
    ExternalCall,
    /// `external_conference_call`.
    ExternalConferenceCall,
    /// `external_callback_call`.
    ExternalCallbackCall,
    /// `internal_call`.
    InternalCall,
    /// `internal_conference_call`.
    InternalConferenceCall,
    /// `internal_callback_call`.
    InternalCallbackCall,
}

/// Values of `distribution`.
#[zoom_enum]
pub enum VoiceCallLogDistribution {
    /// `acd`.
    Acd,
    /// `non_acd`.
    NonAcd,
}

/// Values of `number_types`.
#[zoom_enum]
pub enum NumberType {
    /// `toll_free_number`.
    TollFreeNumber,
    /// `virtual_service_number`.
    VirtualServiceNumber,
    /// `byoc_number`.
    ByocNumber,
}

/// Response to [`ListVoiceCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVoiceCallLogsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Voice calls.
    #[lossy]
    pub voice_calls: Vec<VoiceCall>,
}

/// Element of `voice_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCall {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Call legs.
    pub call_legs: Option<Vec<EngagementDirection>>,
    /// Distributions.
    pub distributions: Option<Vec<VoiceCallLogDistribution>>,
    /// Types.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Caller number.
    pub caller_number: Option<String>,
    /// Caller number type.
    pub caller_number_type: Option<NumberType>,
    /// Callee number.
    pub callee_number: Option<String>,
    /// Callee number type.
    pub callee_number_type: Option<NumberType>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Total duration.
    pub total_duration: Option<i64>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Consumer display name.
    pub consumer_display_name: Option<String>,
    /// Queues.
    pub queues: Option<Vec<Queue>>,
    /// Agents.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flows.
    pub flows: Option<Vec<VoiceCallFlow>>,
    /// Country name.
    pub country_name: Option<String>,
    /// Recorded.
    pub recorded: Option<bool>,
    /// Monitored.
    pub monitored: Option<bool>,
    /// Inbox.
    pub inbox: Option<bool>,
    /// Result.
    pub result: Option<VoiceCallResult>,
    /// Caller ID.
    pub caller_id: Option<String>,
    /// Calling party.
    pub calling_party: Option<CallingParty>,
    /// Charge.
    pub charge: Option<String>,
    /// Rates.
    pub rates: Option<Vec<String>>,
    /// Charge type: always `per_minute`.
    pub charge_type: Option<String>,
    /// Session border controller list.
    pub session_border_controller_list: Option<Vec<SessionBorderControllerList>>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallAgent {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// User IP address.
    pub user_ip_address: Option<String>,
    /// User device MAC address.
    pub user_device_mac_address: Option<String>,
    /// User registered SIP zone.
    pub user_registered_sip_zone: Option<String>,
    /// SIP zone IP address.
    pub sip_zone_ip_address: Option<String>,
    /// User region.
    pub user_region: Option<String>,
    /// Team IDs.
    pub team_ids: Option<Vec<String>>,
    /// Team names.
    pub team_names: Option<Vec<String>>,
}

/// Values of `result`.
#[zoom_enum]
pub enum VoiceCallResult {
    /// `completed`.
    Completed,
    /// `short_abandoned`.
    ShortAbandoned,
    /// `long_abandoned`.
    LongAbandoned,
    /// `hold_abandoned`.
    HoldAbandoned,
    /// `long_calls`.
    LongCalls,
    /// `short_calls`.
    ShortCalls,
    /// `hang_up_calls`.
    HangUpCalls,
    /// `overflowed_to_disconnect`.
    OverflowedToDisconnect,
    /// `overflowed_to_inbox`.
    OverflowedToInbox,
    /// `overflowed`.
    Overflowed,
    /// `abandon_quit`.
    AbandonQuit,
    /// `auto_closed`.
    AutoClosed,
    /// `contained`.
    Contained,
    /// `missed`.
    Missed,
    /// `declined`.
    Declined,
    /// `callback_abandoned_by_consumer`.
    CallbackAbandonedByConsumer,
}

/// Values of `calling_party`.
#[zoom_enum]
pub enum CallingParty {
    /// `consumer`.
    Consumer,
    /// `agent`.
    Agent,
}

/// Element of `session_border_controller_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionBorderControllerList {
    /// Session border controller name.
    pub session_border_controller_name: Option<String>,
    /// Session border controller IP address.
    pub session_border_controller_ip_address: Option<String>,
    /// Consumer Zoom trunk name.
    pub consumer_zoom_trunk_name: Option<String>,
}
