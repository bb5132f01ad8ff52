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
//! each product the operations of a master account for its sub-accounts, in a module `master`. `sandbox` adds a server
//! that stands in for Zoom, in a module of that name.

/// Lists the operations of a module, in the order of Zoom's documents.
macro_rules! operations {
    ($($operation:ident,)*) => {
        /// Every operation of this module, in the order of Zoom's documents.
        #[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
        pub static OPERATIONS: &[&zoom_core::Operation] = &[$($operation::OPERATION),*];

        /// How the answer of each of them is made up.
        #[cfg(feature = "sandbox")]
        #[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
        pub(crate) static SAMPLES: &[crate::sandbox::Sample] = {
            use crate::sandbox::{Answer, JsonAnswer as _};
            &[$(($operation::OPERATION, Answer::<<$operation as zoom_core::Endpoint>::Response>::sample)),*]
        };
    };
}

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
#[cfg(feature = "sandbox")]
pub mod sandbox;
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

/// The list of this name of each enabled product, under the product's name.
macro_rules! of_products {
    ($list:ident) => {
        vec![
            #[cfg(feature = "accounts")]
            ("accounts", accounts::$list),
            #[cfg(feature = "ai-companion")]
            ("ai-companion", ai_companion::$list),
            #[cfg(feature = "auto-dialer")]
            ("auto-dialer", auto_dialer::$list),
            #[cfg(feature = "billing")]
            ("billing", billing::$list),
            #[cfg(feature = "calendar")]
            ("calendar", calendar::$list),
            #[cfg(feature = "canvas")]
            ("canvas", canvas::$list),
            #[cfg(feature = "chatbot")]
            ("chatbot", chatbot::$list),
            #[cfg(feature = "clips")]
            ("clips", clips::$list),
            #[cfg(feature = "cobrowse-sdk")]
            ("cobrowse-sdk", cobrowse_sdk::$list),
            #[cfg(feature = "commerce")]
            ("commerce", commerce::$list),
            #[cfg(feature = "contact-center")]
            ("contact-center", contact_center::$list),
            #[cfg(feature = "crc")]
            ("crc", crc::$list),
            #[cfg(feature = "events")]
            ("events", events::$list),
            #[cfg(feature = "healthcare")]
            ("healthcare", healthcare::$list),
            #[cfg(feature = "iq")]
            ("iq", iq::$list),
            #[cfg(feature = "mail")]
            ("mail", mail::$list),
            #[cfg(feature = "marketplace")]
            ("marketplace", marketplace::$list),
            #[cfg(feature = "meetings")]
            ("meetings", meetings::$list),
            #[cfg(feature = "my-notes")]
            ("my-notes", my_notes::$list),
            #[cfg(feature = "number-management")]
            ("number-management", number_management::$list),
            #[cfg(feature = "phone")]
            ("phone", phone::$list),
            #[cfg(feature = "qss")]
            ("qss", qss::$list),
            #[cfg(feature = "quality-management")]
            ("quality-management", quality_management::$list),
            #[cfg(feature = "rooms")]
            ("rooms", rooms::$list),
            #[cfg(feature = "scheduler")]
            ("scheduler", scheduler::$list),
            #[cfg(feature = "scim2")]
            ("scim2", scim2::$list),
            #[cfg(feature = "tasks")]
            ("tasks", tasks::$list),
            #[cfg(feature = "team-chat")]
            ("team-chat", team_chat::$list),
            #[cfg(feature = "users")]
            ("users", users::$list),
            #[cfg(feature = "video-sdk")]
            ("video-sdk", video_sdk::$list),
            #[cfg(feature = "virtual-agent")]
            ("virtual-agent", virtual_agent::$list),
            #[cfg(feature = "whiteboard")]
            ("whiteboard", whiteboard::$list),
            #[cfg(feature = "workforce-management")]
            ("workforce-management", workforce_management::$list),
            #[cfg(all(feature = "accounts", feature = "master-account"))]
            ("accounts-master", accounts::master::$list),
            #[cfg(all(feature = "clips", feature = "master-account"))]
            ("clips-master", clips::master::$list),
            #[cfg(all(feature = "contact-center", feature = "master-account"))]
            ("contact-center-master", contact_center::master::$list),
            #[cfg(all(feature = "crc", feature = "master-account"))]
            ("crc-master", crc::master::$list),
            #[cfg(all(feature = "marketplace", feature = "master-account"))]
            ("marketplace-master", marketplace::master::$list),
            #[cfg(all(feature = "number-management", feature = "master-account"))]
            ("number-management-master", number_management::master::$list),
            #[cfg(all(feature = "qss", feature = "master-account"))]
            ("qss-master", qss::master::$list),
            #[cfg(all(feature = "rooms", feature = "master-account"))]
            ("rooms-master", rooms::master::$list),
            #[cfg(all(feature = "users", feature = "master-account"))]
            ("users-master", users::master::$list),
            #[cfg(all(feature = "video-sdk", feature = "master-account"))]
            ("video-sdk-master", video_sdk::master::$list),
        ]
    };
}

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
    of_products!(OPERATIONS)
}

/// Every operation of the enabled features, with what makes up its answer.
#[cfg(feature = "sandbox")]
fn samples() -> impl Iterator<Item = sandbox::Sample> {
    let products: Vec<(&str, &'static [sandbox::Sample])> = of_products!(SAMPLES);
    products.into_iter().flat_map(|(_, samples)| samples).copied()
}
