//! Team chat: 107 operations.

mod chat_channel_mention_group;
mod chat_channels;
mod chat_channels_account_level;
mod chat_emoji;
mod chat_files;
mod chat_messages_channel;
mod chat_messages_channels;
mod chat_messages_forwarded_message;
mod chat_messages_messages;
mod chat_messages_users;
mod chat_migration;
mod chat_reminder;
mod chat_sessions;
mod contacts;
mod im_chat;
mod im_groups;
mod invitations;
mod legal_hold;
mod reports;
mod shared_spaces;
mod types;

pub use self::{
    chat_channel_mention_group::*, chat_channels::*, chat_channels_account_level::*, chat_emoji::*, chat_files::*,
    chat_messages_channel::*, chat_messages_channels::*, chat_messages_forwarded_message::*, chat_messages_messages::*,
    chat_messages_users::*, chat_migration::*, chat_reminder::*, chat_sessions::*, contacts::*, im_chat::*,
    im_groups::*, invitations::*, legal_hold::*, reports::*, shared_spaces::*, types::*,
};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    ListChannelMentionGroups::OPERATION,
    CreateChannelMentionGroup::OPERATION,
    UpdateChannelMentionGroupInformation::OPERATION,
    DeleteChannelMentionGroup::OPERATION,
    ListMembersOfMentionGroup::OPERATION,
    AddChannelMembersToMentionGroup::OPERATION,
    RemoveChannelMentionGroupMembers::OPERATION,
    ListChannelActivityLogs::OPERATION,
    PerformOperationsOnChannels::OPERATION,
    GetChannel::OPERATION,
    UpdateChannel::OPERATION,
    DeleteChannel::OPERATION,
    ListChannelMembers::OPERATION,
    InviteChannelMembers::OPERATION,
    BatchRemoveMembersFromChannel::OPERATION,
    ListChannelMembersGroups::OPERATION,
    InviteChannelMembersGroups::OPERATION,
    RemoveMemberGroup::OPERATION,
    JoinChannel::OPERATION,
    LeaveChannel::OPERATION,
    RemoveMember::OPERATION,
    ListUserChannels::OPERATION,
    CreateChannel::OPERATION,
    BatchDeleteChannels::OPERATION,
    ListAccountPublicChannels::OPERATION,
    SearchUserAccountChannels::OPERATION,
    ListChannelActivityLogsByChannelId::OPERATION,
    GetRetentionPolicyOfChannel::OPERATION,
    UpdateRetentionPolicyOfChannel::OPERATION,
    GetUserChannel::OPERATION,
    UpdateUserChannel::OPERATION,
    DeleteUserChannel::OPERATION,
    ListChannelAdministrators::OPERATION,
    PromoteChannelMembersToAdministrators::OPERATION,
    BatchDemoteChannelAdministrators::OPERATION,
    ListUserChannelMembers::OPERATION,
    InviteUserChannelMembers::OPERATION,
    BatchRemoveMembersFromUserChannel::OPERATION,
    RemoveUserMember::OPERATION,
    ListCustomEmojis::OPERATION,
    AddCustomEmoji::OPERATION,
    DeleteCustomEmoji::OPERATION,
    GetFileInfo::OPERATION,
    DeleteChatFile::OPERATION,
    UploadChatFile::OPERATION,
    SendChatFile::OPERATION,
    ControlChannelMessage::OPERATION,
    ListPinnedHistoryMessagesOfChannel::OPERATION,
    GetForwardedMessage::OPERATION,
    ListBookmarks::OPERATION,
    AddOrRemoveBookmark::OPERATION,
    ListScheduledMessages::OPERATION,
    DeleteScheduledMessage::OPERATION,
    ListUserChatMessages::OPERATION,
    SendChatMessage::OPERATION,
    GetMessage::OPERATION,
    UpdateMessage::OPERATION,
    DeleteMessage::OPERATION,
    ReactToChatMessage::OPERATION,
    MarkMessageReadUnread::OPERATION,
    GetThread::OPERATION,
    MigrateChannelMembers::OPERATION,
    MigrateChatMessageReactions::OPERATION,
    GetMigratedZoomChannelIds::OPERATION,
    GetMigratedZoomUserIds::OPERATION,
    MigrateChatMessages::OPERATION,
    MigrateChatChannel::OPERATION,
    Migrate11ConversationChannelOperations::OPERATION,
    CreateReminderMessage::OPERATION,
    DeleteReminderForMessage::OPERATION,
    ListReminders::OPERATION,
    StarOrUnstarChannelContactUser::OPERATION,
    ListUserChatSessions::OPERATION,
    ListUserContacts::OPERATION,
    GetUserContactDetails::OPERATION,
    SearchCompanyContacts::OPERATION,
    SendImMessages::OPERATION,
    ListImDirectoryGroups::OPERATION,
    CreateImDirectoryGroup::OPERATION,
    GetImDirectoryGroup::OPERATION,
    UpdateImDirectoryGroup::OPERATION,
    DeleteImDirectoryGroup::OPERATION,
    ListImDirectoryGroupMembers::OPERATION,
    AddImDirectoryGroupMembers::OPERATION,
    DeleteImDirectoryGroupMember::OPERATION,
    SendNewContactInvitation::OPERATION,
    ListLegalHoldMatters::OPERATION,
    AddLegalHoldMatter::OPERATION,
    UpdateLegalHoldMatter::OPERATION,
    DeleteLegalHoldMatters::OPERATION,
    ListLegalHoldFilesByMatter::OPERATION,
    DownloadLegalHoldFilesForMatter::OPERATION,
    GetChatSessionsReports::OPERATION,
    GetChatMessageReports::OPERATION,
    ListSharedSpaces::OPERATION,
    CreateSharedSpace::OPERATION,
    GetSharedSpace::OPERATION,
    UpdateSharedSpaceSettings::OPERATION,
    DeleteSharedSpace::OPERATION,
    PromoteSharedSpaceMembersToAdministrators::OPERATION,
    DemoteSharedSpaceAdministratorsToMembers::OPERATION,
    ListSharedSpaceChannels::OPERATION,
    MoveSharedSpaceChannels::OPERATION,
    ListSharedSpaceMembers::OPERATION,
    AddMembersToSharedSpace::OPERATION,
    RemoveMembersFromSharedSpace::OPERATION,
    TransferSharedSpaceOwnership::OPERATION,
];
