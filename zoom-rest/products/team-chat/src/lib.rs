//! The Zoom Team Chat API: 107 operations.
//!
//! This crate is `zoom_rest::team_chat`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `team-chat`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

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

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{
    chat_channel_mention_group::*, chat_channels::*, chat_channels_account_level::*, chat_emoji::*, chat_files::*,
    chat_messages_channel::*, chat_messages_channels::*, chat_messages_forwarded_message::*, chat_messages_messages::*,
    chat_messages_users::*, chat_migration::*, chat_reminder::*, chat_sessions::*, contacts::*, im_chat::*,
    im_groups::*, invitations::*, legal_hold::*, reports::*, shared_spaces::*, types::*,
};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            ListChannelMentionGroups
            CreateChannelMentionGroup
            UpdateChannelMentionGroup
            DeleteChannelMentionGroup
            ListMentionGroupMembers
            AddChannelMembersToMentionGroup
            RemoveChannelMentionGroupMembers
            ListChannelActivityLogs
            ControlChannels
            GetChannel
            UpdateChannel
            DeleteChannel
            ListChannelMembers
            InviteChannelMembers
            BatchRemoveChannelMembers
            ListChannelMembersGroups
            InviteChannelMembersGroups
            RemoveMemberGroup
            JoinChannel
            LeaveChannel
            RemoveMember
            ListUserChannels
            CreateChannel
            BatchDeleteChannels
            ListAccountPublicChannels
            SearchUserAccountChannels
            ListChannelActivityLogsByChannelId
            GetChannelRetentionPolicy
            UpdateChannelRetentionPolicy
            GetUserChannel
            UpdateUserChannel
            DeleteUserChannel
            ListChannelAdministrators
            PromoteChannelMembers
            BatchDemoteChannelAdministrators
            ListUserChannelMembers
            InviteUserChannelMembers
            BatchRemoveUserChannelMembers
            RemoveUserMember
            ListCustomEmojis
            AddCustomEmoji
            DeleteCustomEmoji
            GetFileInfo
            DeleteChatFile
            UploadChatFile
            SendChatFile
            ControlChannelMessage
            ListPinnedChannelMessages
            GetForwardedMessage
            ListBookmarks
            AddOrRemoveBookmark
            ListScheduledMessages
            DeleteScheduledMessage
            ListUserChatMessages
            SendChatMessage
            GetMessage
            UpdateMessage
            DeleteMessage
            ReactToChatMessage
            MarkMessageReadUnread
            GetThread
            MigrateChannelMembers
            MigrateChatMessageReactions
            GetMigratedZoomChannelIds
            GetMigratedZoomUserIds
            MigrateChatMessages
            MigrateChatChannel
            MigrateConversationOrChannel
            CreateReminderMessage
            DeleteMessageReminder
            ListReminders
            StarOrUnstarChannelContactUser
            ListUserChatSessions
            ListUserContacts
            GetUserContactDetails
            SearchCompanyContacts
            SendImMessages
            ListImDirectoryGroups
            CreateImDirectoryGroup
            GetImDirectoryGroup
            UpdateImDirectoryGroup
            DeleteImDirectoryGroup
            ListImDirectoryGroupMembers
            AddImDirectoryGroupMembers
            DeleteImDirectoryGroupMember
            SendContactInvitation
            ListLegalHoldMatters
            AddLegalHoldMatter
            UpdateLegalHoldMatter
            DeleteLegalHoldMatters
            ListLegalHoldFilesByMatter
            DownloadLegalHoldFilesForMatter
            GetChatSessionsReports
            GetChatMessageReports
            ListSharedSpaces
            CreateSharedSpace
            GetSharedSpace
            UpdateSharedSpaceSettings
            DeleteSharedSpace
            PromoteSharedSpaceMembers
            DemoteSharedSpaceAdministrators
            ListSharedSpaceChannels
            MoveSharedSpaceChannels
            ListSharedSpaceMembers
            AddMembersToSharedSpace
            RemoveSharedSpaceMembers
            TransferSharedSpaceOwnership
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
