//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Kind of channel: private or public, and who can join.
///
/// Values of `type` in [`Channel`](super::Channel) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChannelType {
    /// `1`: A private channel; members must be invited.
    PrivateChatChannel = 1,
    /// `2`: A private channel for invited members of one account.
    PrivateChatChannelWithSameAccount = 2,
    /// `3`: A public channel that anyone can find and join.
    PublicChatChannel = 3,
    /// `4`: An instant channel, made by adding people to a new chat.
    InstantChannel = 4,
    /// `5`: A public channel that anyone can join and invite people from other accounts to.
    PublicChannel = 5,
}

/// What the event is about: the channel.
///
/// Value of `object` in [`ChatChannelMemberJoined`](super::ChatChannelMemberJoined) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannelChangeObject {
    /// Name of the chat channel.
    #[required(sent)]
    pub name: Option<String>,
    /// ID of the channel.
    #[required(sent)]
    pub id: Option<String>,
    /// Kind of channel: private or public, and who can join.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChannelType>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the message or file went to a contact or to a channel.
///
/// Values of `type` in [`ChatMessageObject`](super::ChatMessageObject) and other types.
#[zoom_enum]
pub enum ChatType {
    /// `to_contact`: Sent to an individual contact.
    ToContact,
    /// `to_channel`: Sent to a chat channel.
    ToChannel,
}

/// File attached to a message in an event, with its kind and size.
///
/// Element of `files` in [`TeamChatChannelPinObject`](super::TeamChatChannelPinObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatFile {
    /// File extension of the attachment.
    #[required(sent)]
    #[wire("OS_file_type")]
    pub os_file_type: Option<String>,
    /// ID of a file sent in chat.
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
/// Values of `file_message_type` in [`TeamChatFile`].
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

/// Formatting of a span of a message's text.
///
/// Element of `rich_text` in [`TeamChatChannelPinObject`](super::TeamChatChannelPinObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RichText {
    /// Index in the message text at which the formatting begins, counted from 0.
    #[required(sent)]
    pub start_position: Option<i64>,
    /// Index in the message text at which the formatting ends, counted from 0; Zoom does not say whether it includes the character there.
    #[required(sent)]
    pub end_position: Option<i64>,
    /// How the text span is formatted, such as bold, a font color or a link.
    #[required(sent)]
    pub format_type: Option<FormatType>,
    /// Detail of the format, such as a font size, a color, an indent or a link; depends on `format_type`.
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
    /// `LeftIndent`: Indentation from the left, applied to whole lines.
    #[value("LeftIndent")]
    LeftIndent,
    /// `Paragraph`: Paragraph style, applied to whole lines.
    #[value("Paragraph")]
    Paragraph,
    /// `Quote`: Quoted text, applied to whole lines.
    #[value("Quote")]
    Quote,
    /// `AddLink`: A hyperlink, which must stay within one line.
    #[value("AddLink")]
    AddLink,
}

/// Member or app in a channel that the event is about, by ID and name.
///
/// Element of `app_members` and `members` in [`TeamChatChannelAppObject`](super::TeamChatChannelAppObject) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannelMember {
    /// ID of the member or app.
    #[required(sent)]
    pub id: Option<String>,
    /// Name under which the member or app is shown.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contacts or channels that were starred or unstarred, and when.
///
/// Value of `object` in [`TeamChatStarred`](super::TeamChatStarred) and [`TeamChatUnstarred`](super::TeamChatUnstarred).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatObject {
    /// Starred or unstarred contacts and channels, one entry each.
    #[required(sent)]
    pub items: Option<Vec<StarredChat>>,
    /// When the contacts or channels were starred or unstarred, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Contact or channel that was starred or unstarred.
///
/// Element of `items` in [`TeamChatObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StarredChat {
    /// Whether the starred chat is with a contact or in a channel.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<StarredChatType>,
    /// ID of the channel that was starred or unstarred; only present if `type` is `channel`.
    pub channel_id: Option<String>,
    /// Email address of the other person in a one-to-one chat.
    pub contact_email: Option<String>,
    /// User ID of the other person in a one-to-one chat; empty for someone external.
    pub contact_id: Option<String>,
    /// Member ID, in chat, of the other person in a one-to-one chat; it is not the user ID.
    pub contact_member_id: Option<String>,
    /// Whether the contact is outside the organization; only present if `type` is `contact`.
    pub is_external_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the starred chat is with a contact or in a channel.
///
/// Values of `type` in [`StarredChat`].
#[zoom_enum]
pub enum StarredChatType {
    /// `contact`.
    Contact,
    /// `channel`.
    Channel,
}
