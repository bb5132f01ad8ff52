//! Chat channel: 7 events.

use zoom_core::{DateTime, Extra, zoom_event, zoom_object};

use super::{ChannelType, ChatChannelChangeObject, ChatChannelMember};

/// A user joined a public Zoom Team Chat channel without an invitation.
///
/// Needs a Pro plan or higher; for invited users, listen to `chat_channel.member_invited`.
#[zoom_event(
    "chat_channel.member_joined",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:list_members",
        "team_chat:read:list_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelMemberJoined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An administrator of a Zoom Team Chat channel deleted it, with all messages and files.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.deleted",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:channel",
        "team_chat:read:channel:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An administrator of a Zoom Team Chat channel changed its name, type, or other details.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.updated",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:channel",
        "team_chat:read:channel:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user created a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.created",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:channel",
        "team_chat:read:channel:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the channel.
///
/// Value of `object` in [`ChatChannelCreated`] and [`ChatChannelMemberInvited`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannelObject {
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
    /// Members of the channel whom the event is about, one entry each.
    #[required(sent)]
    pub members: Option<Vec<ChatChannelMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user was invited to a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_invited",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:list_members",
        "team_chat:read:list_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelMemberInvited {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user left a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_left",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:list_members",
        "team_chat:read:list_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelMemberLeft {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A member or administrator removed a user from a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "chat_channel.member_removed",
    scopes = [
        "chat_channel:read:admin",
        "chat_channel:write:admin",
        "chat_channel:read",
        "chat_channel:write",
        "team_chat:read:list_members",
        "team_chat:read:list_members:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ChatChannelMemberRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelMemberRemovedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the channel.
///
/// Value of `object` in [`ChatChannelMemberRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChatChannelMemberRemovedObject {
    /// ID of the channel.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the chat channel.
    #[required(sent)]
    pub name: Option<String>,
    /// Kind of channel: private or public, and who can join.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChannelType>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Members of the channel whom the event is about, one entry each.
    #[required(sent)]
    pub members: Option<Vec<ChatChannelMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
