//! SMS: 7 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ExtensionOwnerType, ExtensionStatus, SyncType};

/// Sends an SMS or MMS message from a Zoom Phone number, or from the number of a Service Endpoint (an endpoint for programs).
///
/// The text may be 2,048 bytes long, or 1,000 bytes with attachments.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PostSmsMessage, SmsMessageSender, ToMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PostSmsMessage::new(
///     SmsMessageSender::new("+14155550100"),
///     vec![ToMember::new().phone_number("+14155550101")],
/// )
/// .message("See you there")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/POST/phone/sms/messages)
#[zoom_endpoint(
    POST "/phone/sms/messages" -> PostSmsMessageResponse,
    rate_limit = Medium,
    scopes = [
        "phone:write:admin",
        "phone:write",
        "phone_sms:write",
        "phone_sms:write:admin",
        "phone:read:sms_message",
        "phone:read:sms_message:admin",
    ],
    errors = [
        (400, 2001, ACCOUNT_DOES_NOT_EXIST_2001 = "the account does not exist"),
        (400, 1001, USER_DOES_NOT_EXIST_1001 = "the user does not exist"),
        (400, 1024, USER_DOES_NOT_EXIST_1024 = "the user does not exist"),
        (400, 7001, INVALID_PARAMETER_7001 = "a parameter is invalid"),
        (400, 316, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 300, NOT_SUPPORTED_300 = "not supported"),
        (400, 135, PERMISSION_DENIED = "permission denied"),
        (400, 121, NOT_SUPPORTED_121 = "not supported"),
        (400, 138, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 140, INVALID_PARAMETER_140 = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST_124 = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PostSmsMessage {
    /// Pictures to send by MMS, one entry each; JPEG, PNG or GIF, together at most 2 MB. At most 10 items.
    pub attachments: Option<Vec<SmsMessageAttachment>>,
    /// Text to send, which is split into segments of 160 characters for delivery.
    pub message: Option<String>,
    /// Party that sends the SMS, with its phone number.
    pub sender: SmsMessageSender,
    /// ID of the SMS conversation between sender and recipient; it never expires.
    pub session_id: Option<String>,
    /// Recipients of the SMS, one entry each; from US and Canadian toll numbers, several of them get one group message. At most 10 items.
    pub to_members: Vec<ToMember>,
}

/// File to send with a text message, encoded in Base64.
///
/// Element of `attachments` in [`PostSmsMessage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsMessageAttachment {
    /// Contents of the attachment in Base64, at most 2 MB.
    pub base64_encoding: Option<String>,
    /// File format of the attachment; `PDF` is among the values, though Zoom's text on attachments allows images only.
    #[wire("type")]
    pub kind: Option<SmsMessageAttachmentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File format of the attachment.
///
/// Values of `type` in [`SmsMessageAttachment`].
#[zoom_enum]
pub enum SmsMessageAttachmentType {
    /// `PNG`: A Portable Network Graphics image.
    #[value("PNG")]
    Png,
    /// `JPEG`: A JPEG image; Zoom does not say how this differs from `JPG`.
    #[value("JPEG")]
    Jpeg,
    /// `JPG`: A JPEG image; Zoom does not say how this differs from `JPEG`.
    #[value("JPG")]
    Jpg,
    /// `GIF`: A Graphics Interchange Format image.
    #[value("GIF")]
    Gif,
    /// `PDF`: A Portable Document Format file.
    #[value("PDF")]
    Pdf,
}

/// Party that sends the SMS, with its phone number.
///
/// Value of `sender` in [`PostSmsMessage`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SmsMessageSender {
    /// User ID of the sender, as an alternative to `user_id`.
    ///
    /// Deprecated by Zoom.
    pub id: Option<String>,
    /// ID of the user who sends the message.
    pub user_id: Option<String>,
    /// Zoom Phone number from which the message goes out, in E.164 format; it belongs to the sender and can send SMS. Required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recipient of a text message to send, by phone number.
///
/// Element of `to_members` in [`PostSmsMessage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ToMember {
    /// Phone number of the recipient.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`PostSmsMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PostSmsMessageResponse {
    /// When the message was sent.
    pub date_time: Option<DateTime>,
    /// ID of the SMS.
    pub message_id: Option<String>,
    /// ID of the SMS conversation between sender and recipient; it never expires.
    pub session_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists SMS sessions of the whole account.
///
/// Users without Zoom Phone see only the sessions of Service Endpoints (endpoints for programs), through an account-level app.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetAccountSmsSessions::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions)
#[zoom_endpoint(
    GET "/phone/sms/sessions" -> AccountSmsSessions,
    paginate = sms_sessions: SmsSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read:admin",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:list_sms_sessions",
        "phone:read:list_sms_sessions:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 7012, SMS_NOT_RETURNED = "the SMS could not be returned"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountSmsSessions {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period to search, by the timestamp that `filter_type` names; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period to search; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only conversations of this kind of extension, such as a call queue or a Service Endpoint; `all` for every kind. Default: `user`.
    pub session_type: Option<SessionType>,
    /// Keeps only conversations in which this phone number sent or received messages.
    pub phone_number: Option<String>,
    /// Timestamp to which `from` and `to` apply: sent, received or last message. Default: `last_message_time`.
    pub filter_type: Option<FilterType>,
}

/// Kind of extension that owns the SMS conversations.
///
/// Values of `session_type` in [`GetAccountSmsSessions`].
#[zoom_enum]
pub enum SessionType {
    /// `user`.
    User,
    /// `call_queue`: A call queue, which distributes calls among its members.
    CallQueue,
    /// `auto_receptionist`: An auto receptionist, which greets callers and routes their calls.
    AutoReceptionist,
    /// `service_endpoint`: A Service Endpoint, whose number sends texts through the API, also for people without Zoom Phone.
    ServiceEndpoint,
    /// `all`: Sessions of every type.
    All,
}

/// Timestamp to which `from` and `to` apply: sent, received or last message.
///
/// Values of `filter_type` in [`GetAccountSmsSessions`] and [`GetUserSmsSessions`].
#[zoom_enum]
pub enum FilterType {
    /// `sent_message_time`: Sessions with a message sent in the period.
    SentMessageTime,
    /// `received_message_time`: Sessions with a message received in the period.
    ReceivedMessageTime,
    /// `last_message_time`: Sessions whose last message falls in the period.
    LastMessageTime,
    /// `sent_received_message_time`: Sessions with a message sent or received in the period.
    SentReceivedMessageTime,
}

/// Response to [`GetAccountSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSmsSessions {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// SMS conversations, one entry each. At most 100 items.
    #[lossy]
    pub sms_sessions: Vec<SmsSession>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text message conversation in the account, with its participants.
///
/// Element of `sms_sessions` in [`AccountSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsSession {
    /// When a message was last sent or received, in UTC.
    pub last_access_time: Option<DateTime>,
    /// People in the SMS conversation, one entry each. At most 10 items.
    pub participants: Option<Vec<Participant>>,
    /// ID of the SMS conversation among the participants; it never expires.
    pub session_id: Option<String>,
    /// Kind of extension that owns the conversation, such as a user, a call queue or a Service Endpoint (an endpoint for programs).
    pub session_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sender or recipient in a text message session, by name and number.
///
/// Element of `participants` in [`SmsSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Name of the participant.
    pub display_name: Option<String>,
    /// Extension to which the phone number belongs.
    pub owner: Option<ParticipantOwner>,
    /// Phone number of the person in the conversation.
    pub phone_number: Option<String>,
    /// Whether the participant owns the SMS session.
    pub is_session_owner: Option<bool>,
    /// Whether the extension is inactive or deleted.
    pub extension_status: Option<ExtensionStatus>,
    /// When the extension was deleted; present only if `extension_status` is `deleted`.
    pub extension_deleted_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension to which the phone number belongs.
///
/// Value of `owner` in [`Participant`] and [`MessageParty`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantOwner {
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Kind of extension that is the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<ParticipantOwnerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of extension that is the owner, such as a user or a call queue.
///
/// Values of `type` in [`ParticipantOwner`].
#[zoom_enum]
pub enum ParticipantOwnerType {
    /// `user`: A Zoom Phone user.
    User,
    /// `callQueue`: A call queue, which distributes calls among its members.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`: An auto receptionist, which greets callers and routes their calls.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `sharedLineGroup`: A group of users who share a line.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `serviceEndpoint`: A Service Endpoint, from whose number apps send text messages, even for people without Zoom Phone.
    #[value("serviceEndpoint")]
    ServiceEndpoint,
}

/// Returns the messages and details of one SMS session.
///
/// Users without Zoom Phone can read only the sessions of Service Endpoints (endpoints for programs), through an account-level app.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSmsSessionDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_histories = GetSmsSessionDetails::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/{sessionId})
#[zoom_endpoint(
    GET "/phone/sms/sessions/<session_id>" -> SmsSessionDetails,
    paginate = sms_histories: SmsHistory,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:sms_session",
        "phone:read:sms_session:admin",
    ],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 7013, SMS_HISTORY_NOT_RETURNED = "the SMS history could not be returned"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsSessionDetails {
    /// ID of the SMS conversation.
    pub session_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the period whose messages are listed; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose messages are listed; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only messages in this state of delivery, such as delivered or failed. Default: `all`.
    pub delivery_status: Option<SmsSessionDetailDeliveryStatus>,
    /// Order by creation time: `1` for the oldest messages first, `2` for the newest.
    pub sort: Option<i64>,
}

/// Delivery status of the messages to return, such as delivered or failed; `all` for messages in any status.
///
/// Values of `delivery_status` in [`GetSmsSessionDetails`].
#[zoom_enum]
pub enum SmsSessionDetailDeliveryStatus {
    /// `all`: Messages in any status.
    All,
    /// `received`: Arrived at the Zoom number.
    Received,
    /// `delivered`: Reached the recipient on the mobile operator's network.
    Delivered,
    /// `failed_to_send`: Could not be passed to the mobile operator's network.
    FailedToSend,
    /// `sent`: Passed to the carrier, and not confirmed yet.
    Sent,
    /// `failed_to_deliver`: Passed to the mobile operator's network, but did not reach the recipient.
    FailedToDeliver,
    /// `unknown`: Zoom cannot determine whether it was delivered.
    Unknown,
}

/// Response to [`GetSmsSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsSessionDetails {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Messages in the SMS conversation, one entry each. At most 100 items.
    #[lossy]
    pub sms_histories: Vec<SmsHistory>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text message of a session, with its delivery status and attachments.
///
/// Element of `sms_histories` in [`SmsSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsHistory {
    /// Media or audio files that are attached, one entry each. At most 10 items.
    pub attachments: Option<Vec<SmsAttachment>>,
    /// When the message was created, in UTC.
    pub date_time: Option<DateTime>,
    /// Whether the message came in (`In`) or went out (`Out`).
    pub direction: Option<String>,
    /// Text of the SMS.
    pub message: Option<String>,
    /// ID of the SMS.
    pub message_id: Option<String>,
    /// How far the message got, such as delivered or failed.
    pub delivery_status: Option<SmsDeliveryStatus>,
    /// Kind of text message: SMS or MMS, to one person or a group.
    pub message_type: Option<MessageType>,
    /// Party that sent the SMS, with name and number.
    pub sender: Option<MessageParty>,
    /// Recipients of the SMS, one entry each. At most 10 items.
    pub to_members: Option<Vec<MessageParty>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that was attached to a text message, with its download URL.
///
/// Element of `attachments` in [`SmsHistory`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsAttachment {
    /// URL of the attached file.
    pub download_url: Option<String>,
    /// ID of the media file.
    pub id: Option<String>,
    /// File name of the attachment.
    pub name: Option<String>,
    /// How large the attached file is, in bytes.
    pub size: Option<i64>,
    /// File format of the attachment.
    #[wire("type")]
    pub kind: Option<SmsHistoryAttachmentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File format of the attachment.
///
/// Values of `type` in [`SmsAttachment`].
#[zoom_enum]
pub enum SmsHistoryAttachmentType {
    /// `OTHER`: Any other file.
    #[value("OTHER")]
    Other,
    /// `PNG`: A Portable Network Graphics image.
    #[value("PNG")]
    Png,
    /// `GIF`: A Graphics Interchange Format image.
    #[value("GIF")]
    Gif,
    /// `JPG`: A JPEG image; Zoom does not say how this differs from `JPEG`.
    #[value("JPG")]
    Jpg,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
}

/// How far the message got, such as delivered or failed.
///
/// Values of `delivery_status` in [`SmsHistory`] and [`Sms`].
#[zoom_enum]
pub enum SmsDeliveryStatus {
    /// `received`: Arrived at the Zoom number.
    Received,
    /// `delivered`: Reached the recipient on the mobile operator's network.
    Delivered,
    /// `failed_to_send`: Could not be passed to the mobile operator's network.
    FailedToSend,
    /// `sent`: Passed to the carrier, and not confirmed yet.
    Sent,
    /// `failed_to_deliver`: Passed to the mobile operator's network, but did not reach the recipient.
    FailedToDeliver,
    /// `unknown`: Zoom cannot determine whether it was delivered.
    Unknown,
}

/// Kind of text message: SMS or MMS, to one person or a group.
///
/// Values of `message_type` in [`SmsHistory`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MessageType {
    /// `1`: A text message (SMS).
    Sms = 1,
    /// `2`: A multimedia message (MMS).
    Mms = 2,
    /// `3`: A text message to a group (SMS).
    GroupSms = 3,
    /// `4`: A multimedia message to a group (MMS).
    GroupMms = 4,
    /// `5`: A kind that Zoom calls `SMS_INTER` and does not explain.
    SmsInter = 5,
    /// `6`: A kind that Zoom calls `MSG_ON_NET` and does not explain; the name suggests a message that stays within one network.
    MsgOnNet = 6,
}

/// Sender or recipient of a text message.
///
/// Value of `sender` and `to_members` in [`SmsHistory`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageParty {
    /// Name of the sender or recipient of the message.
    pub display_name: Option<String>,
    /// Extension to which the phone number belongs.
    pub owner: Option<ParticipantOwner>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one message from an SMS session.
///
/// Users without Zoom Phone can read only the sessions of Service Endpoints (endpoints for programs), through an account-level app.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSms::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/{sessionId}/messages/{messageId})
#[zoom_endpoint(
    GET "/phone/sms/sessions/<session_id>/messages/<message_id>" -> Sms,
    rate_limit = Medium,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:sms_message",
        "phone:read:sms_message:admin",
    ],
    errors = [
        (400, 1004, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSms {
    /// ID of the SMS conversation.
    pub session_id: String,
    /// ID of the message.
    pub message_id: String,
}

/// Response to [`GetSms`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Sms {
    /// Media or audio files that are attached, one entry each. At most 10 items.
    pub attachments: Option<Vec<SmsAttachment>>,
    /// When the message was created, in UTC.
    pub date_time: Option<DateTime>,
    /// Whether the message came in (`In`) or went out (`Out`).
    pub direction: Option<String>,
    /// Text of the SMS.
    pub message: Option<String>,
    /// How far the message got, such as delivered or failed.
    pub delivery_status: Option<SmsDeliveryStatus>,
    /// ID of the SMS.
    pub message_id: Option<String>,
    /// Kind of text message: SMS or MMS, to one person or a group.
    pub message_type: Option<MessageType>,
    /// Party that sent the SMS, with name and number.
    pub sender: Option<MessageParty>,
    /// Recipients of the SMS, one entry each. At most 10 items.
    pub to_members: Option<Vec<MessageParty>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the messages of one SMS session, all of them or only those newer or older than the ones fetched before, for keeping a copy up to date.
///
/// Users without Zoom Phone can sync only the sessions of Service Endpoints (endpoints for programs), through an account-level app.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SyncSmsBySessionId, SyncType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncSmsBySessionId::new("Zl3aVt0bQ9y", 100)
///     .sync_type(SyncType::ISync)
///     .sync_token("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/sms/sessions/{sessionId}/sync)
#[zoom_endpoint(
    GET "/phone/sms/sessions/<session_id>/sync" -> SyncSmsBySessionIdResponse,
    rate_limit = Medium,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:sms_session",
        "phone:read:sms_session:admin",
    ],
    errors = [
        (400, 300, SYNC_TOKEN_INVALID_OR_EXPIRED_400_300 = "the sync token is invalid or expired"),
        (400, 7035, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 300, SYNC_TOKEN_INVALID_OR_EXPIRED_404_300 = "the sync token is invalid or expired"),
        (404, 12004, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncSmsBySessionId {
    /// ID of the SMS conversation.
    pub session_id: String,
    /// Whether to fetch everything (`FSync`), or only entries newer (`ISync`) or older (`BSync`) than those fetched before, as marked by `sync_token`.
    pub sync_type: Option<SyncType>,
    /// How many records to return.
    #[range(1..=250)]
    pub count: i64,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Response to [`SyncSmsBySessionId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncSmsBySessionIdResponse {
    /// Messages in the SMS conversation, one entry each. At most 250 items.
    pub sms_histories: Option<Vec<SmsBySessionIdSmsHistory>>,
    /// Token for `sync_token` of the next request, which continues the synchronization.
    pub sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text message of a session that is being synced.
///
/// Element of `sms_histories` in [`SyncSmsBySessionIdResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsBySessionIdSmsHistory {
    /// Media or audio files that are attached, one entry each. At most 10 items.
    pub attachments: Option<Vec<SmsAttachment>>,
    /// When the message was created, in UTC.
    pub date_time: Option<DateTime>,
    /// Whether the message came in (`In`) or went out (`Out`).
    pub direction: Option<String>,
    /// Text of the SMS.
    pub message: Option<String>,
    /// ID of the SMS.
    pub message_id: Option<String>,
    /// Kind of text message: SMS or MMS, to one person or a group.
    pub message_type: Option<MessageType>,
    /// Party that sent the SMS, with name and number.
    pub sender: Option<MessageParty>,
    /// Recipients of the SMS, one entry each. At most 10 items.
    pub to_members: Option<Vec<MessageParty>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the SMS sessions of one Zoom Phone user.
///
/// Needs a paid plan; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetUserSmsSessions::new("me")
///     .page_size(100)
///     .session_type("user")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/users/{userId}/sms/sessions)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/sms/sessions" -> UserSmsSessions,
    paginate = sms_sessions: UserSmsSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:list_sms_sessions",
        "phone:read:list_sms_sessions:admin",
    ],
    errors = [
        (400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 7012, SMS_NOT_RETURNED = "the SMS could not be returned"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSmsSessions {
    /// ID or email address of the user.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only conversations of a user (`user`), a call queue (`call_queue`) or an auto receptionist (`auto_receptionist`); `all` for every kind. Default: `user`.
    pub session_type: Option<String>,
    /// Start of the period to search, by the timestamp that `filter_type` names; a request without it covers the last 30 days.
    pub from: Option<DateOrDateTime>,
    /// End of the period to search; needed in a request with `from`.
    pub to: Option<DateOrDateTime>,
    /// Keeps only conversations in which this phone number sent or received messages.
    pub phone_number: Option<String>,
    /// Timestamp to which `from` and `to` apply: sent, received or last message. Default: `last_message_time`.
    pub filter_type: Option<FilterType>,
}

/// Response to [`GetUserSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSessions {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// SMS conversations, one entry each. At most 100 items.
    #[lossy]
    pub sms_sessions: Vec<UserSmsSession>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text message conversation of a user, with its participants.
///
/// Element of `sms_sessions` in [`UserSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSession {
    /// When a message was last sent or received, in UTC.
    pub last_access_time: Option<DateTime>,
    /// People in the SMS conversation, one entry each. At most 10 items.
    pub participants: Option<Vec<UserSmsSessionParticipant>>,
    /// ID of the SMS conversation.
    pub session_id: Option<String>,
    /// Whether the conversation belongs to a user (`user`), a call queue (`call_queue`) or an auto receptionist (`auto_receptionist`).
    pub session_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a text message conversation, by name and number.
///
/// Element of `participants` in [`UserSmsSession`] and [`SyncUserSmsSessionsSmsSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSessionParticipant {
    /// Name of the participant.
    pub display_name: Option<String>,
    /// Extension to which the phone number belongs.
    pub owner: Option<SmsPartyOwner>,
    /// Phone number of the person in the conversation.
    pub phone_number: Option<String>,
    /// Whether the participant owns the SMS session.
    pub is_session_owner: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extension to which the phone number belongs.
///
/// Value of `owner` in [`UserSmsSessionParticipant`] and [`LatestMessageParty`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsPartyOwner {
    /// ID of the owner, such as a user or a call queue.
    pub id: Option<String>,
    /// Kind of extension that is the owner, such as a user or a call queue.
    #[wire("type")]
    pub kind: Option<ExtensionOwnerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists one user's SMS sessions, most recent first, as the Zoom Phone client shows them.
///
/// Needs a paid plan and a user with Zoom Phone.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SyncType, SyncUserSmsSessions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserSmsSessions::new("me", SyncType::ISync)
///     .sync_token("Zl3aVt0bQ9y")
///     .count(50)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms/GET/phone/users/{userId}/sms/sessions/sync)
#[zoom_endpoint(
    GET "/phone/users/<user_id>/sms/sessions/sync" -> SyncUserSmsSessionsResponse,
    rate_limit = Medium,
    scopes = [
        "phone:read:admin",
        "phone:read",
        "phone_sms:read",
        "phone_sms:read:admin",
        "phone:read:sms_session",
        "phone:read:sms_session:admin",
    ],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 7035, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 300, SYNC_TOKEN_INVALID_OR_EXPIRED = "the sync token is invalid or expired"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncUserSmsSessions {
    /// ID or email address of the user.
    pub user_id: String,
    /// Whether to fetch everything (`FSync`), or only entries newer (`ISync`) or older (`BSync`) than those fetched before, as marked by `sync_token`. Default: `FSync`.
    pub sync_type: SyncType,
    /// `sync_token` of the previous response, for fetching only newer (`ISync`) or older entries (`BSync`).
    pub sync_token: Option<String>,
    /// How many records to return.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// Keeps only conversations of a user (`user`), a call queue (`call_queue`) or an auto receptionist (`auto_receptionist`); `all` for every kind. Default: `user`.
    pub session_type: Option<String>,
}

/// Response to [`SyncUserSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserSmsSessionsResponse {
    /// SMS conversations, one entry each. At most 250 items.
    pub sms_sessions: Option<Vec<SyncUserSmsSessionsSmsSession>>,
    /// Token for `sync_token` of the next request, which fetches only newer (`ISync`) or older entries (`BSync`).
    pub sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Text message conversation of a user, with the latest message and the number of unread ones.
///
/// Element of `sms_sessions` in [`SyncUserSmsSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncUserSmsSessionsSmsSession {
    /// When a message was last sent or received, in UTC.
    pub last_access_time: Option<DateTime>,
    /// Newest message of the session.
    pub latest_message: Option<LatestMessage>,
    /// People in the SMS conversation, one entry each. At most 10 items.
    pub participants: Option<Vec<UserSmsSessionParticipant>>,
    /// ID of the SMS conversation.
    pub session_id: Option<String>,
    /// Whether the conversation belongs to a user (`user`), a call queue (`call_queue`) or an auto receptionist (`auto_receptionist`).
    pub session_type: Option<String>,
    /// Number of unread messages.
    pub unread_message_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Newest message of the session.
///
/// Value of `latest_message` in [`SyncUserSmsSessionsSmsSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessage {
    /// Media or audio files that are attached, one entry each. At most 10 items.
    pub attachments: Option<Vec<LatestMessageAttachment>>,
    /// When the message was created, in UTC.
    pub date_time: Option<DateTime>,
    /// Whether the message came in (`In`) or went out (`Out`).
    pub direction: Option<String>,
    /// Text of the SMS.
    pub message: Option<String>,
    /// ID of the SMS.
    pub message_id: Option<String>,
    /// Kind of text message: SMS or MMS, to one person or a group.
    pub message_type: Option<MessageType>,
    /// Party that sent the SMS, with name and number.
    pub sender: Option<LatestMessageParty>,
    /// Recipients of the SMS, one entry each. At most 10 items.
    pub to_members: Option<Vec<LatestMessageParty>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Attachment of a session's latest text message, by ID and type.
///
/// Element of `attachments` in [`LatestMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessageAttachment {
    /// ID of the media file.
    pub id: Option<String>,
    /// File format of the attachment.
    #[wire("type")]
    pub kind: Option<LatestMessageAttachmentType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File format of the attachment.
///
/// Values of `type` in [`LatestMessageAttachment`].
#[zoom_enum]
pub enum LatestMessageAttachmentType {
    /// `OTHER`: Any other file.
    #[value("OTHER")]
    Other,
    /// `PNG`: A Portable Network Graphics image.
    #[value("PNG")]
    Png,
    /// `GIF`: A Graphics Interchange Format image.
    #[value("GIF")]
    Gif,
    /// `JPG/JPEG`.
    #[value("JPG/JPEG")]
    JpgJpeg,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
}

/// Sender or recipient of the latest text message in a session.
///
/// Value of `sender` and `to_members` in [`LatestMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessageParty {
    /// Name of the sender or recipient of the message.
    pub display_name: Option<String>,
    /// Extension to which the phone number belongs.
    pub owner: Option<SmsPartyOwner>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
