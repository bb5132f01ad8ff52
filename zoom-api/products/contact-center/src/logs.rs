//! Logs: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{Agent, EngagementDirection, Queue, VoiceCallFlow};

/// List email message history.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::{EmailMessageHistoryDirection, ListEmailMessageHistory};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListEmailMessageHistory::new("Zl3aVt0bQ9y")
///     .direction(EmailMessageHistoryDirection::Forward)
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEmailMessageHistory {
    /// Engagement ID.
    pub engagement_id: String,
    /// Direction: `backward` unless said.
    pub direction: Option<EmailMessageHistoryDirection>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What `direction` can be.
#[zoom_enum]
pub enum EmailMessageHistoryDirection {
    /// `forward`.
    Forward,
    /// `backward`.
    Backward,
}

/// What [`ListEmailMessageHistory`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEmailMessageHistoryResponse {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Messages.
    pub messages: Vec<EmailMessageHistoryMessage>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty after the last. It lives 15 minutes: at most 100 characters.
    pub next_page_token: Option<String>,
}

/// Email message history message.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `from_type` can be.
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
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FromAddress {
    /// Name.
    pub name: Option<String>,
    /// Address.
    pub address: Option<String>,
}

/// What `message_type` can be.
#[zoom_enum]
pub enum MessageType {
    /// `general`.
    General,
    /// `system`.
    System,
}

/// File.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::contact_center::ListSmsLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms = ListSmsLogs::new()
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/sms" -> ListSmsLogsResponse,
    paginate = sms: Sms,
    rate_limit = Heavy,
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms_log:admin"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSmsLogs {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 100, `10` unless said.
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
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

/// What [`ListSmsLogs`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSmsLogsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 100.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// SMS.
    pub sms: Vec<Sms>,
}

/// SMS.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sms {
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Contact center number.
    pub contact_center_number: Option<String>,
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
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

/// What `sms_types` can be.
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
/// use zoom_api::contact_center::ListVoiceCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_calls = ListVoiceCallLogs::new()
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/voice_calls" -> ListVoiceCallLogsResponse,
    paginate = voice_calls: VoiceCall,
    rate_limit = Heavy,
    scopes = ["contact_center_voice_call:read:admin", "contact_center:read:voice_call_log:admin"],
    errors = [(404, 2901, "the engagement does not exist"), (404, 1001, "the user does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListVoiceCallLogs {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 100, `10` unless said.
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Types.
    pub types: Option<Vec<VoiceCallLogType>>,
    /// Distribution.
    pub distribution: Option<VoiceCallLogDistribution>,
    /// Consumer number.
    pub consumer_number: Option<String>,
    /// Direction.
    pub direction: Option<EngagementDirection>,
    /// User IDs: sent with commas between.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Queue IDs: sent with commas between.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Cc queue IDs: sent with commas between.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Country iso codes.
    pub country_iso_codes: Option<Vec<String>>,
    /// Number types.
    pub number_types: Option<Vec<NumberType>>,
    /// Region IDs: sent with commas between, at most 20 of them.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Region names: sent with commas between, at most 20 of them.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// Team IDs: sent with commas between, at most 20 of them.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Team names: sent with commas between, at most 20 of them.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
}

/// What `types` can be.
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

/// What `distribution` can be.
#[zoom_enum]
pub enum VoiceCallLogDistribution {
    /// `acd`.
    Acd,
    /// `non_acd`.
    NonAcd,
}

/// What `number_types` can be.
#[zoom_enum]
pub enum NumberType {
    /// `toll_free_number`.
    TollFreeNumber,
    /// `virtual_service_number`.
    VirtualServiceNumber,
    /// `byoc_number`.
    ByocNumber,
}

/// What [`ListVoiceCallLogs`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVoiceCallLogsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 100.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Voice calls.
    pub voice_calls: Vec<VoiceCall>,
}

/// Voice call.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When it begins.
    pub start_time: Option<String>,
    /// When it ends.
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

/// Voice call agent.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// What `result` can be.
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

/// What `calling_party` can be.
#[zoom_enum]
pub enum CallingParty {
    /// `consumer`.
    Consumer,
    /// `agent`.
    Agent,
}

/// Session border controller list.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionBorderControllerList {
    /// Session border controller name.
    pub session_border_controller_name: Option<String>,
    /// Session border controller IP address.
    pub session_border_controller_ip_address: Option<String>,
    /// Consumer zoom trunk name.
    pub consumer_zoom_trunk_name: Option<String>,
}
