//! Types used by several files.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_object};

/// Member of a channel, or the user who acted in it.
///
/// Value of `operator` and `member_list` in [`ChannelActivityLog`](super::ChannelActivityLog) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMemberRef {
    /// Display name of the member.
    pub display_name: Option<String>,
    /// ID of the user; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Members concerned, and whether they joined or left.
///
/// Value of `members` in [`ChannelActivityLog`](super::ChannelActivityLog) and [`ChannelActivityLogsChannelActivityLog`](super::ChannelActivityLogsChannelActivityLog).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLogMembers {
    /// Whether the member joined or left.
    pub member_status: Option<MemberStatus>,
    /// People who joined or left, one entry each. At most 100 items.
    pub member_list: Option<Vec<ChannelMemberRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the member joined or left.
///
/// Values of `member_status` in [`ChannelActivityLogMembers`].
#[zoom_enum]
pub enum MemberStatus {
    /// `joined`.
    Joined,
    /// `left`.
    Left,
}

/// Who may add members to the channel.
///
/// Values of `add_member_permissions` in [`ChannelSettings`](super::ChannelSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AddMemberPermission {
    /// `1`: Every member can add new members.
    AllChannelMembersCanAddNewMembers = 1,
    /// `2`: Only owners and administrators can add members.
    OnlyChannelOwnersAndAdministratorsCanAddNewMembers = 2,
}

/// Who may use `@all` in the channel; only the owner can change it.
///
/// Values of `mention_all_permissions` in [`ChannelSettings`](super::ChannelSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MentionAllPermissions {
    /// `1`: Everyone can mention all members.
    EveryoneCanUseAll = 1,
    /// `2`: Only owners and administrators can mention all members.
    OnlyChannelOwnersAndAdministratorsCanUseAll = 2,
    /// `3`: Nobody can mention all members.
    NobodyCanUseAll = 3,
}

/// Who may add external users to the channel, if anyone.
///
/// Values of `allow_to_add_external_users` in [`ChannelSettings`](super::ChannelSettings) and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ExternalUserPermission {
    /// `0`: Nobody can add external users.
    UserCannotBeAdded = 0,
    /// `1`: Every member can add external users.
    AllChatMembersAddUsers = 1,
    /// `2`: Members from your organization can add external users.
    OnlyMembersWithinYourOrganizationAddUsers = 2,
    /// `3`: Only owners and administrators can add external users.
    OnlyOwnersAdministratorsAddUsers = 3,
}

/// Member who is allowed to post in a channel.
///
/// Element of `designated_posting_members` in [`ChannelSettings`](super::ChannelSettings) and [`GetUserChannelSettings`](super::GetUserChannelSettings).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DesignatedPostingMember {
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// ID of a member who is allowed to post in the channel.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What members of the channel can do.
///
/// Value of `channel_settings` in [`UpdateChannel`](super::UpdateChannel) and [`UpdateUserChannel`](super::UpdateUserChannel).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettingsUpdate {
    /// Who may add members to the channel.
    pub add_member_permissions: Option<AddMemberPermission>,
    /// Whether new members see what was posted in the channel before they joined.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Which members may post to the channel.
    pub posting_permissions: Option<ChannelPostingPermissions>,
    /// Who may use `@all` in the channel; only the owner can change it.
    pub mention_all_permissions: Option<MentionAllPermissions>,
    /// Members who may post, one entry each; for `posting_permissions` of `3` only.
    pub designated_posting_members: Option<Vec<PersonRef>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which members may post to the channel.
///
/// Values of `posting_permissions` in [`ChannelSettingsUpdate`] and [`GetUserChannelSettings`](super::GetUserChannelSettings).
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ChannelPostingPermissions {
    /// `1`: All members can post.
    AllChatMembers = 1,
    /// `2`: Only the owner and administrators can post.
    OnlyOwnersAdministrators = 2,
    /// `3`: Only the owner, administrators, and selected members can post.
    OnlyOwnersAdministratorsCertainMembers = 3,
}

/// Person who reacted to a message, or who is to be allowed to post in a channel.
///
/// Element of `designated_posting_members` and `senders` in [`ChannelSettingsUpdate`] and [`UserChatMessageReaction`](super::UserChatMessageReaction).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PersonRef {
    /// ID of the user; may be empty for people outside the account.
    pub user_id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`ListChannelMembers`](super::ListChannelMembers) and [`ListUserChannelMembers`](super::ListUserChannelMembers).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMembers {
    /// Members of the channel or group, one entry each.
    #[lossy]
    pub members: Vec<ChannelMember>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Member of a channel, with the role in it.
///
/// Element of `members` in [`ChannelMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMember {
    /// Email address of the member; empty for people outside the account who are not contacts.
    pub email: Option<String>,
    /// First name of the member; empty for someone outside the account who is not a contact.
    pub first_name: Option<String>,
    /// User ID of the member; may be empty for people outside the account.
    pub id: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Last name of the member; empty for someone outside the account who is not a contact.
    pub last_name: Option<String>,
    /// Name of the member.
    pub name: Option<String>,
    /// What the member may do in the channel.
    pub role: Option<ChannelMemberRole>,
    /// Whether the person is outside the account.
    pub is_external: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role that determines what the person may do.
///
/// Values of `role` in [`ChannelMember`] and other types.
#[zoom_enum]
pub enum ChannelMemberRole {
    /// `admin`: Administrator of the channel or shared space.
    Admin,
    /// `owner`: Owner of the channel or shared space.
    Owner,
    /// `member`: Normal user in the channel or shared space.
    Member,
}

/// Person to add to a channel, by email address.
///
/// Element of `members` in [`InviteChannelMembers`](super::InviteChannelMembers) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct MemberToAdd {
    /// Email address of the person to add. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`InviteChannelMembers`](super::InviteChannelMembers) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMembersResponse {
    /// When the people were added or promoted.
    pub added_at: Option<DateTime>,
    /// User IDs of the people who were added or promoted, separated by commas; people outside the account are left out.
    pub ids: Option<String>,
    /// Member IDs of the people who were added or promoted, separated by commas.
    pub member_ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Formatting of a span of a message's text.
///
/// Element of `rich_text` in [`ForwardedMessage`](super::ForwardedMessage) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RichText {
    /// Index in the message text at which the formatting begins, counted from 0.
    pub start_position: Option<i64>,
    /// Index in the message text at which the formatting ends, counted from 0.
    pub end_position: Option<i64>,
    /// How the text span is formatted, such as bold, a font color or a link.
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

/// File attached to a message, with its name and size.
///
/// Element of `files` in [`ForwardedMessage`](super::ForwardedMessage) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// URL of the file; most downloads need an access token in the request.
    pub download_url: Option<String>,
    /// ID of a file sent in chat.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of message, such as plain text, an image or a video file.
///
/// Values of `message_type` in [`ForwardedMessage`](super::ForwardedMessage) and other types.
#[zoom_enum]
pub enum MessageType {
    /// `plain_text_message`: Text without a file.
    PlainTextMessage,
    /// `jpg_image_file`: A JPEG image.
    JpgImageFile,
    /// `audio_file`: A sound file.
    AudioFile,
    /// `video_file`: A video file.
    VideoFile,
    /// `png_image_file`: A PNG image.
    PngImageFile,
    /// `gif_file`: A GIF image.
    GifFile,
    /// `giphy_file`: An animated image from GIPHY.
    GiphyFile,
    /// `code_snippet`: A piece of program code.
    CodeSnippet,
    /// `file_and_text`: A file together with text.
    FileAndText,
    /// `others`: Any kind of message not listed.
    Others,
}

/// Emoji with which people reacted to a message.
///
/// Element of `reactions` in [`ForwardedMessage`](super::ForwardedMessage) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reaction {
    /// Code point of the emoji in UTF-32, such as `U+1F600`.
    pub emoji: Option<String>,
    /// Number of times the emoji was used.
    pub total_count: Option<i64>,
    /// IDs of the users in the account who reacted with the emoji.
    pub user_ids: Option<Vec<String>>,
    /// Member IDs of the people who reacted with this emoji.
    pub member_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interactive card in a message, as JSON text with an ID.
///
/// Element of `interactive_cards` in [`ForwardedMessage`](super::ForwardedMessage) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveCard {
    /// ID of the interactive card, valid only within its own message.
    pub card_id: Option<String>,
    /// The interactive card as JSON text; if it is faulty, the message is not sent.
    pub card_json: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Mention of a person, or of everyone in the channel, at a position in a message.
///
/// Element of `at_items` in [`ScheduledMessage`](super::ScheduledMessage) and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MessageAtItem {
    /// Email address or ID of the person mentioned; empty for people of other accounts.
    pub at_contact: Option<String>,
    /// Member ID, in chat, of the person mentioned; it is not the user ID; absent if everyone in the channel is mentioned.
    pub at_contact_member_id: Option<String>,
    /// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
    pub at_type: Option<MessageAtItemAtType>,
    /// Index in the message text at which the mention ends, counted from 0.
    pub end_position: Option<i64>,
    /// Index in the message text at which the mention begins, counted from 0.
    pub start_position: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
///
/// Values of `at_type` in [`MessageAtItem`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MessageAtItemAtType {
    /// `1`: Mentions one contact.
    Contact = 1,
    /// `2`: Mentions everyone in the channel.
    Channel = 2,
}

/// Channel or contact that the operation concerns.
///
/// Value of `params` in [`MigrateConversationOrChannel`](super::MigrateConversationOrChannel) and [`StarOrUnstarChannelContactUser`](super::StarOrUnstarChannelContactUser).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ChannelOrContactTarget {
    /// ID of the channel, or ID or email address of the contact, that the operation concerns. Required in requests.
    #[required(new)]
    pub target_id: Option<String>,
    /// Whether `target_id` names a channel or a contact. Required in requests.
    #[required(new)]
    pub target_type: Option<TargetType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the operation concerns a channel or a contact.
///
/// Values of `target_type` in [`ChannelOrContactTarget`].
#[zoom_enum]
pub enum TargetType {
    /// `channel`: The target ID is a channel ID.
    Channel,
    /// `contact`: The target ID names a contact.
    Contact,
}

/// Whether a user or member is active or deactivated.
///
/// Values of `user_status` and `status` in [`SearchCompanyContacts`](super::SearchCompanyContacts) and other types.
#[zoom_enum]
pub enum UserStatus {
    /// `active`: A user or member who is not deactivated.
    Active,
    /// `inactive`: A user who was deactivated.
    Inactive,
}
