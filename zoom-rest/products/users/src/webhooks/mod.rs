//! The events that Zoom Users sends as webhooks: 21 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod group_admin;
mod group_created;
mod group_deleted;
mod group_lock;
mod group_member;
mod group_settings;
mod group_updated;
mod types;
mod user_activated;
mod user_created;
mod user_deactivated;
mod user_deleted;
mod user_disassociated;
mod user_invitation;
mod user_personal;
mod user_presence;
mod user_settings;
mod user_signed;
mod user_updated;

pub use self::{
    group_admin::*, group_created::*, group_deleted::*, group_lock::*, group_member::*, group_settings::*,
    group_updated::*, types::*, user_activated::*, user_created::*, user_deactivated::*, user_deleted::*,
    user_disassociated::*, user_invitation::*, user_personal::*, user_presence::*, user_settings::*, user_signed::*,
    user_updated::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <GroupAdminAdded as zoom_core::event::EventPayload>::EVENT,
    <GroupLockSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <GroupAdminDeleted as zoom_core::event::EventPayload>::EVENT,
    <GroupMemberDeleted as zoom_core::event::EventPayload>::EVENT,
    <UserDeleted as zoom_core::event::EventPayload>::EVENT,
    <UserDeactivated as zoom_core::event::EventPayload>::EVENT,
    <UserSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <UserInvitationAccepted as zoom_core::event::EventPayload>::EVENT,
    <GroupCreated as zoom_core::event::EventPayload>::EVENT,
    <GroupSettingsUpdated as zoom_core::event::EventPayload>::EVENT,
    <UserDisassociated as zoom_core::event::EventPayload>::EVENT,
    <GroupUpdated as zoom_core::event::EventPayload>::EVENT,
    <UserPresenceStatusUpdated as zoom_core::event::EventPayload>::EVENT,
    <UserActivated as zoom_core::event::EventPayload>::EVENT,
    <UserSignedIn as zoom_core::event::EventPayload>::EVENT,
    <UserSignedOut as zoom_core::event::EventPayload>::EVENT,
    <UserPersonalNotesUpdated as zoom_core::event::EventPayload>::EVENT,
    <GroupMemberAdded as zoom_core::event::EventPayload>::EVENT,
    <UserUpdated as zoom_core::event::EventPayload>::EVENT,
    <GroupDeleted as zoom_core::event::EventPayload>::EVENT,
    <UserCreated as zoom_core::event::EventPayload>::EVENT,
];
