//! Team chat: 2 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A user who installed the app sent a chat message with a link to a domain that the app registered.
///
/// Needs a Pro plan or higher; Zoom posts it to the app's bot endpoint URL.
#[zoom_event("team_chat.link_shared", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatLinkShared {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the sender of the message with the link.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Email address of the sender of the message with the link.
    #[required(sent)]
    pub operator: Option<String>,
    /// Zoom Team Chat's own ID (member ID) for the sender of the message with the link; it is not the user ID.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether the message was sent by someone from outside the account.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message with the link.
    #[required(sent)]
    pub object: TeamChatLinkSharedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message with the link.
///
/// Value of `object` in [`TeamChatLinkShared`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatLinkSharedObject {
    /// ID of the message with the link.
    pub message_id: Option<String>,
    /// Whether the message went to a contact or to a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<LinkRecipientType>,
    /// ID of the chat channel to which the message was sent.
    pub channel_id: Option<String>,
    /// Name of the chat channel to which the message was sent.
    pub channel_name: Option<String>,
    /// User ID of the contact who received the message; empty for contacts of other accounts.
    pub contact_id: Option<String>,
    /// Zoom Team Chat's own ID (member ID) for the contact who received the message; it is not the user ID.
    pub contact_member_id: Option<String>,
    /// ID of this event, with which the app shows a preview of the link.
    #[required(sent)]
    pub trigger_id: Option<String>,
    /// Link in the message.
    #[required(sent)]
    pub link: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// When the message was sent, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the message was sent, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message went to a contact or to a channel.
///
/// Values of `type` in [`TeamChatLinkSharedObject`].
#[zoom_enum]
pub enum LinkRecipientType {
    /// `to_contact`: Sent to an individual contact.
    ToContact,
    /// `to_channel`: Sent to a chat channel.
    ToChannel,
}

/// A user mentioned the app in a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher; Zoom posts it to the app's bot endpoint URL.
#[zoom_event("team_chat.app_mention", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatAppMention {
    /// ID of the Zoom account of the user who mentioned the app; empty for external users.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who mentioned the app; empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Email address of the user who mentioned the app; empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// Zoom Team Chat's own ID (member ID) for the user who mentioned the app; it is not the user ID.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether the message was sent by someone from outside the account.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message that mentions the app.
    #[required(sent)]
    pub object: TeamChatAppMentionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message that mentions the app.
///
/// Value of `object` in [`TeamChatAppMention`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatAppMentionObject {
    /// ID of the message that mentions the app.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Where the message was sent. Always `to_channel`.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<String>,
    /// ID of the chat channel in which the app was mentioned.
    pub channel_id: Option<String>,
    /// Name of the chat channel in which the app was mentioned.
    pub channel_name: Option<String>,
    /// Text of the message.
    #[required(sent)]
    pub message: Option<String>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<File>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File that came with the message that mentions the app.
///
/// Element of `files` in [`TeamChatAppMentionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// File name extension of the attachment, such as `PNG`.
    #[required(sent)]
    #[wire("OS_file_type")]
    pub os_file_type: Option<String>,
    /// UUID of the attached file, encoded in Base64.
    #[required(sent)]
    pub file_id: Option<String>,
    /// Kind of attachment, such as an image, audio or a code snippet.
    #[required(sent)]
    pub file_message_type: Option<FileMessageType>,
    /// Name of the file.
    #[required(sent)]
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    #[required(sent)]
    pub file_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of attachment, such as an image, audio or a code snippet.
///
/// Values of `file_message_type` in [`File`].
#[zoom_enum]
pub enum FileMessageType {
    /// `file`.
    File,
    /// `image`.
    Image,
    /// `audio`.
    Audio,
    /// `audio v2`: Audio in a second format, which Zoom does not explain.
    #[value("audio v2")]
    AudioV2,
    /// `code snippet`.
    #[value("code snippet")]
    CodeSnippet,
    /// `screen shot`.
    #[value("screen shot")]
    ScreenShot,
}

/// Formatting of one range of the message's text.
///
/// Element of `rich_text` in [`TeamChatAppMentionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RichText {
    /// Index in the message text at which the formatting begins, counted from 0.
    #[required(sent)]
    pub start_position: Option<i64>,
    /// Index in the message text at which the formatting ends; Zoom does not say whether that character is included.
    #[required(sent)]
    pub end_position: Option<i64>,
    /// How the text span is formatted, such as bold, a font color or a link.
    #[required(sent)]
    pub format_type: Option<FormatType>,
    /// Detail of the format: `s`, `m` or `l` for a font size, RGB such as `FFC0CB` for a color, pixels for an indent, `h1` to `h3` for a paragraph, or the link.
    pub format_attr: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the text span is formatted, such as bold, a font color or a link.
///
/// Values of `format_type` in [`RichText`].
#[zoom_enum]
pub enum FormatType {
    /// `Bold`.
    #[value("Bold")]
    Bold,
    /// `Italic`.
    #[value("Italic")]
    Italic,
    /// `Strikethrough`: A line drawn through the text.
    #[value("Strikethrough")]
    Strikethrough,
    /// `BulletedList`: Bulleted list, applied to whole lines.
    #[value("BulletedList")]
    BulletedList,
    /// `NumberedList`: Numbered list, applied to whole lines.
    #[value("NumberedList")]
    NumberedList,
    /// `Underline`.
    #[value("Underline")]
    Underline,
    /// `FontSize`: Size of the text; `format_attr` holds the size.
    #[value("FontSize")]
    FontSize,
    /// `FontColor`: Color of the text; `format_attr` holds the color.
    #[value("FontColor")]
    FontColor,
    /// `BackgroundColor`: Color behind the text; `format_attr` holds the color.
    #[value("BackgroundColor")]
    BackgroundColor,
    /// `LeftIndent`: Indentation from the left, applied to whole lines; `format_attr` holds the pixels.
    #[value("LeftIndent")]
    LeftIndent,
    /// `Paragraph`: Heading, applied to whole lines; `format_attr` holds its level, `h1` to `h3`.
    #[value("Paragraph")]
    Paragraph,
    /// `Quote`: Quoted text, applied to whole lines.
    #[value("Quote")]
    Quote,
    /// `AddLink`: A hyperlink, which must stay within one line; `format_attr` holds the link.
    #[value("AddLink")]
    AddLink,
}
