//! Webinar, chat: 3 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

use super::{ChatMessageFileDownloadedObject, SenderType};

/// A file sent in the chat of a webinar was downloaded.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_event(
    "webinar.chat_message_file_downloaded",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:chat_message",
        "webinar:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarChatMessageFileDownloaded {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the person who downloaded the file; for external users, their name.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of whoever downloaded the file; empty for external users.
    pub operator_id: Option<String>,
    /// What the event is about: the downloaded file, and the webinar in whose chat it was sent.
    #[required(sent)]
    pub object: ChatMessageFileDownloadedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user sent a public or private chat message in a webinar.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_event(
    "webinar.chat_message_sent",
    scopes = [
        "webinar:read:admin",
        "webinar:write:admin",
        "webinar:read",
        "webinar:write",
        "webinar:master",
        "webinar:read:chat_message:master",
        "webinar:read:chat_message",
        "webinar:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarChatMessageSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the message, and the webinar in whose chat it was sent.
    #[required(sent)]
    pub object: WebinarChatMessageSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message, and the webinar in whose chat it was sent.
///
/// Value of `object` in [`WebinarChatMessageSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChatMessageSentObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// UUID of the breakout room in whose chat the message was sent; a room gets a new one each time it is opened.
    pub breakout_room_uuid: Option<String>,
    /// The message, with its sender and text.
    #[required(sent)]
    pub chat_message: Option<ChatMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Message sent in the chat of a webinar, with its sender, recipient and text.
///
/// Value of `chat_message` in [`WebinarChatMessageSentObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatMessage {
    /// When the message was sent.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the session in which the sender takes part in the webinar; not the ID of a Zoom user.
    #[required(sent)]
    pub sender_session_id: Option<String>,
    /// Display name of the participant who sent the message.
    #[required(sent)]
    pub sender_name: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// How the sender takes part in the webinar, such as host or guest.
    #[required(sent)]
    pub sender_type: Option<ChatMessageSenderType>,
    /// Room in which the sender was when writing, such as a breakout room.
    #[required(sent)]
    pub sender_context: Option<WebinarChatContext>,
    /// ID of the session in which the recipient takes part in the webinar; not the ID of a Zoom user.
    pub recipient_session_id: Option<String>,
    /// Display name of the participant who received the message.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only present for private messages.
    pub recipient_email: Option<String>,
    /// Who received the message: everyone, the host, one guest or a group.
    #[required(sent)]
    pub recipient_type: Option<ChatMessageRecipientType>,
    /// Room in which the recipient was when the message arrived, such as a breakout room.
    #[required(sent)]
    pub recipient_context: Option<WebinarChatContext>,
    /// UUID of the chat message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Text of the chat message.
    #[required(sent)]
    pub message_content: Option<String>,
    /// UUIDs of the files sent with the message, in Base64.
    pub file_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the sender takes part in the webinar, such as host or guest.
///
/// Values of `sender_type` in [`ChatMessage`].
#[zoom_enum]
pub enum ChatMessageSenderType {
    /// `host`: The host of the webinar.
    Host,
    /// `alternative-host`: An alternative host of the webinar.
    #[value("alternative-host")]
    AlternativeHost,
    /// `panelist`: A panelist of the webinar.
    Panelist,
    /// `guest`: A guest of the webinar, apparently anyone who is neither a host nor a panelist.
    Guest,
}

/// Where the sender or recipient of a webinar's chat message is.
///
/// Values of `sender_context` and `recipient_context` in [`ChatMessage`].
#[zoom_enum]
pub enum WebinarChatContext {
    /// `webinar`: The participant is in the main session of the webinar.
    Webinar,
    /// `breakout_room`: The participant is in a breakout room.
    BreakoutRoom,
    /// `waiting_room`: The participant is in the waiting room.
    WaitingRoom,
}

/// Who received the message: everyone, the host, one guest or a group.
///
/// Values of `recipient_type` in [`ChatMessage`] and [`WebinarFileSentChatMessageFile`].
#[zoom_enum]
pub enum ChatMessageRecipientType {
    /// `everyone`: All participants.
    Everyone,
    /// `host`: The host of the webinar alone.
    Host,
    /// `guest`: One guest of the webinar.
    Guest,
    /// `group`: The members of a group chat.
    Group,
    /// `backstage`: People in the backstage, where hosts and panelists of a webinar talk unseen by the audience.
    Backstage,
    /// `host_group`: The host together with all panelists of the webinar.
    HostGroup,
}

/// A file sent in the chat of a webinar is ready to view or download.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_event(
    "webinar.chat_message_file_sent",
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:master",
        "webinar:read:chat_message:master",
        "webinar:read:chat_message",
        "webinar:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct WebinarChatMessageFileSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the file, and the webinar in whose chat it was sent.
    #[required(sent)]
    pub object: WebinarChatMessageFileSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the file, and the webinar in whose chat it was sent.
///
/// Value of `object` in [`WebinarChatMessageFileSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarChatMessageFileSentObject {
    /// Numeric ID of the webinar.
    #[required(sent)]
    pub webinar_id: Option<MeetingId>,
    /// UUID of one instance; a webinar gets a new one each time it is held.
    #[required(sent)]
    pub webinar_uuid: Option<String>,
    /// UUID of the breakout room in whose chat the file was sent; a room gets a new one each time it is opened.
    pub breakout_room_uuid: Option<String>,
    /// File sent in the chat, with its name, size and download URL.
    #[required(sent)]
    pub chat_message_file: Option<WebinarFileSentChatMessageFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File sent in the chat, with its name, size and download URL.
///
/// Value of `chat_message_file` in [`WebinarChatMessageFileSentObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarFileSentChatMessageFile {
    /// When the message with the file was sent.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the session in which the sender takes part in the webinar; not the ID of a Zoom user.
    #[required(sent)]
    pub sender_session_id: Option<String>,
    /// Display name of the participant who sent the message.
    #[required(sent)]
    pub sender_name: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// How the sender takes part in the webinar, such as host or guest.
    #[required(sent)]
    pub sender_type: Option<SenderType>,
    /// Room in which the sender was when writing, such as a breakout room.
    #[required(sent)]
    pub sender_context: Option<WebinarChatFileContext>,
    /// ID of the session in which the recipient takes part in the webinar; not the ID of a Zoom user.
    pub recipient_session_id: Option<String>,
    /// Display name of the participant who received the message.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only present for private messages.
    pub recipient_email: Option<String>,
    /// Who received the message with the file: everyone, the host, one guest or a group.
    #[required(sent)]
    pub recipient_type: Option<ChatMessageRecipientType>,
    /// Room in which the recipient was when the message arrived, such as a breakout room.
    #[required(sent)]
    pub recipient_context: Option<WebinarChatFileContext>,
    /// UUID of the chat message with the file.
    #[required(sent)]
    pub message_id: Option<String>,
    /// UUID of the file in Base64.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Name of the file sent in the chat.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Format of the file.
    #[required(sent)]
    pub file_type: Option<String>,
    /// URL of the file; the download needs an access token.
    #[required(sent)]
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where the sender or recipient of a file is: in the webinar or a breakout room.
///
/// Values of `sender_context` and `recipient_context` in [`WebinarFileSentChatMessageFile`].
#[zoom_enum]
pub enum WebinarChatFileContext {
    /// `webinar`: The participant is in the main session of the webinar.
    Webinar,
    /// `breakout_room`: The participant is in a breakout room.
    BreakoutRoom,
}
