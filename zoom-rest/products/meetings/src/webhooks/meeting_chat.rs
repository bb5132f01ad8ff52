//! Meeting, chat: 3 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

use super::{ChatMessageFileDownloadedObject, SenderType};

/// A file sent in the chat of a meeting is ready to view or download.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat, and must include chat files in it.
#[zoom_event(
    "meeting.chat_message_file_sent",
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:master",
        "meeting:read:chat_message:master",
        "meeting:read:chat_message",
        "meeting:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingChatMessageFileSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the file.
    #[required(sent)]
    pub object: MeetingChatMessageFileSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the file.
///
/// Value of `object` in [`MeetingChatMessageFileSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingChatMessageFileSentObject {
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// File sent in the chat, with its name, size and download URL.
    #[required(sent)]
    pub chat_message_file: Option<FileSentChatMessageFile>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File sent in the chat, with its name, size and download URL.
///
/// Value of `chat_message_file` in [`MeetingChatMessageFileSentObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FileSentChatMessageFile {
    /// When the message with the file was sent.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the sender's session, judging by its name the one in this meeting; Zoom doesn't explain it.
    #[required(sent)]
    pub sender_session_id: Option<String>,
    /// Display name of the participant who sent the message.
    #[required(sent)]
    pub sender_name: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// How the sender takes part in the meeting, such as host or guest.
    #[required(sent)]
    pub sender_type: Option<SenderType>,
    /// Room in which the sender was when writing, such as a breakout room.
    #[required(sent)]
    pub sender_context: Option<MeetingChatFileContext>,
    /// ID of the recipient's session, judging by its name the one in this meeting; Zoom doesn't explain it.
    pub recipient_session_id: Option<String>,
    /// Display name of the participant who received the message.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only present for private messages.
    pub recipient_email: Option<String>,
    /// Who received the message: everyone, the host, one guest or a group.
    #[required(sent)]
    pub recipient_type: Option<RecipientType>,
    /// Room in which the recipient was when the message arrived, such as a breakout room.
    #[required(sent)]
    pub recipient_context: Option<MeetingChatFileContext>,
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

/// Where the sender or recipient of a file is: in the meeting or a breakout room.
///
/// Values of `sender_context` and `recipient_context` in [`FileSentChatMessageFile`].
#[zoom_enum]
pub enum MeetingChatFileContext {
    /// `meeting`: The participant is in the meeting.
    Meeting,
    /// `breakout_room`: The participant is in a breakout room.
    BreakoutRoom,
}

/// Who received the message: everyone, the host, one guest or a group.
///
/// Values of `recipient_type` in [`FileSentChatMessageFile`] and [`MessageSentChatMessage`].
#[zoom_enum]
pub enum RecipientType {
    /// `everyone`: All participants.
    Everyone,
    /// `host`: Host of the meeting or webinar.
    Host,
    /// `guest`: Guest of the meeting or webinar.
    Guest,
    /// `group`: A group chat.
    Group,
    /// `host_group`: The host with all co-hosts (meeting) or panelists (webinar).
    HostGroup,
}

/// A file sent in the chat of a meeting was downloaded.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_event(
    "meeting.chat_message_file_downloaded",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:chat_message",
        "meeting:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingChatMessageFileDownloaded {
    /// ID of the account of the person who downloaded the file; blank for external users.
    pub account_id: Option<String>,
    /// Email address of the person who downloaded the file; for external users, their name.
    #[required(sent)]
    pub operator: Option<String>,
    /// User ID of the person who downloaded the file; blank for external users.
    pub operator_id: Option<String>,
    /// What the event is about: the downloaded file, and the meeting in whose chat it was sent.
    #[required(sent)]
    pub object: ChatMessageFileDownloadedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user sent a public or private chat message in a meeting.
///
/// Zoom Support must enable data loss prevention (DLP) for in-meeting chat.
#[zoom_event(
    "meeting.chat_message_sent",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:chat_message:master",
        "meeting:read:chat_message",
        "meeting:read:chat_message:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingChatMessageSent {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the chat message, and the meeting in which it was sent.
    #[required(sent)]
    pub object: MeetingChatMessageSentObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the chat message, and the meeting in which it was sent.
///
/// Value of `object` in [`MeetingChatMessageSent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingChatMessageSentObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// UUID of this instance of the breakout room.
    pub breakout_room_uuid: Option<String>,
    /// The message, with its sender and text.
    #[required(sent)]
    pub chat_message: Option<MessageSentChatMessage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The message, with its sender and text.
///
/// Value of `chat_message` in [`MeetingChatMessageSentObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageSentChatMessage {
    /// When the message was sent.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// ID of the sender's session, judging by its name the one in this meeting; Zoom doesn't explain it.
    #[required(sent)]
    pub sender_session_id: Option<String>,
    /// Display name of the participant who sent the message.
    #[required(sent)]
    pub sender_name: Option<String>,
    /// Email address of the sender; may be empty for people outside the account.
    pub sender_email: Option<String>,
    /// How the sender takes part in the meeting, such as host or guest.
    #[required(sent)]
    pub sender_type: Option<SenderType>,
    /// Room in which the sender was when writing, such as a breakout room.
    #[required(sent)]
    pub sender_context: Option<MeetingChatContext>,
    /// ID of the recipient's session, judging by its name the one in this meeting; Zoom doesn't explain it.
    pub recipient_session_id: Option<String>,
    /// Display name of the participant who received the message.
    pub recipient_name: Option<String>,
    /// Email address of the recipient; only present for private messages.
    pub recipient_email: Option<String>,
    /// Who received the message: everyone, the host, one guest or a group.
    #[required(sent)]
    pub recipient_type: Option<RecipientType>,
    /// Room in which the recipient was when the message arrived, such as a breakout room.
    #[required(sent)]
    pub recipient_context: Option<MeetingChatContext>,
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

/// Where the sender or recipient of a meeting's chat message is.
///
/// Values of `sender_context` and `recipient_context` in [`MessageSentChatMessage`].
#[zoom_enum]
pub enum MeetingChatContext {
    /// `meeting`: The participant is in the meeting.
    Meeting,
    /// `breakout_room`: The participant is in a breakout room.
    BreakoutRoom,
    /// `waiting_room`: The participant is in the waiting room.
    WaitingRoom,
}
