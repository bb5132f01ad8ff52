//! SMS: 7 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::super::{
    ExtensionStatus, FilterType, LatestMessageParty, MessageType, PostSmsMessageResponse, SmsAttachment,
    SmsMessageSender, SmsPartyOwner, SyncType, SyncUserSmsSessionsResponse, ToMember, UserSmsSession, UserSmsSessions,
};

/// Sends an SMS or MMS message from a Zoom Phone number, or from the number of a Service Endpoint (an endpoint for programs).
///
/// The text may be 2,048 bytes long, or 1,000 bytes with attachments. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SmsMessageSender, ToMember};
/// use zoom_rest::phone::master::PostSmsMessage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PostSmsMessage::new(
///     "Zl3aVt0bQ9y",
///     vec![ToMember::new().phone_number("+14155550101")],
/// )
/// .message("See you there")
/// .sender(SmsMessageSender::new("+14155550100"))
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/POST/accounts/{accountId}/phone/sms/messages)
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sms/messages" -> PostSmsMessageResponse,
    rate_limit = Light,
    scopes = ["phone:master"],
    errors = [
        (400, 300, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (400, 7001, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PostSmsMessage {
    /// ID of the sub-account.
    pub account_id: String,
    /// Pictures to send by MMS, one entry each; JPEG, PNG or GIF, together at most 2 MB. At most 10 items.
    pub attachments: Option<Vec<SmsMessageAttachment>>,
    /// Text to send, which is split into segments of 160 characters for delivery.
    pub message: Option<String>,
    /// Party that sends the SMS, with its phone number.
    pub sender: Option<SmsMessageSender>,
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
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists SMS sessions of the whole account.
///
/// Users without Zoom Phone see only the sessions of Service Endpoints (endpoints for programs), through an account-level app. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetAccountSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetAccountSmsSessions::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/sms/sessions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms/sessions" -> AccountSmsSessions,
    paginate = sms_sessions: SmsSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_sms:master", "phone:read:list_sms_sessions:master"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 7012, SMS_NOT_RETURNED = "the SMS could not be returned"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountSmsSessions {
    /// ID of the sub-account.
    pub account_id: String,
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
    pub session_type: Option<String>,
    /// Keeps only conversations in which this phone number sent or received messages.
    pub phone_number: Option<String>,
    /// Timestamp to which `from` and `to` apply: sent, received or last message. Default: `last_message_time`.
    pub filter_type: Option<FilterType>,
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
    /// ID of the SMS conversation.
    pub session_id: Option<String>,
    /// Kind of extension that owns the conversation, such as a user, a call queue or a Service Endpoint (an endpoint for programs).
    pub session_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a text message conversation, by name, number and extension state.
///
/// Element of `participants` in [`SmsSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Name of the participant.
    pub display_name: Option<String>,
    /// Extension to which the phone number belongs.
    pub owner: Option<SmsPartyOwner>,
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

/// Returns the messages and details of one SMS session.
///
/// Users without Zoom Phone can read only the sessions of Service Endpoints (endpoints for programs), through an account-level app. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSmsSessionDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_histories = GetSmsSessionDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/sms/sessions/{sessionId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms/sessions/<session_id>" -> SmsSessionDetails,
    paginate = sms_histories: SmsHistory,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_sms:master", "phone:read:sms_session:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
    /// Order by creation time: `1` for the oldest messages first, `2` for the newest.
    pub sort: Option<i64>,
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
/// Response to [`GetSms`].
///
/// Element of `sms_histories` in [`SmsSessionDetails`] and [`SyncSmsBySessionIdResponse`].
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

/// Returns one message from an SMS session.
///
/// Users without Zoom Phone can read only the sessions of Service Endpoints (endpoints for programs), through an account-level app. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSms;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSms::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/sms/sessions/{sessionId}/messages/{messageId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms/sessions/<session_id>/messages/<message_id>" -> SmsHistory,
    rate_limit = Medium,
    scopes = ["phone:master", "phone_sms:master", "phone:read:sms_message:master"],
    errors = [
        (400, 1004, ACCOUNT_CANNOT_BE_USED_FOR_THIS = "the account cannot be used for this"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSms {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS conversation.
    pub session_id: String,
    /// ID of the message.
    pub message_id: String,
}

/// Returns the messages of one SMS session, all of them or only those newer or older than the ones fetched before, for keeping a copy up to date.
///
/// Users without Zoom Phone can sync only the sessions of Service Endpoints (endpoints for programs), through an account-level app. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncType;
/// use zoom_rest::phone::master::SyncSmsBySessionId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncSmsBySessionId::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .sync_type(SyncType::ISync)
///     .count(100)
///     .sync_token("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/sms/sessions/{sessionId}/sync)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms/sessions/<session_id>/sync" -> SyncSmsBySessionIdResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:sms_session:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS conversation.
    pub session_id: String,
    /// Whether to fetch everything (`FSync`), or only entries newer (`ISync`) or older (`BSync`) than those fetched before, as marked by `sync_token`.
    pub sync_type: Option<SyncType>,
    /// How many records to return.
    #[range(1..=250)]
    pub count: Option<i64>,
    /// `sync_token` of the previous response, with which the synchronization continues.
    pub sync_token: Option<String>,
}

/// Response to [`SyncSmsBySessionId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SyncSmsBySessionIdResponse {
    /// Messages in the SMS conversation, one entry each. At most 250 items.
    pub sms_histories: Option<Vec<SmsHistory>>,
    /// Token for `sync_token` of the next request, which continues the synchronization.
    pub sync_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the SMS sessions of one Zoom Phone user.
///
/// Needs a paid plan; user-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetUserSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_sessions = GetUserSmsSessions::new("Zl3aVt0bQ9y", "me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/users/{userId}/sms/sessions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/sms/sessions" -> UserSmsSessions,
    paginate = sms_sessions: UserSmsSession,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["phone:master", "phone_sms:master", "phone:read:list_sms_sessions:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists one user's SMS sessions, most recent first, as the Zoom Phone client shows them.
///
/// Needs a paid plan and a user with Zoom Phone. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SyncType;
/// use zoom_rest::phone::master::SyncUserSmsSessions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SyncUserSmsSessions::new("Zl3aVt0bQ9y", "me", SyncType::ISync)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms/GET/accounts/{accountId}/phone/users/{userId}/sms/sessions/sync)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/users/<user_id>/sms/sessions/sync" -> SyncUserSmsSessionsResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:sms_session:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
