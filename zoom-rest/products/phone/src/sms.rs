//! SMS: 7 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::{CalleeStatus, LeaveVoicemailToExtensionType, SyncType};

/// Post SMS message.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{PostSmsMessage, SmsMessageSender, ToMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PostSmsMessage::new(
///     SmsMessageSender::new("+14155550100"),
///     vec![ToMember::new("+14155550100")],
/// )
///     .message("See you there")
///     .session_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 2001, "the account does not exist"),
        (400, 1001, "the user does not exist"),
        (400, 1024, "the user does not exist"),
        (400, 7001, "a parameter is invalid"),
        (400, 316, "the number cannot be used"),
        (400, 300, "not supported"),
        (400, 135, "permission denied"),
        (400, 121, "not supported"),
        (400, 138, "a parameter is missing or invalid"),
        (400, 140, "a parameter is invalid"),
        (401, 124, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PostSmsMessage {
    /// Attachments: at most 10 items.
    pub attachments: Option<Vec<SmsMessageAttachment>>,
    /// Message.
    pub message: Option<String>,
    /// Sender.
    pub sender: SmsMessageSender,
    /// Session ID.
    pub session_id: Option<String>,
    /// To members: at most 10 items.
    pub to_members: Vec<ToMember>,
}

/// Element of `attachments`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsMessageAttachment {
    /// Base64 encoding.
    pub base64_encoding: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SmsMessageAttachmentType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SmsMessageAttachmentType {
    /// `PNG`.
    #[value("PNG")]
    Png,
    /// `JPEG`.
    #[value("JPEG")]
    Jpeg,
    /// `JPG`.
    #[value("JPG")]
    Jpg,
    /// `GIF`.
    #[value("GIF")]
    Gif,
    /// `PDF`.
    #[value("PDF")]
    Pdf,
}

/// Value of `sender`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct SmsMessageSender {
    /// ID.
    ///
    /// Deprecated by Zoom.
    pub id: Option<String>,
    /// User ID.
    ///
    /// Deprecated by Zoom.
    pub user_id: Option<String>,
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
}

/// Element of `to_members`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ToMember {
    /// Phone number: required in requests.
    #[required(new)]
    pub phone_number: Option<String>,
}

/// Response to [`PostSmsMessage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PostSmsMessageResponse {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
}

/// Get account SMS sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetAccountSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetAccountSmsSessions::new()
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 400, "a parameter is invalid"),
        (401, 124, "the account does not exist"),
        (404, 7012, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountSmsSessions {
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Session type: defaults to `user`.
    pub session_type: Option<SessionType>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Filter type: defaults to `last_message_time`.
    pub filter_type: Option<FilterType>,
}

/// Values of `session_type`.
#[zoom_enum]
pub enum SessionType {
    /// `user`.
    User,
    /// `call_queue`.
    CallQueue,
    /// `auto_receptionist`.
    AutoReceptionist,
    /// `service_endpoint`.
    ServiceEndpoint,
    /// `all`.
    All,
}

/// Values of `filter_type`.
#[zoom_enum]
pub enum FilterType {
    /// `sent_message_time`.
    SentMessageTime,
    /// `received_message_time`.
    ReceivedMessageTime,
    /// `last_message_time`.
    LastMessageTime,
    /// `sent_received_message_time`.
    SentReceivedMessageTime,
}

/// Response to [`GetAccountSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountSmsSessions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// SMS sessions: at most 100 items.
    #[lossy]
    pub sms_sessions: Vec<SmsSession>,
}

/// Element of `sms_sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsSession {
    /// Last access time.
    pub last_access_time: Option<DateTime>,
    /// Participants: at most 10 items.
    pub participants: Option<Vec<Participant>>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Session type.
    pub session_type: Option<String>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Display name.
    pub display_name: Option<String>,
    /// Owner.
    pub owner: Option<ParticipantOwner>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Is session owner.
    pub is_session_owner: Option<bool>,
    /// Extension status.
    pub extension_status: Option<CalleeStatus>,
    /// Extension deleted time.
    pub extension_deleted_time: Option<DateTime>,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantOwner {
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ParticipantOwnerType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ParticipantOwnerType {
    /// `user`.
    User,
    /// `callQueue`.
    #[value("callQueue")]
    CallQueue,
    /// `autoReceptionist`.
    #[value("autoReceptionist")]
    AutoReceptionist,
    /// `sharedLineGroup`.
    #[value("sharedLineGroup")]
    SharedLineGroup,
    /// `serviceEndpoint`.
    #[value("serviceEndpoint")]
    ServiceEndpoint,
}

/// Get SMS session details.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSmsSessionDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_histories = GetSmsSessionDetails::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 400, "the page token is invalid or expired"),
        (401, 124, "the access token is invalid or expired"),
        (404, 2001, "the account does not exist"),
        (404, 7013, "the operation failed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsSessionDetails {
    /// Session ID.
    pub session_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Delivery status: defaults to `all`.
    pub delivery_status: Option<SmsSessionDetailDeliveryStatus>,
    /// Sort.
    pub sort: Option<i64>,
}

/// Values of `delivery_status`.
#[zoom_enum]
pub enum SmsSessionDetailDeliveryStatus {
    /// `all`.
    All,
    /// `received`.
    Received,
    /// `delivered`.
    Delivered,
    /// `failed_to_send`.
    FailedToSend,
    /// `sent`.
    Sent,
    /// `failed_to_deliver`.
    FailedToDeliver,
    /// `unknown`.
    Unknown,
}

/// Response to [`GetSmsSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsSessionDetails {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// SMS histories: at most 100 items.
    #[lossy]
    pub sms_histories: Vec<SmsHistory>,
}

/// Element of `sms_histories`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsHistory {
    /// Attachments: at most 10 items.
    pub attachments: Option<Vec<SmsHistoryAttachment>>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Delivery status.
    pub delivery_status: Option<SmsHistoryDeliveryStatus>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Sender.
    pub sender: Option<SmsHistorySender>,
    /// To members: at most 10 items.
    pub to_members: Option<Vec<SmsHistorySender>>,
}

/// Element of `attachments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsHistoryAttachment {
    /// Download URL.
    pub download_url: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SmsHistoryAttachmentType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum SmsHistoryAttachmentType {
    /// `OTHER`.
    #[value("OTHER")]
    Other,
    /// `PNG`.
    #[value("PNG")]
    Png,
    /// `GIF`.
    #[value("GIF")]
    Gif,
    /// `JPG`.
    #[value("JPG")]
    Jpg,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
}

/// Values of `delivery_status`.
#[zoom_enum]
pub enum SmsHistoryDeliveryStatus {
    /// `received`.
    Received,
    /// `delivered`.
    Delivered,
    /// `failed_to_send`.
    FailedToSend,
    /// `sent`.
    Sent,
    /// `failed_to_deliver`.
    FailedToDeliver,
    /// `unknown`.
    Unknown,
}

/// Values of `message_type`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MessageType {
    /// `1`.
    Sms = 1,
    /// `2`.
    Mms = 2,
    /// `3`.
    GroupSms = 3,
    /// `4`.
    GroupMms = 4,
    /// `5`.
    SmsInter = 5,
    /// `6`.
    MsgOnNet = 6,
}

/// SMS history sender.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsHistorySender {
    /// Display name.
    pub display_name: Option<String>,
    /// Owner.
    pub owner: Option<ParticipantOwner>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Get SMS by message ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSmsByMessageId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsByMessageId::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sms/sessions/<session_id>/messages/<message_id>" -> SmsByMessageId,
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
        (400, 1004, "the account cannot be used for this"),
        (401, 124, "the access token is invalid or expired"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsByMessageId {
    /// Session ID.
    pub session_id: String,
    /// Message ID.
    pub message_id: String,
}

/// Response to [`GetSmsByMessageId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsByMessageId {
    /// Attachments: at most 10 items.
    pub attachments: Option<Vec<SmsHistoryAttachment>>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Delivery status.
    pub delivery_status: Option<SmsHistoryDeliveryStatus>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Sender.
    pub sender: Option<SmsHistorySender>,
    /// To members: at most 10 items.
    pub to_members: Option<Vec<SmsHistorySender>>,
}

/// Sync SMS by session ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SyncSmsBySessionId, SyncType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncSmsBySessionId::new("Zl3aVt0bQ9y", 1)
///     .sync_type(SyncType::FSync)
///     .sync_token("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the access token is invalid or expired"),
        (400, 7035, "a limit is exceeded"),
        (401, 124, "the access token is invalid or expired"),
        (404, 300, "the access token is invalid or expired"),
        (404, 12004, "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SyncSmsBySessionId {
    /// Session ID.
    pub session_id: String,
    /// Sync type.
    pub sync_type: Option<SyncType>,
    /// Count.
    #[range(1..=250)]
    pub count: i64,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Response to [`SyncSmsBySessionId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncSmsBySessionIdResponse {
    /// SMS histories: at most 250 items.
    pub sms_histories: Option<Vec<SmsBySessionIdSmsHistory>>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Element of `sms_histories`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsBySessionIdSmsHistory {
    /// Attachments: at most 10 items.
    pub attachments: Option<Vec<SmsHistoryAttachment>>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Sender.
    pub sender: Option<SmsHistorySender>,
    /// To members: at most 10 items.
    pub to_members: Option<Vec<SmsHistorySender>>,
}

/// Get user SMS sessions.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetUserSmsSessions::new("me")
///     .page_size(100)
///     .session_type("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 400, "the page token is invalid or expired"),
        (400, 300, "the user is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 7012, "the operation failed"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSmsSessions {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Session type: defaults to `user`.
    pub session_type: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Filter type: defaults to `last_message_time`.
    pub filter_type: Option<FilterType>,
}

/// Response to [`GetUserSmsSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSessions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// SMS sessions: at most 100 items.
    #[lossy]
    pub sms_sessions: Vec<UserSmsSession>,
}

/// Element of `sms_sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSession {
    /// Last access time.
    pub last_access_time: Option<DateTime>,
    /// Participants: at most 10 items.
    pub participants: Option<Vec<UserSmsSessionParticipant>>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Session type.
    pub session_type: Option<String>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSessionParticipant {
    /// Display name.
    pub display_name: Option<String>,
    /// Owner.
    pub owner: Option<UserSmsSessionParticipantOwner>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Is session owner.
    pub is_session_owner: Option<bool>,
}

/// Value of `owner`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSmsSessionParticipantOwner {
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LeaveVoicemailToExtensionType>,
}

/// List user SMS sessions in descending order.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{ListUserSmsSessionsInDescendingOrder, SyncType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserSmsSessionsInDescendingOrder::new("me", SyncType::FSync)
///     .sync_token("Zl3aVt0bQ9y")
///     .count(1)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/users/<user_id>/sms/sessions/sync" -> ListUserSmsSessionsInDescendingOrderResponse,
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
        (400, 400, "a parameter is invalid"),
        (400, 300, "a resource named in the request does not exist"),
        (400, 7035, "a limit is exceeded"),
        (404, 2001, "the account does not exist"),
        (404, 300, "the access token is invalid or expired"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserSmsSessionsInDescendingOrder {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Sync type: defaults to `FSync`.
    pub sync_type: SyncType,
    /// Sync token.
    pub sync_token: Option<String>,
    /// Count.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// Session type: defaults to `user`.
    pub session_type: Option<String>,
}

/// Response to [`ListUserSmsSessionsInDescendingOrder`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserSmsSessionsInDescendingOrderResponse {
    /// SMS sessions: at most 250 items.
    pub sms_sessions: Option<Vec<InDescendingOrderSmsSession>>,
    /// Sync token.
    pub sync_token: Option<String>,
}

/// Element of `sms_sessions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InDescendingOrderSmsSession {
    /// Last access time.
    pub last_access_time: Option<DateTime>,
    /// Latest message.
    pub latest_message: Option<LatestMessage>,
    /// Participants: at most 10 items.
    pub participants: Option<Vec<UserSmsSessionParticipant>>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Session type.
    pub session_type: Option<String>,
    /// Unread message count.
    pub unread_message_count: Option<i64>,
}

/// Value of `latest_message`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessage {
    /// Attachments: at most 10 items.
    pub attachments: Option<Vec<LatestMessageAttachment>>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
    /// Message type.
    pub message_type: Option<MessageType>,
    /// Sender.
    pub sender: Option<LatestMessageSender>,
    /// To members: at most 10 items.
    pub to_members: Option<Vec<LatestMessageSender>>,
}

/// Element of `attachments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessageAttachment {
    /// ID.
    pub id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<LatestMessageAttachmentType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum LatestMessageAttachmentType {
    /// `OTHER`.
    #[value("OTHER")]
    Other,
    /// `PNG`.
    #[value("PNG")]
    Png,
    /// `GIF`.
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

/// Latest message sender.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LatestMessageSender {
    /// Display name.
    pub display_name: Option<String>,
    /// Owner.
    pub owner: Option<UserSmsSessionParticipantOwner>,
    /// Phone number.
    pub phone_number: Option<String>,
}
