//! Logs: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{Agent, Direction, EngagementQueue, FlowRef, Queue};

/// Lists the messages that were exchanged in one email engagement.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListEmailMessageHistory, MessageHistoryOrder};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListEmailMessageHistory::new("Zl3aVt0bQ9y")
///     .direction(MessageHistoryOrder::Forward)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/email/messages)
#[zoom_endpoint(
    GET "/contact_center/email/messages" -> ListEmailMessageHistoryResponse,
    paginate = messages: EmailMessageHistoryMessage,
    rate_limit = Medium,
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:engagement_log:admin"],
    errors = [(400, 11004, ENGAGEMENT_NOT_FOUND = "the engagement was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEmailMessageHistory {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Whether to start with the oldest messages (`forward`) or with the newest (`backward`). Default: `backward`.
    pub direction: Option<MessageHistoryOrder>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Whether to start with the oldest messages (`forward`) or with the newest (`backward`).
///
/// Values of `direction` in [`ListEmailMessageHistory`] and other types.
#[zoom_enum]
pub enum MessageHistoryOrder {
    /// `forward`.
    Forward,
    /// `backward`.
    Backward,
}

/// Response to [`ListEmailMessageHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEmailMessageHistoryResponse {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<EmailMessageHistoryMessage>,
    /// Whether further entries exist beyond this response.
    pub has_more: Option<bool>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Email in an engagement, with its sender, recipients, content and files.
///
/// Element of `messages` in [`ListEmailMessageHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailMessageHistoryMessage {
    /// Full text of the email, with its formatting.
    pub content: Option<String>,
    /// Text of the email without its formatting.
    pub text: Option<String>,
    /// Subject line of the email.
    pub subject: Option<String>,
    /// When the message was sent, in UTC.
    pub sent_time: Option<DateTime>,
    /// Whether the sender is the consumer, an agent or a supervisor.
    pub from_type: Option<FromType>,
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Display name of the agent.
    pub user_name: Option<String>,
    /// Email address and name of the sender.
    pub from_address: Option<MailAddress>,
    /// Recipients of the email, one entry each.
    pub to: Option<Vec<MailAddress>>,
    /// Recipients of a copy, one entry each.
    pub cc: Option<Vec<MailAddress>>,
    /// Recipients of a blind copy, hidden from the others, one entry each.
    pub bcc: Option<Vec<MailAddress>>,
    /// MIME type of the email's content, with the character encoding.
    pub content_mime_type: Option<String>,
    /// Whether a user wrote the message or the system generated it.
    pub message_type: Option<MessageType>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Files shown within the text of the email, such as images, one entry each.
    pub inline_files: Option<Vec<File>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the sender is the consumer, an agent or a supervisor.
///
/// Values of `from_type` in [`EmailMessageHistoryMessage`].
#[zoom_enum]
pub enum FromType {
    /// `agent`.
    Agent,
    /// `customer`.
    Customer,
    /// `supervisor`.
    Supervisor,
}

/// Sender or recipient of an email, by name and address.
///
/// Value of `from_address` and other members in [`EmailMessageHistoryMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MailAddress {
    /// Name of the sender or recipient.
    pub name: Option<String>,
    /// Email address of the sender or a recipient of the message.
    pub address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a user wrote the message or the system generated it.
///
/// Values of `message_type` in [`EmailMessageHistoryMessage`] and other types.
#[zoom_enum]
pub enum MessageType {
    /// `general`: A message from a user.
    General,
    /// `system`: A message that the system generated.
    System,
}

/// File that was sent in an engagement, with its name, size and type.
///
/// Element of `files` and `inline_files` in [`EmailMessageHistoryMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// Format of the file.
    pub file_type: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the messages that were exchanged in one messaging engagement.
///
/// Covers only headless messaging, which runs without Zoom's own chat window.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListMessageHistory, MessageHistoryOrder};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListMessageHistory::new("Zl3aVt0bQ9y")
///     .direction(MessageHistoryOrder::Forward)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/messaging/messages)
#[zoom_endpoint(
    GET "/contact_center/messaging/messages" -> ListMessageHistoryResponse,
    paginate = messages: MessageHistoryMessage,
    rate_limit = Medium,
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:messaging:admin"],
    errors = [
        (400, 11006, SETTING_TURNED_OFF = "a required setting is turned off"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (404, 11004, ENGAGEMENT_NOT_FOUND = "the engagement was not found"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMessageHistory {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// Whether to start with the oldest messages (`forward`) or with the newest (`backward`). Default: `backward`.
    pub direction: Option<MessageHistoryOrder>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListMessageHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMessageHistoryResponse {
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<MessageHistoryMessage>,
    /// Whether further entries exist beyond this response.
    pub has_more: Option<bool>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message in an engagement, with its sender, time and content.
///
/// Element of `messages` in [`ListMessageHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageHistoryMessage {
    /// ID of the message.
    pub message_id: Option<String>,
    /// What the message contains; its form depends on the kind of message.
    pub content: Option<MessageHistoryMessageContent>,
    /// When the message was sent, in UTC.
    pub sent_time: Option<DateTime>,
    /// ID of the sender as a participant.
    pub sender_participant_id: Option<String>,
    /// Display name of the sender.
    pub sender_participant_name: Option<String>,
    /// Whether a user wrote the message or the system generated it.
    pub message_type: Option<MessageType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the message contains; its form depends on the kind of message.
///
/// Value of `content` in [`MessageHistoryMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageHistoryMessageContent {
    /// Kind of message content, such as text or a form.
    #[wire("type")]
    pub kind: Option<MessageHistoryMessageContentType>,
    /// Content of the message.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of message content, such as text or a form.
///
/// Values of `type` in [`MessageHistoryMessageContent`].
#[zoom_enum]
pub enum MessageHistoryMessageContentType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// `markdown`.
    Markdown,
    /// `quickReplies`: Ready-made replies to choose from.
    #[value("quickReplies")]
    QuickReplies,
    /// `card`: A box with text, a picture or buttons.
    Card,
    /// `carousel`: Several cards in a row.
    Carousel,
    /// `form`.
    Form,
    /// `article`: A knowledge base article.
    Article,
    /// `video`.
    Video,
    /// `attachment`.
    Attachment,
    /// `multiAttachment`.
    #[value("multiAttachment")]
    MultiAttachment,
    /// `error`: An error; Zoom does not explain what causes it.
    Error,
}

/// Lists logs of SMS engagements in Zoom Contact Center.
///
/// An engagement is included only once it has been completed.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListSmsLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms = ListSmsLogs::new()
///     .page_size(100)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/sms)
#[zoom_endpoint(
    GET "/contact_center/sms" -> ListSmsLogsResponse,
    paginate = sms: Sms,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_sms:read:admin", "contact_center:read:sms_log:admin"],
    errors = [
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsLogs {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only entries of the countries with these ISO 3166-1 alpha-2 codes. Sent as `country_iso_codes=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub country_iso_codes: Option<Vec<String>>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// Keeps only entries of the agent with this ID.
    pub user_id: Option<String>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
}

/// Response to [`ListSmsLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsLogsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// SMS engagements, one entry each.
    #[lossy]
    pub sms: Vec<Sms>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SMS engagement, with its consumer, agents, queues and number of messages.
///
/// Element of `sms` in [`ListSmsLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Sms {
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Zoom Contact Center phone number with which the messages were exchanged.
    pub contact_center_number: Option<String>,
    /// When the engagement began.
    pub start_time: Option<DateTime>,
    /// When the SMS engagement ended.
    pub end_time: Option<DateTime>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Queues that the SMS engagement passed through.
    pub queues: Option<Vec<Queue>>,
    /// The agents who took part in the SMS conversation.
    pub agents: Option<Vec<Agent>>,
    /// Full name of a country; Zoom does not say whether the consumer's or the contact center's.
    pub country_name: Option<String>,
    /// Whether the messages are SMS or MMS.
    pub sms_types: Option<Vec<SmsType>>,
    /// Number of messages sent.
    pub total_sent_messages: Option<i64>,
    /// Number of messages received.
    pub total_received_messages: Option<i64>,
    /// Number of files sent.
    pub total_sent_files: Option<i64>,
    /// Number of files received.
    pub total_received_files: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the messages are SMS or MMS.
///
/// Values of `sms_types` in [`Sms`].
#[zoom_enum]
pub enum SmsType {
    /// `sms`: Text messages (SMS).
    Sms,
    /// `mms`: Messages with media (MMS).
    Mms,
}

/// Lists logs of voice engagements in Zoom Contact Center, once they are completed.
///
/// Agents' IP and MAC addresses and details of session border controllers (gateways at the edge of a phone network) appear only if Zoom Support turned them on.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListVoiceCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let voice_calls = ListVoiceCallLogs::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/voice_calls)
#[zoom_endpoint(
    GET "/contact_center/voice_calls" -> ListVoiceCallLogsResponse,
    paginate = voice_calls: VoiceCall,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["contact_center_voice_call:read:admin", "contact_center:read:voice_call_log:admin"],
    errors = [
        (400, 300, "a parameter is missing or invalid, or the report covers more than a month, or the field is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1201, QUEUE_DOES_NOT_EXIST = "the queue does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVoiceCallLogs {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only calls of these kinds, such as external calls. Sent as `types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub types: Option<Vec<VoiceCallType>>,
    /// Keeps only voice calls that were distributed automatically (ACD), or only those that were not.
    pub distribution: Option<VoiceCallDistribution>,
    /// Keeps only entries with this phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Direction of the contacts to return: incoming or outgoing.
    pub direction: Option<Direction>,
    /// IDs of the agents: only their engagements are returned. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// IDs of the queues: only engagements that came through them are returned. Sent comma-separated.
    ///
    /// Deprecated by Zoom.
    #[query(style = comma)]
    pub queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the Zoom Contact Center queues with these IDs. Sent comma-separated.
    #[query(style = comma)]
    pub cc_queue_ids: Option<Vec<String>>,
    /// Keeps only entries of the countries with these ISO 3166-1 alpha-2 codes. Sent as `country_iso_codes=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub country_iso_codes: Option<Vec<String>>,
    /// Only calls with these kinds of numbers. Sent as `number_types=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub number_types: Option<Vec<NumberType>>,
    /// IDs of the regions: only their calls are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_ids: Option<Vec<String>>,
    /// Names of the regions: only their calls are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub region_names: Option<Vec<String>>,
    /// IDs of teams: only engagements of their agents are returned. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_ids: Option<Vec<String>>,
    /// Keeps only calls of the teams with these names. Sent comma-separated. At most 20 items.
    #[query(style = comma)]
    pub team_names: Option<Vec<String>>,
    /// Keeps only calls with these kinds of call leg (part of a call), such as a transfer or a conference call. Sent comma-separated.
    #[query(style = comma)]
    pub sub_types: Option<Vec<SubType>>,
    /// Whether each call comes with its details. Default: `summary`.
    pub view_type: Option<ViewType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// What a logged call was: internal or external, plain, conference or callback.
///
/// Values of `types` and `type` in [`ListVoiceCallLogs`] and other types.
#[zoom_enum]
pub enum VoiceCallType {
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

/// Whether the call reached its agent by automatic call distribution.
///
/// Values of `distribution` and `distributions` in [`ListVoiceCallLogs`] and other types.
#[zoom_enum]
pub enum VoiceCallDistribution {
    /// `acd`: Assigned to an agent automatically, by automatic call distribution.
    Acd,
    /// `non_acd`: Reached the agent without automatic call distribution.
    NonAcd,
}

/// What a caller's or called number is, such as toll-free.
///
/// Values of `number_types` and other members in [`ListVoiceCallLogs`] and other types.
#[zoom_enum]
pub enum NumberType {
    /// `toll_free_number`.
    TollFreeNumber,
    /// `virtual_service_number`: A virtual service number; Zoom does not explain the term.
    VirtualServiceNumber,
    /// `byoc_number`: A number of the customer's own carrier (bring your own carrier, BYOC).
    ByocNumber,
}

/// Kind of call leg (part of a call), such as a transfer or a conference call.
///
/// Values of `sub_types` in [`ListVoiceCallLogs`] and [`VoiceCall`].
#[zoom_enum]
pub enum SubType {
    /// `external_warm_conference_call`: Conference that an outside person joins after the agent has spoken with them.
    ExternalWarmConferenceCall,
    /// `external_direct_conference_call`: Conference that an outside person joins at once.
    ExternalDirectConferenceCall,
    /// `external_warm_transfer_call`: Transfer to an outside person after the agent has spoken with them.
    ExternalWarmTransferCall,
    /// `external_direct_transfer_call`: Transfer to an outside person without speaking with them first.
    ExternalDirectTransferCall,
    /// `internal_warm_conference_call`: Conference that someone of the account joins after the agent has spoken with them.
    InternalWarmConferenceCall,
    /// `internal_direct_conference_call`: Conference that someone of the account joins at once.
    InternalDirectConferenceCall,
    /// `internal_warm_transfer_call`: Transfer to someone of the account after the agent has spoken with them.
    InternalWarmTransferCall,
    /// `internal_direct_transfer_call`: Transfer to someone of the account without speaking with them first.
    InternalDirectTransferCall,
    /// `flow_initiated_outgoing_call`: Outgoing call that a flow places.
    FlowInitiatedOutgoingCall,
}

/// Whether each call comes with its details.
///
/// Values of `view_type` in [`ListVoiceCallLogs`].
#[zoom_enum]
pub enum ViewType {
    /// `summary`: The short form, which is the default.
    Summary,
    /// `detail`: All additional details of the call logs.
    Detail,
}

/// Response to [`ListVoiceCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVoiceCallLogsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Start of the time range, in ISO 8601.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Voice calls, one entry each.
    #[lossy]
    pub voice_calls: Vec<VoiceCall>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Voice call, with its consumer, agents, queues, result and parts.
///
/// Element of `voice_calls` in [`ListVoiceCallLogsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCall {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the contact came in or went out.
    pub direction: Option<Direction>,
    /// Directions of the call's legs, one entry each.
    pub call_legs: Option<Vec<Direction>>,
    /// How the engagement was distributed to agents, one entry each.
    pub distributions: Option<Vec<VoiceCallDistribution>>,
    /// Kinds of call, such as external calls.
    pub types: Option<Vec<VoiceCallType>>,
    /// Kinds of call leg (part of the call), such as a transfer or a conference call.
    pub sub_types: Option<Vec<SubType>>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of the caller's number, such as toll-free.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of the number that was called, such as toll-free.
    pub callee_number_type: Option<NumberType>,
    /// When the engagement began.
    pub start_time: Option<String>,
    /// When the voice call ended.
    pub end_time: Option<String>,
    /// Length of the engagement altogether, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Queues that the voice call passed through.
    pub queues: Option<Vec<Queue>>,
    /// The agents who took part in the call.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flows that the call passed through.
    pub flows: Option<Vec<FlowRef>>,
    /// Full name of a country; Zoom does not say whether the consumer's or the contact center's.
    pub country_name: Option<String>,
    /// Whether the voice call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether there is a message of the call in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the engagement, such as completed or abandoned.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller; Zoom does not document how it differs from `caller_number`.
    pub caller_id: Option<String>,
    /// Who placed the call: the consumer or the agent.
    pub calling_party: Option<CallingParty>,
    /// What the call cost.
    pub charge: Option<String>,
    /// Prices charged, as texts with a currency sign.
    pub rates: Option<Vec<String>>,
    /// Kind of charge for the call. Always `per_minute`.
    pub charge_type: Option<String>,
    /// Session border controllers (SBC) that carried the call, one entry each.
    pub session_border_controller_list: Option<Vec<SessionBorderController>>,
    /// Parts of the call, one entry each.
    pub voice_call_details: Option<Vec<VoiceCallDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent in a voice call, with their device, SIP zone, region and teams.
///
/// Element of `agents` in [`VoiceCall`] and [`VoiceCallDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallAgent {
    /// ID of the agent.
    pub user_id: Option<String>,
    /// Name of the agent.
    pub display_name: Option<String>,
    /// Email address of the agent.
    pub user_email: Option<String>,
    /// IP address of the agent's device.
    pub user_ip_address: Option<String>,
    /// MAC address of the agent's device.
    pub user_device_mac_address: Option<String>,
    /// SIP zone (location of Zoom's call servers) in which the agent registered.
    pub user_registered_sip_zone: Option<String>,
    /// IP address of the SIP zone.
    pub sip_zone_ip_address: Option<String>,
    /// Name of the region to which the agent belongs.
    pub user_region: Option<String>,
    /// IDs of the teams to which the agent belongs.
    pub team_ids: Option<Vec<String>>,
    /// Names of the teams to which the agent belongs.
    pub team_names: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Outcome of the voice call, such as completed or abandoned.
///
/// Values of `result` in [`VoiceCall`] and [`VoiceCallDetail`].
#[zoom_enum]
pub enum VoiceCallResult {
    /// `completed`.
    Completed,
    /// `short_abandoned`: Given up by the consumer within the time that counts as a short abandon.
    ShortAbandoned,
    /// `long_abandoned`: Given up by the consumer after the time that counts as a short abandon.
    LongAbandoned,
    /// `hold_abandoned`: Given up by the consumer while on hold.
    HoldAbandoned,
    /// `long_calls`: Longer than the queue's limit for long calls.
    LongCalls,
    /// `short_calls`: Longer than a hang-up call and shorter than a long one.
    ShortCalls,
    /// `hang_up_calls`: Shorter than the queue's limit for hang-up calls.
    HangUpCalls,
    /// `overflowed_to_disconnect`: Disconnected because no agent took it in time.
    OverflowedToDisconnect,
    /// `overflowed_to_inbox`: Passed on to an inbox because no agent took it in time.
    OverflowedToInbox,
    /// `overflowed`: Passed on because no agent took it in time.
    Overflowed,
    /// `abandon_quit`: Ended because the consumer quit.
    AbandonQuit,
    /// `auto_closed`: Closed automatically.
    AutoClosed,
    /// `contained`: Handled by the automated flow, without an agent.
    Contained,
    /// `missed`.
    Missed,
    /// `declined`.
    Declined,
    /// `callback_abandoned_by_consumer`: A callback that the consumer gave up.
    CallbackAbandonedByConsumer,
}

/// Who placed the call: the consumer or the agent.
///
/// Values of `calling_party` in [`VoiceCall`] and [`VoiceCallDetail`].
#[zoom_enum]
pub enum CallingParty {
    /// `consumer`.
    Consumer,
    /// `agent`.
    Agent,
}

/// Session border controller (SBC, a gateway at the edge of a phone network) that carried a call, with its IP addresses and trunk.
///
/// Element of `session_border_controller_list` in [`VoiceCall`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionBorderController {
    /// Name of the session border controller.
    pub session_border_controller_name: Option<String>,
    /// IP address of the session border controller (SBC).
    pub session_border_controller_ip_address: Option<String>,
    /// Name of the trunk between the customer's session border controller and Zoom's.
    pub consumer_zoom_trunk_name: Option<String>,
    /// IP address of the customer's session border controller (SBC).
    pub consumer_sbc_ip_address: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a voice call, with its numbers, agents and result, and whether it was recorded.
///
/// Element of `voice_call_details` in [`VoiceCall`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoiceCallDetail {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Direction of this part (leg) of the call.
    pub call_leg: Option<Direction>,
    /// Whether the contact was distributed automatically (ACD).
    pub distribution: Option<VoiceCallDistribution>,
    /// Kind of call, such as an external call or a conference.
    #[wire("type")]
    pub kind: Option<VoiceCallType>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Kind of the caller's number, such as toll-free.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Kind of the number that was called, such as toll-free.
    pub callee_number_type: Option<NumberType>,
    /// When this part of the call began.
    pub start_time: Option<String>,
    /// When this part of the call ended.
    pub end_time: Option<String>,
    /// Length of this part of the call, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Queue that took the call.
    pub queue: Option<EngagementQueue>,
    /// The agents who took part in the call.
    pub agents: Option<Vec<VoiceCallAgent>>,
    /// Flow that the call passed through.
    pub flow: Option<FlowRef>,
    /// Full name of a country; Zoom does not say whether the consumer's or the contact center's.
    pub country_name: Option<String>,
    /// Whether the voice call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether there is a message of the call in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the engagement, such as completed or abandoned.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller; Zoom does not document how it differs from `caller_number`.
    pub caller_id: Option<String>,
    /// Who placed the call: the consumer or the agent.
    pub calling_party: Option<CallingParty>,
    /// What the call cost.
    pub charge: Option<String>,
    /// Price charged, as text with a currency sign.
    pub rate: Option<String>,
    /// Kind of charge for the call. Always `per_minute`.
    pub charge_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the messages of one work item engagement, in which an agent handles a piece of work, such as a ticket, rather than a contact.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListWorkItemMessageHistory, MessageHistoryOrder};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let messages = ListWorkItemMessageHistory::new("Zl3aVt0bQ9y")
///     .direction(MessageHistoryOrder::Forward)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/logs/GET/contact_center/work_item/messages)
#[zoom_endpoint(
    GET "/contact_center/work_item/messages" -> ListWorkItemMessageHistoryResponse,
    paginate = messages: WorkItemMessageHistoryMessage,
    rate_limit = Medium,
    scopes = ["contact_center_messaging:read:admin", "contact_center:read:engagement_log:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 1002, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (404, 11004, ENGAGEMENT_NOT_FOUND = "the engagement was not found"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWorkItemMessageHistory {
    /// ID of the work item engagement.
    pub engagement_id: String,
    /// Whether to start with the oldest messages (`forward`) or with the newest (`backward`). Default: `backward`.
    pub direction: Option<MessageHistoryOrder>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListWorkItemMessageHistory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWorkItemMessageHistoryResponse {
    /// ID of the work item engagement.
    pub engagement_id: Option<String>,
    /// The messages, one entry each.
    #[lossy]
    pub messages: Vec<WorkItemMessageHistoryMessage>,
    /// Whether further entries exist beyond this response.
    pub has_more: Option<bool>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message about a work item (a piece of work, such as a ticket, that an agent handles), with its sender, time and content.
///
/// Element of `messages` in [`ListWorkItemMessageHistoryResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkItemMessageHistoryMessage {
    /// ID of the message.
    pub message_id: Option<String>,
    /// What the message contains; its form depends on the kind of message.
    pub content: Option<WorkItemMessageHistoryMessageContent>,
    /// When the message was sent, in UTC.
    pub sent_time: Option<DateTime>,
    /// ID of the sender as a participant.
    pub sender_participant_id: Option<String>,
    /// Display name of the sender.
    pub sender_participant_name: Option<String>,
    /// Whether a user wrote the message or the system generated it.
    pub message_type: Option<MessageType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the message contains; its form depends on the kind of message.
///
/// Value of `content` in [`WorkItemMessageHistoryMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkItemMessageHistoryMessageContent {
    /// Kind of message content, such as text, a card or an image.
    #[wire("type")]
    pub kind: Option<HistoryMessageContentType>,
    /// Content itself: the text or, for complex kinds such as a card or carousel, JSON text.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of message content, such as text, a card or an image.
///
/// Values of `type` in [`WorkItemMessageHistoryMessageContent`].
#[zoom_enum]
pub enum HistoryMessageContentType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// `action`: An action in the conversation; Zoom does not explain it further.
    Action,
    /// `markdown`.
    Markdown,
    /// `quickReplies`: Ready-made replies to choose from.
    #[value("quickReplies")]
    QuickReplies,
    /// `card`: A box with text, a picture or buttons.
    Card,
    /// `carousel`: Several cards in a row.
    Carousel,
    /// `article`: A knowledge base article.
    Article,
    /// `image`.
    Image,
    /// `audio`.
    Audio,
    /// `video`.
    Video,
    /// `link`.
    Link,
    /// `attachment`.
    Attachment,
}
