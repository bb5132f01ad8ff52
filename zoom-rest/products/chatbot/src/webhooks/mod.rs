//! The events that Zoom Chatbot sends as webhooks: 8 events.
//!
//! `#[required(sent)]` marks members that Zoom documents as always sent. A payload that lacks one can still be read:
//! the field is `None`, and a missing `object` is read as an empty one.

mod bot_installed;
mod bot_notification;
mod interactive_message_actions;
mod interactive_message_editable;
mod interactive_message_fields_editable;
mod interactive_message_select;
mod team_chat;
mod types;

pub use self::{
    bot_installed::*, bot_notification::*, interactive_message_actions::*, interactive_message_editable::*,
    interactive_message_fields_editable::*, interactive_message_select::*, team_chat::*, types::*,
};

/// Every event in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated events are listed too")]
#[rustfmt::skip]
pub static EVENTS: &[&zoom_core::event::EventInfo] = &[
    <TeamChatLinkShared as zoom_core::event::EventPayload>::EVENT,
    <InteractiveMessageFieldsEditable as zoom_core::event::EventPayload>::EVENT,
    <BotNotification as zoom_core::event::EventPayload>::EVENT,
    <InteractiveMessageActions as zoom_core::event::EventPayload>::EVENT,
    <InteractiveMessageEditable as zoom_core::event::EventPayload>::EVENT,
    <BotInstalled as zoom_core::event::EventPayload>::EVENT,
    <TeamChatAppMention as zoom_core::event::EventPayload>::EVENT,
    <InteractiveMessageSelect as zoom_core::event::EventPayload>::EVENT,
];
