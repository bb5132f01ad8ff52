//! Zoom's REST API, declared: a struct for every documented operation, one module and one cargo feature a product.
//!
//! Each operation is a request struct named for what it does, with `new` for what it needs, a setter for each optional
//! parameter, and `send`. Its page tells the path, the rate limit, the scopes and the error codes.
//!
//! ```
//! # #[cfg(feature = "users")] {
//! use zoom_api::users::ListUsers;
//!
//! let request = ListUsers::new().page_size(300);
//! assert_eq!(ListUsers::OPERATION.path, "/users");
//! # drop(request);
//! # }
//! ```
//!
//! # Answers
//!
//! Every field of an answer is optional, whatever the documents say: Zoom leaves out, or sends as `null` or `""`, what it
//! calls required. Only the items of a page are a plain list. Values that Zoom adds later are kept as `Unrecognized`.
//! Structs are `#[non_exhaustive]` and have a `Default`, so that a test makes one and sets its fields.
//!
//! # Features
//!
//! `users` and `meetings` are on by default; each product has one, `full` is all of them, and `master-account` adds to
//! each product the operations of a master account for its sub-accounts, in a module `master`.

#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "ai-companion")]
pub mod ai_companion;
#[cfg(feature = "auto-dialer")]
pub mod auto_dialer;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "canvas")]
pub mod canvas;
#[cfg(feature = "chatbot")]
pub mod chatbot;
#[cfg(feature = "clips")]
pub mod clips;
#[cfg(feature = "cobrowse-sdk")]
pub mod cobrowse_sdk;
#[cfg(feature = "commerce")]
pub mod commerce;
#[cfg(feature = "contact-center")]
pub mod contact_center;
#[cfg(feature = "crc")]
pub mod crc;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "healthcare")]
pub mod healthcare;
#[cfg(feature = "iq")]
pub mod iq;
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "marketplace")]
pub mod marketplace;
#[cfg(feature = "meetings")]
pub mod meetings;
#[cfg(feature = "my-notes")]
pub mod my_notes;
#[cfg(feature = "number-management")]
pub mod number_management;
#[cfg(feature = "phone")]
pub mod phone;
#[cfg(feature = "qss")]
pub mod qss;
#[cfg(feature = "quality-management")]
pub mod quality_management;
#[cfg(feature = "rooms")]
pub mod rooms;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "scim2")]
pub mod scim2;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "team-chat")]
pub mod team_chat;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "video-sdk")]
pub mod video_sdk;
#[cfg(feature = "virtual-agent")]
pub mod virtual_agent;
#[cfg(feature = "whiteboard")]
pub mod whiteboard;
#[cfg(feature = "workforce-management")]
pub mod workforce_management;

use zoom_core::Operation;

/// Every operation of the enabled features.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(zoom_api::operations().any(|operation| operation.name == "ListUsers"));
/// ```
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    products().into_iter().flat_map(|(_, operations)| operations).copied()
}

/// The products of the enabled features, by the name of their feature, each with its operations. Those of a master
/// account are a product of their own, as in `users-master`.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(zoom_api::products().iter().any(|(name, operations)| *name == "users" && operations.len() > 50));
/// ```
#[must_use]
pub fn products() -> Vec<(&'static str, &'static [&'static Operation])> {
    vec![
        #[cfg(feature = "accounts")]
        ("accounts", accounts::OPERATIONS),
        #[cfg(feature = "ai-companion")]
        ("ai-companion", ai_companion::OPERATIONS),
        #[cfg(feature = "auto-dialer")]
        ("auto-dialer", auto_dialer::OPERATIONS),
        #[cfg(feature = "billing")]
        ("billing", billing::OPERATIONS),
        #[cfg(feature = "calendar")]
        ("calendar", calendar::OPERATIONS),
        #[cfg(feature = "canvas")]
        ("canvas", canvas::OPERATIONS),
        #[cfg(feature = "chatbot")]
        ("chatbot", chatbot::OPERATIONS),
        #[cfg(feature = "clips")]
        ("clips", clips::OPERATIONS),
        #[cfg(feature = "cobrowse-sdk")]
        ("cobrowse-sdk", cobrowse_sdk::OPERATIONS),
        #[cfg(feature = "commerce")]
        ("commerce", commerce::OPERATIONS),
        #[cfg(feature = "contact-center")]
        ("contact-center", contact_center::OPERATIONS),
        #[cfg(feature = "crc")]
        ("crc", crc::OPERATIONS),
        #[cfg(feature = "events")]
        ("events", events::OPERATIONS),
        #[cfg(feature = "healthcare")]
        ("healthcare", healthcare::OPERATIONS),
        #[cfg(feature = "iq")]
        ("iq", iq::OPERATIONS),
        #[cfg(feature = "mail")]
        ("mail", mail::OPERATIONS),
        #[cfg(feature = "marketplace")]
        ("marketplace", marketplace::OPERATIONS),
        #[cfg(feature = "meetings")]
        ("meetings", meetings::OPERATIONS),
        #[cfg(feature = "my-notes")]
        ("my-notes", my_notes::OPERATIONS),
        #[cfg(feature = "number-management")]
        ("number-management", number_management::OPERATIONS),
        #[cfg(feature = "phone")]
        ("phone", phone::OPERATIONS),
        #[cfg(feature = "qss")]
        ("qss", qss::OPERATIONS),
        #[cfg(feature = "quality-management")]
        ("quality-management", quality_management::OPERATIONS),
        #[cfg(feature = "rooms")]
        ("rooms", rooms::OPERATIONS),
        #[cfg(feature = "scheduler")]
        ("scheduler", scheduler::OPERATIONS),
        #[cfg(feature = "scim2")]
        ("scim2", scim2::OPERATIONS),
        #[cfg(feature = "tasks")]
        ("tasks", tasks::OPERATIONS),
        #[cfg(feature = "team-chat")]
        ("team-chat", team_chat::OPERATIONS),
        #[cfg(feature = "users")]
        ("users", users::OPERATIONS),
        #[cfg(feature = "video-sdk")]
        ("video-sdk", video_sdk::OPERATIONS),
        #[cfg(feature = "virtual-agent")]
        ("virtual-agent", virtual_agent::OPERATIONS),
        #[cfg(feature = "whiteboard")]
        ("whiteboard", whiteboard::OPERATIONS),
        #[cfg(feature = "workforce-management")]
        ("workforce-management", workforce_management::OPERATIONS),
        #[cfg(all(feature = "accounts", feature = "master-account"))]
        ("accounts-master", accounts::master::OPERATIONS),
        #[cfg(all(feature = "clips", feature = "master-account"))]
        ("clips-master", clips::master::OPERATIONS),
        #[cfg(all(feature = "contact-center", feature = "master-account"))]
        ("contact-center-master", contact_center::master::OPERATIONS),
        #[cfg(all(feature = "crc", feature = "master-account"))]
        ("crc-master", crc::master::OPERATIONS),
        #[cfg(all(feature = "marketplace", feature = "master-account"))]
        ("marketplace-master", marketplace::master::OPERATIONS),
        #[cfg(all(feature = "number-management", feature = "master-account"))]
        ("number-management-master", number_management::master::OPERATIONS),
        #[cfg(all(feature = "qss", feature = "master-account"))]
        ("qss-master", qss::master::OPERATIONS),
        #[cfg(all(feature = "rooms", feature = "master-account"))]
        ("rooms-master", rooms::master::OPERATIONS),
        #[cfg(all(feature = "users", feature = "master-account"))]
        ("users-master", users::master::OPERATIONS),
        #[cfg(all(feature = "video-sdk", feature = "master-account"))]
        ("video-sdk-master", video_sdk::master::OPERATIONS),
    ]
}
