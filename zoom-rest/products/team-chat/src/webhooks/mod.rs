//! The events that Zoom Team Chat sends as webhooks: 54 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod chat_channel;
mod chat_message;
mod operations_bookmark;
mod operations_channel;
mod operations_dm;
mod operations_emoji;
mod operations_file;
mod operations_shared;
mod operations_starred;
mod operations_unstarred;
mod types;

pub use self::{
    chat_channel::*, chat_message::*, operations_bookmark::*, operations_channel::*, operations_dm::*,
    operations_emoji::*, operations_file::*, operations_shared::*, operations_starred::*, operations_unstarred::*,
    types::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <TeamChatSharedSpacesMemberLeft as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatEmojiAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileChanged as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelJoinDeclined as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelMemberJoined as zoom_core::event::EventPayload>::EVENT,
    <ChatMessageUpdated as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelDeleted as zoom_core::event::EventPayload>::EVENT,
    <ChatMessageDeleted as zoom_core::event::EventPayload>::EVENT,
    <TeamChatEmojiRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelPinAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatDmReactionAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelArchived as zoom_core::event::EventPayload>::EVENT,
    <TeamChatBookmarkRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelPinRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelJoinApprovalRequested as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileDownloaded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatDmMessagePosted as zoom_core::event::EventPayload>::EVENT,
    <TeamChatSharedSpacesEdited as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelUpdated as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelAppAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatStarred as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelMessageDeleted as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelCreated as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelMemberInvited as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationAccepted as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelMemberLeft as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelJoinRequested as zoom_core::event::EventPayload>::EVENT,
    <TeamChatDmMessageUpdated as zoom_core::event::EventPayload>::EVENT,
    <ChatMessageReplied as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationRejected as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelReactionRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatSharedSpacesMemberInvited as zoom_core::event::EventPayload>::EVENT,
    <TeamChatUnstarred as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileUnshared as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelMessageUpdated as zoom_core::event::EventPayload>::EVENT,
    <ChatChannelMemberRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatDmReactionRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatDmMessageDeleted as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelUnarchived as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelMessagePosted as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelJoinApproved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatBookmarkAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelReactionAdded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationCreated as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelAppRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatSharedSpacesMemberRemoved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileShared as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationApproved as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileUploaded as zoom_core::event::EventPayload>::EVENT,
    <TeamChatFileDeleted as zoom_core::event::EventPayload>::EVENT,
    <ChatMessageSent as zoom_core::event::EventPayload>::EVENT,
    <TeamChatChannelInvitationDeclined as zoom_core::event::EventPayload>::EVENT,
    <TeamChannelInvitationApprovalRequested as zoom_core::event::EventPayload>::EVENT,
];
