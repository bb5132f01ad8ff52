//! Team chat, channel: 22 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

use super::{ChannelType, ChatChannelChangeObject, ChatChannelMember, RichText, TeamChatFile};

/// An inviter withdrew an invitation to a Zoom Team Chat channel.
#[zoom_event("team_chat.channel_invitation_removed", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelInvitationRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: TeamChatChannelInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the invitation.
///
/// Value of `object` in [`TeamChatChannelInvitationRemoved`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelInvitationObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// Person who is invited.
    #[required(sent)]
    pub invitee: Option<Invitee>,
    /// People who sent the invitations, one entry each.
    #[required(sent)]
    pub inviters: Option<Vec<Inviter>>,
    /// When the event happened in the channel or chat, in UTC.
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Organization of the channel's owner; empty for an external one.
///
/// Value of `organization` in [`TeamChatChannelInvitationObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Organization {
    /// ID of the organization.
    #[required(sent)]
    pub org_id: Option<String>,
    /// Name of the organization.
    #[required(sent)]
    pub org_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Channel that an invitation or a request to join is about.
///
/// Value of `channel` in [`TeamChatChannelInvitationObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Channel {
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// Kind of channel: private (`1`), private within one account (`2`), public (`3`), group chat (`4`), or public and open to other accounts (`5`).
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChannelType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who is invited.
///
/// Value of `invitee` in [`TeamChatChannelInvitationObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invitee {
    /// Name of the user who was invited.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the invited user; empty for external users.
    pub user_email: Option<String>,
    /// Member ID, in chat, of the person who is invited; it is not the user ID.
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who sent an invitation to a channel.
///
/// Element of `inviters` in [`TeamChatChannelInvitationObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Inviter {
    /// ID of the person who invites; empty for external users.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name of the user who made the invitation.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the person who invites; empty for external users.
    pub user_email: Option<String>,
    /// Member ID, in chat, of the person who invites; it is not the user ID.
    #[required(sent)]
    pub member_id: Option<String>,
    /// When the user created the invitation, in UTC.
    #[required(sent)]
    pub date_created: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An account admin or the channel owner declined a request to join a Zoom Team Chat channel.
#[zoom_event(
    "team_chat.channel_join_declined",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelJoinDeclined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the request to join the channel.
    #[required(sent)]
    pub object: TeamChatChannelJoinObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the request to join the channel.
///
/// Value of `object` in [`TeamChatChannelJoinDeclined`] and [`TeamChatChannelJoinApproved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelJoinObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// User who asked to join the channel.
    #[required(sent)]
    pub requester: Option<RequesterOrInvitee>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Who decided on the request: the owner of the channel, or an administrator of the owner's or the requester's account.
    #[wire("type")]
    pub kind: Option<JoinRequestDecisionMaker>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who asked to join, or person who is invited.
///
/// Value of `requester` and `invitee` in [`TeamChatChannelJoinObject`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RequesterOrInvitee {
    /// ID of the user; may be empty for people outside the account.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Name under which the invitee or requester is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub user_email: Option<String>,
    /// ID of the person in chat (the member ID, which is not the user ID).
    pub member_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who decided on the request to join the channel: its owner or an administrator.
///
/// Values of `type` in [`TeamChatChannelJoinObject`].
#[zoom_enum]
pub enum JoinRequestDecisionMaker {
    /// `by_channel_owner_account_admin`: Decided by an administrator of the channel owner's account.
    ByChannelOwnerAccountAdmin,
    /// `by_requester_account_admin`: Decided by an administrator of the requester's account.
    ByRequesterAccountAdmin,
    /// `by_channel_owner`: Decided by the owner of the channel.
    ByChannelOwner,
}

/// A message was pinned in a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher, with messages stored in Zoom's cloud.
#[zoom_event(
    "team_chat.channel_pin_added",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_pinned_messages",
        "team_chat:read:list_pinned_messages:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelPinAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the pinned message.
    #[required(sent)]
    pub object: TeamChatChannelPinObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the pinned message.
///
/// Value of `object` in [`TeamChatChannelPinAdded`] and [`TeamChatChannelPinRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelPinObject {
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Kind of channel: private or public, and who can join.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<ChannelType>,
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// Text of the chat message; absent if only a file was sent.
    #[required(sent)]
    pub message: Option<String>,
    /// When the message was sent, in milliseconds since the Unix epoch.
    #[required(sent)]
    pub message_timestamp: Option<i64>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<TeamChatFile>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The owner of a Zoom Team Chat channel archived it.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_archived",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:archive_channels",
        "team_chat:read:archive_channels:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelArchived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A message was unpinned in a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher, with messages stored in Zoom's cloud.
#[zoom_event(
    "team_chat.channel_pin_removed",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_pinned_messages",
        "team_chat:read:list_pinned_messages:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelPinRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the pinned message.
    #[required(sent)]
    pub object: TeamChatChannelPinObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A request to join a Zoom Team Chat channel awaits approval.
///
/// `type` in `object` says whose: that of an admin of the requester's or the channel owner's account, or of the channel owner.
#[zoom_event(
    "team_chat.channel_join_approval_requested",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelJoinApprovalRequested {
    /// What the event is about: the request to join the channel.
    #[required(sent)]
    pub object: TeamChannelJoinApprovalRequestedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the request to join the channel.
///
/// Value of `object` in [`TeamChatChannelJoinApprovalRequested`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChannelJoinApprovalRequestedObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// User who asked to join the channel.
    #[required(sent)]
    pub requester: Option<RequesterOrInvitee>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Who must approve the request.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<JoinRequestApprover>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who must approve the request.
///
/// Values of `type` in [`TeamChannelJoinApprovalRequestedObject`].
#[zoom_enum]
pub enum JoinRequestApprover {
    /// `to_channel_account_admin`: Needs approval from an administrator of the channel owner's account.
    ToChannelAccountAdmin,
    /// `to_requester_account_admin`: Needs approval from an administrator of the requester's account.
    ToRequesterAccountAdmin,
    /// `to_channel_owner`: Needs approval from the owner of the channel.
    ToChannelOwner,
}

/// A member added one or more chatbot apps to a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_app_added",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelAppAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    pub by_external_user: Option<bool>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: TeamChatChannelAppObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the channel.
///
/// Value of `object` in [`TeamChatChannelAppAdded`] and [`TeamChatChannelAppRemoved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelAppObject {
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
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
    /// Apps that were added to the channel or removed from it, one entry each.
    pub app_members: Option<Vec<ChatChannelMember>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A message was deleted from a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher; for direct messages, listen to `team_chat.dm_message_deleted`.
#[zoom_event(
    "team_chat.channel_message_deleted",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelMessageDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatChannelMessageDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`TeamChatChannelMessageDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelMessageDeletedObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// ID of the channel owner's account; empty if unknown.
    #[required(sent)]
    pub channel_owner_account_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user accepted an invitation to a Zoom Team Chat channel.
#[zoom_event(
    "team_chat.channel_invitation_accepted",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelInvitationAccepted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: TeamChatChannelInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user asked to join a Zoom Team Chat channel, through a deep link or share link.
#[zoom_event(
    "team_chat.channel_join_requested",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelJoinRequested {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the request to join the channel.
    #[required(sent)]
    pub object: TeamChatChannelJoinRequestedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the request to join the channel.
///
/// Value of `object` in [`TeamChatChannelJoinRequested`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelJoinRequestedObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// User who asked to join the channel.
    #[required(sent)]
    pub requester: Option<RequesterOrInvitee>,
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

/// A user rejected an invitation to a Zoom Team Chat channel.
///
/// When an admin declines it, listen to `team_chat.channel_invitation_declined`.
#[zoom_event(
    "team_chat.channel_invitation_rejected",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelInvitationRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: TeamChatChannelInvitationRejectedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the invitation.
///
/// Value of `object` in [`TeamChatChannelInvitationRejected`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelInvitationRejectedObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// Person who is invited.
    #[required(sent)]
    pub invitee: Option<Invitee>,
    /// People who sent the invitations, one entry each.
    #[required(sent)]
    pub inviters: Option<Vec<InvitationRejectedInviter>>,
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

/// User who sent the invitation that was rejected.
///
/// Element of `inviters` in [`TeamChatChannelInvitationRejectedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvitationRejectedInviter {
    /// ID of the user who sent the invitation.
    pub id: Option<String>,
    /// Name of the user who made the invitation.
    #[required(sent)]
    pub display_name: Option<String>,
    /// Email address of the person who invites; empty for external users.
    #[required(sent)]
    pub user_email: Option<String>,
    /// Member ID, in chat, of the person who invites; it is not the user ID.
    #[required(sent)]
    pub member_id: Option<String>,
    /// When the user created the invitation, in UTC.
    #[required(sent)]
    pub date_created: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user removed a reaction to a message in a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher; Zoom sends it for all channel members who can see the message.
#[zoom_event(
    "team_chat.channel_reaction_removed",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:message_emoji", "team_chat:read:message_emoji:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelReactionRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the reaction.
    #[required(sent)]
    pub object: TeamChatChannelReactionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the reaction.
///
/// Value of `object` in [`TeamChatChannelReactionRemoved`] and [`TeamChatChannelReactionAdded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelReactionObject {
    /// ID of the chat message.
    #[required(sent)]
    pub msg_id: Option<String>,
    /// When the chat message was sent, in UTC.
    #[required(sent)]
    pub msg_time: Option<DateTime>,
    /// When the emoji was added or removed, in UTC.
    #[required(sent)]
    pub emoji_time: Option<DateTime>,
    /// Emoji, as its Unicode value, or the name of a custom emoji.
    #[required(sent)]
    pub emoji: Option<String>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A message in a Zoom Team Chat channel was edited.
///
/// Needs a Pro plan or higher; for direct messages, listen to `team_chat.dm_message_updated`.
#[zoom_event(
    "team_chat.channel_message_updated",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelMessageUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatChannelMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the message.
///
/// Value of `object` in [`TeamChatChannelMessageUpdated`] and [`TeamChatChannelMessagePosted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelMessageObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// ID of the message that starts the thread; only present on replies.
    pub reply_main_message_id: Option<String>,
    /// ID of the chat session, the conversation or channel of the message.
    #[required(sent)]
    pub session_id: Option<String>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// ID of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_id: Option<String>,
    /// ID of the channel owner's account; empty if unknown.
    #[required(sent)]
    pub channel_owner_account_id: Option<String>,
    /// Name of the Zoom Team Chat channel.
    #[required(sent)]
    pub channel_name: Option<String>,
    /// Text of the chat message; absent if only a file was sent.
    pub message: Option<String>,
    /// Files attached to the message, one entry each.
    pub files: Option<Vec<TeamChatFile>>,
    /// Formatting of the message text: which parts are bold, italic, linked and so on.
    pub rich_text: Option<Vec<RichText>>,
    /// Mentions in the message, one entry each.
    pub at_items: Option<Vec<AtItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Mention of a person, or of everyone in the channel, in a message of the channel.
///
/// Element of `at_items` in [`TeamChatChannelMessageObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AtItem {
    /// Email address of the person mentioned; empty for people of other accounts and if everyone in the channel is mentioned.
    pub at_contact: Option<String>,
    /// User ID of the person mentioned; empty for people of other accounts and if everyone in the channel is mentioned.
    pub at_contact_user_id: Option<String>,
    /// Member ID, in chat, of the person mentioned; it is not the user ID; absent if everyone in the channel is mentioned.
    pub at_contact_member_id: Option<String>,
    /// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
    #[required(sent)]
    pub at_type: Option<AtType>,
    /// Index in the message text of the last character of the mention, counted from 0.
    #[required(sent)]
    pub end_position: Option<i64>,
    /// Index in the message text at which the mention begins, counted from 0.
    #[required(sent)]
    pub start_position: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether one contact (`1`) or everyone in the channel (`2`) is mentioned.
///
/// Values of `at_type` in [`AtItem`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AtType {
    /// `1`: Mentions one contact.
    MentionContact = 1,
    /// `2`: Mentions everyone in the channel.
    MentionQuot = 2,
}

/// The owner of a Zoom Team Chat channel restored it from the archive.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_unarchived",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:archive_channels",
        "team_chat:read:archive_channels:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelUnarchived {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: ChatChannelChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A message was posted in a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher; for direct messages, listen to `team_chat.dm_message_posted`.
#[zoom_event(
    "team_chat.channel_message_posted",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelMessagePosted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the message.
    #[required(sent)]
    pub object: TeamChatChannelMessageObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An account admin or the channel owner approved a request to join a Zoom Team Chat channel.
///
/// `type` in `object` says which of them; external users may need more than one approval.
#[zoom_event(
    "team_chat.channel_join_approved",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelJoinApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the request to join the channel.
    #[required(sent)]
    pub object: TeamChatChannelJoinObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user reacted to a message in a Zoom Team Chat channel.
///
/// Zoom sends it for all channel members who can see the message.
#[zoom_event("team_chat.channel_reaction_added", derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamChatChannelReactionAdded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the reaction.
    #[required(sent)]
    pub object: TeamChatChannelReactionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user was invited to a Zoom Team Chat channel, and the invitation awaits a response.
#[zoom_event(
    "team_chat.channel_invitation_created",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelInvitationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: TeamChatChannelInvitationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A chatbot app was removed from a Zoom Team Chat channel.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "team_chat.channel_app_removed",
    scopes = ["chat:read:admin", "chat:read", "team_chat:read:user_message", "team_chat:read:user_message:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelAppRemoved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    pub by_external_user: Option<bool>,
    /// What the event is about: the channel.
    #[required(sent)]
    pub object: TeamChatChannelAppObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An account admin approved an invitation to a Zoom Team Chat channel.
///
/// `type` in `object` says whether it was the admin of the channel owner's or of the invitee's account; both may have to approve.
#[zoom_event(
    "team_chat.channel_invitation_approved",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelInvitationApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// Whether a user from outside the account caused the event.
    #[required(sent)]
    pub by_external_user: Option<bool>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: ChannelInvitationDecisionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the invitation.
///
/// Value of `object` in [`TeamChatChannelInvitationApproved`] and [`TeamChatChannelInvitationDeclined`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ChannelInvitationDecisionObject {
    /// Organization of the channel's owner; empty for an external one.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// Person who is invited.
    #[required(sent)]
    pub invitee: Option<Invitee>,
    /// People who sent the invitations, one entry each.
    #[required(sent)]
    pub inviters: Option<Vec<Inviter>>,
    /// When the event happened in the channel or chat, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Whose administrator decided on the invitation.
    #[wire("type")]
    pub kind: Option<InvitationDecisionMaker>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whose administrator decided on the invitation.
///
/// Values of `type` in [`ChannelInvitationDecisionObject`].
#[zoom_enum]
pub enum InvitationDecisionMaker {
    /// `by_channel_owner_account_admin`: Decided by an administrator of the channel owner's account.
    ByChannelOwnerAccountAdmin,
    /// `by_invitee_account_admin`: Decided by an administrator of the invitee's account.
    ByInviteeAccountAdmin,
}

/// An account admin declined an invitation to a Zoom Team Chat channel.
///
/// `type` in `object` names whose account the admin belongs to, the channel owner's or the invitee's.
#[zoom_event(
    "team_chat.channel_invitation_declined",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChatChannelInvitationDeclined {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event; may be empty for external users.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Member ID, in chat, of the user who caused the event.
    #[required(sent)]
    pub operator_member_id: Option<String>,
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: ChannelInvitationDecisionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An invitation to a Zoom Team Chat channel awaits approval.
///
/// `type` in `object` names who must approve: an admin of the channel owner's account, an admin of the invitee's account, or the invitee.
#[zoom_event(
    "team_chat.channel_invitation_approval_requested",
    scopes = [
        "chat:read:admin",
        "chat:read",
        "team_chat:read:list_invitations",
        "team_chat:read:list_invitations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct TeamChannelInvitationApprovalRequested {
    /// What the event is about: the invitation.
    #[required(sent)]
    pub object: TeamInvitationApprovalRequestedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the invitation.
///
/// Value of `object` in [`TeamChannelInvitationApprovalRequested`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TeamInvitationApprovalRequestedObject {
    /// Organization of the channel's owner; empty if the organization is external.
    pub organization: Option<Organization>,
    /// Channel in Zoom Team Chat; empty for an external channel.
    pub channel: Option<Channel>,
    /// Person who is invited.
    #[required(sent)]
    pub invitee: Option<RequesterOrInvitee>,
    /// People who sent the invitations, one entry each.
    #[required(sent)]
    pub inviters: Option<Vec<Inviter>>,
    /// When the approval was requested, in UTC.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// When the event happened, in Unix milliseconds.
    #[required(sent)]
    pub timestamp: Option<i64>,
    /// Who must approve the invitation.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<InvitationApprover>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who must approve the invitation.
///
/// Values of `type` in [`TeamInvitationApprovalRequestedObject`].
#[zoom_enum]
pub enum InvitationApprover {
    /// `to_channel_account_admin`: Needs approval from an administrator of the channel owner's account.
    ToChannelAccountAdmin,
    /// `to_invitee_account_admin`: Needs approval from an administrator of the invitee's account.
    ToInviteeAccountAdmin,
    /// `to_invitee`: Needs approval from the invited person.
    ToInvitee,
}
