//! Types used by several files.

use zoom_core::{DateTime, zoom_enum, zoom_object};

/// Channel activity log operator.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLogOperator {
    /// Display name.
    pub display_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
}

/// Value of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelActivityLogMembers {
    /// Member status.
    pub member_status: Option<MemberStatus>,
    /// Member list: at most 100 items.
    pub member_list: Option<Vec<ChannelActivityLogOperator>>,
}

/// Values of `member_status`.
#[zoom_enum]
pub enum MemberStatus {
    /// `joined`.
    Joined,
    /// `left`.
    Left,
}

/// Response to [`GetChannel`](super::GetChannel) and [`GetUserChannel`](super::GetUserChannel).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetChannelResponse {
    /// Channel settings.
    pub channel_settings: Option<ChannelSettings>,
    /// ID.
    pub id: Option<String>,
    /// Jid.
    pub jid: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type: one of `0`, `1`, `2`, `3`, `4`, `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Channel URL.
    pub channel_url: Option<String>,
}

/// Value of `channel_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelSettings {
    /// Add member permissions: one of `1`, `2`.
    pub add_member_permissions: Option<i64>,
    /// New members can see previous messages files.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Posting permissions: one of `1`, `2`, `3`.
    pub posting_permissions: Option<i64>,
    /// Mention all permissions: one of `1`, `2`, `3`.
    pub mention_all_permissions: Option<i64>,
    /// Allow to add external users: one of `0`, `1`, `2`, `3`.
    pub allow_to_add_external_users: Option<i64>,
    /// Designated posting members.
    pub designated_posting_members: Option<Vec<DesignatedPostingMember>>,
}

/// Element of `designated_posting_members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DesignatedPostingMember {
    /// Member ID.
    pub member_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Value of `channel_settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateChannelChannelSettings {
    /// Add member permissions: one of `1`, `2`.
    pub add_member_permissions: Option<i64>,
    /// New members can see previous messages files.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Posting permissions: one of `1`, `2`, `3`.
    pub posting_permissions: Option<i64>,
    /// Mention all permissions: one of `1`, `2`, `3`.
    pub mention_all_permissions: Option<i64>,
    /// Designated posting members.
    pub designated_posting_members: Option<Vec<UpdateChannelChannelSettingsDesignatedPostingMember>>,
}

/// Update channel channel settings designated posting member.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateChannelChannelSettingsDesignatedPostingMember {
    /// User ID.
    pub user_id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
}

/// Response to [`ListChannelMembers`](super::ListChannelMembers) and [`ListUserChannelMembers`](super::ListUserChannelMembers).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListChannelMembersResponse {
    /// Members.
    #[lossy]
    pub members: Vec<ChannelMember>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `members`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelMember {
    /// Email.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Member ID.
    pub member_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: Option<ChannelMemberRole>,
    /// Whether it is external.
    pub is_external: Option<bool>,
}

/// Values of `role`.
#[zoom_enum]
pub enum ChannelMemberRole {
    /// `admin`.
    Admin,
    /// `owner`.
    Owner,
    /// `member`.
    Member,
}

/// Element of `members`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct InviteChannelMembersMember {
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
}

/// Response to [`InviteChannelMembers`](super::InviteChannelMembers) and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteChannelMembersResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
    /// Member IDs.
    pub member_ids: Option<String>,
}

/// Response to [`ListUserChannels`](super::ListUserChannels) and [`ListAccountPublicChannels`](super::ListAccountPublicChannels).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserChannelsResponse {
    /// Channels.
    #[lossy]
    pub channels: Vec<Channel>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `channels`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// Channel settings.
    pub channel_settings: Option<UserChannelSettings>,
    /// ID.
    pub id: Option<String>,
    /// Jid.
    pub jid: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type: one of `0`, `1`, `2`, `3`, `4`, `5`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Channel URL.
    pub channel_url: Option<String>,
}

/// Value of `channel_settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserChannelSettings {
    /// Add member permissions: one of `1`, `2`.
    pub add_member_permissions: Option<i64>,
    /// New members can see previous messages files.
    pub new_members_can_see_previous_messages_files: Option<bool>,
    /// Posting permissions: one of `1`, `2`, `3`.
    pub posting_permissions: Option<i64>,
    /// Mention all permissions: one of `1`, `2`, `3`.
    pub mention_all_permissions: Option<i64>,
    /// Allow to add external users: one of `0`, `1`, `2`, `3`.
    pub allow_to_add_external_users: Option<i64>,
}

/// Element of `rich_text`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RichText {
    /// Start position.
    pub start_position: Option<i64>,
    /// End position.
    pub end_position: Option<i64>,
    /// Format type.
    pub format_type: Option<FormatType>,
    /// Format attr.
    pub format_attr: Option<String>,
}

/// Values of `format_type`.
#[zoom_enum]
pub enum FormatType {
    /// `Bold`.
    #[value("Bold")]
    Bold,
    /// `Italic`.
    #[value("Italic")]
    Italic,
    /// `Strikethrough`.
    #[value("Strikethrough")]
    Strikethrough,
    /// `BulletedList`.
    #[value("BulletedList")]
    BulletedList,
    /// `NumberedList`.
    #[value("NumberedList")]
    NumberedList,
    /// `Underline`.
    #[value("Underline")]
    Underline,
    /// `FontSize`.
    #[value("FontSize")]
    FontSize,
    /// `FontColor`.
    #[value("FontColor")]
    FontColor,
    /// `BackgroundColor`.
    #[value("BackgroundColor")]
    BackgroundColor,
    /// `LeftIndent`.
    #[value("LeftIndent")]
    LeftIndent,
    /// `Paragraph`.
    #[value("Paragraph")]
    Paragraph,
    /// `Quote`.
    #[value("Quote")]
    Quote,
    /// `AddLink`.
    #[value("AddLink")]
    AddLink,
}

/// Element of `files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct File {
    /// Download URL.
    pub download_url: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
}

/// Values of `message_type`.
#[zoom_enum]
pub enum MessageType {
    /// `plain_text_message`.
    PlainTextMessage,
    /// `jpg_image_file`.
    JpgImageFile,
    /// `audio_file`.
    AudioFile,
    /// `video_file`.
    VideoFile,
    /// `png_image_file`.
    PngImageFile,
    /// `gif_file`.
    GifFile,
    /// `giphy_file`.
    GiphyFile,
    /// `code_snippet`.
    CodeSnippet,
    /// `file_and_text`.
    FileAndText,
    /// `others`.
    Others,
}

/// Element of `reactions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Reaction {
    /// Emoji.
    pub emoji: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Member IDs.
    pub member_ids: Option<Vec<String>>,
}

/// Element of `at_items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AtItem {
    /// At contact.
    pub at_contact: Option<String>,
    /// At contact member ID.
    pub at_contact_member_id: Option<String>,
    /// At type: one of `1`, `2`.
    pub at_type: Option<i64>,
    /// End position.
    pub end_position: Option<i64>,
    /// Start position.
    pub start_position: Option<i64>,
}

/// Element of `interactive_cards`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractiveCard {
    /// Card ID.
    pub card_id: Option<String>,
    /// Card json.
    pub card_json: Option<String>,
}

/// Conversation channel operation param.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct ConversationChannelOperationParam {
    /// Target ID: required in requests.
    #[required(new)]
    pub target_id: Option<String>,
    /// Target type: required in requests.
    #[required(new)]
    pub target_type: Option<TargetType>,
}

/// Values of `target_type`.
#[zoom_enum]
pub enum TargetType {
    /// `channel`.
    Channel,
    /// `contact`.
    Contact,
}

/// Values of `user_status`.
#[zoom_enum]
pub enum UserStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}
