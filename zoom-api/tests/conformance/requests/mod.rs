//! Written by `zoom-codegen`: every request and every answer of the enabled features.

#[cfg(feature = "accounts")]
mod accounts;
#[cfg(feature = "ai-companion")]
mod ai_companion;
#[cfg(feature = "auto-dialer")]
mod auto_dialer;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "calendar")]
mod calendar;
#[cfg(feature = "canvas")]
mod canvas;
#[cfg(feature = "chatbot")]
mod chatbot;
#[cfg(feature = "clips")]
mod clips;
#[cfg(feature = "cobrowse-sdk")]
mod cobrowse_sdk;
#[cfg(feature = "commerce")]
mod commerce;
#[cfg(feature = "contact-center")]
mod contact_center;
#[cfg(feature = "crc")]
mod crc;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "healthcare")]
mod healthcare;
#[cfg(feature = "iq")]
mod iq;
#[cfg(feature = "mail")]
mod mail;
#[cfg(feature = "marketplace")]
mod marketplace;
#[cfg(feature = "meetings")]
mod meetings;
#[cfg(feature = "my-notes")]
mod my_notes;
#[cfg(feature = "number-management")]
mod number_management;
#[cfg(feature = "phone")]
mod phone;
#[cfg(feature = "qss")]
mod qss;
#[cfg(feature = "quality-management")]
mod quality_management;
#[cfg(feature = "rooms")]
mod rooms;
#[cfg(feature = "scheduler")]
mod scheduler;
#[cfg(feature = "scim2")]
mod scim2;
#[cfg(feature = "tasks")]
mod tasks;
#[cfg(feature = "team-chat")]
mod team_chat;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "video-sdk")]
mod video_sdk;
#[cfg(feature = "virtual-agent")]
mod virtual_agent;
#[cfg(feature = "whiteboard")]
mod whiteboard;
#[cfg(feature = "workforce-management")]
mod workforce_management;

use super::Check;

pub(crate) fn all(check: &mut Check) {
    #[cfg(feature = "accounts")]
    accounts::check(check);
    #[cfg(feature = "ai-companion")]
    ai_companion::check(check);
    #[cfg(feature = "auto-dialer")]
    auto_dialer::check(check);
    #[cfg(feature = "billing")]
    billing::check(check);
    #[cfg(feature = "calendar")]
    calendar::check(check);
    #[cfg(feature = "canvas")]
    canvas::check(check);
    #[cfg(feature = "chatbot")]
    chatbot::check(check);
    #[cfg(feature = "clips")]
    clips::check(check);
    #[cfg(feature = "cobrowse-sdk")]
    cobrowse_sdk::check(check);
    #[cfg(feature = "commerce")]
    commerce::check(check);
    #[cfg(feature = "contact-center")]
    contact_center::check(check);
    #[cfg(feature = "crc")]
    crc::check(check);
    #[cfg(feature = "events")]
    events::check(check);
    #[cfg(feature = "healthcare")]
    healthcare::check(check);
    #[cfg(feature = "iq")]
    iq::check(check);
    #[cfg(feature = "mail")]
    mail::check(check);
    #[cfg(feature = "marketplace")]
    marketplace::check(check);
    #[cfg(feature = "meetings")]
    meetings::check(check);
    #[cfg(feature = "my-notes")]
    my_notes::check(check);
    #[cfg(feature = "number-management")]
    number_management::check(check);
    #[cfg(feature = "phone")]
    phone::check(check);
    #[cfg(feature = "qss")]
    qss::check(check);
    #[cfg(feature = "quality-management")]
    quality_management::check(check);
    #[cfg(feature = "rooms")]
    rooms::check(check);
    #[cfg(feature = "scheduler")]
    scheduler::check(check);
    #[cfg(feature = "scim2")]
    scim2::check(check);
    #[cfg(feature = "tasks")]
    tasks::check(check);
    #[cfg(feature = "team-chat")]
    team_chat::check(check);
    #[cfg(feature = "users")]
    users::check(check);
    #[cfg(feature = "video-sdk")]
    video_sdk::check(check);
    #[cfg(feature = "virtual-agent")]
    virtual_agent::check(check);
    #[cfg(feature = "whiteboard")]
    whiteboard::check(check);
    #[cfg(feature = "workforce-management")]
    workforce_management::check(check);
}
