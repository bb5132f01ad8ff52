//! Zoom's REST API: a struct for every documented operation, with one module and one Cargo feature per product.
//!
//! Each operation is a request struct, whose name consists of a verb and a noun. It has a constructor `new` that
//! accepts the required parameters, a setter for each optional one, and a method `send`. Its documentation lists the
//! path, the rate limit, the scopes and the error codes. Each error code whose cause is known is a constant to be used
//! with [`Error::is`](zoom_core::Error::is).
//!
//! ```
//! # #[cfg(feature = "users")] {
//! use zoom_core::{BaseUrl, Endpoint};
//! use zoom_rest::users::{GetUserToken, ListUsers};
//!
//! # fn main() -> Result<(), zoom_core::Error> {
//! let request = ListUsers::new().page_size(300);
//! assert_eq!(ListUsers::OPERATION.path, "/users");
//!
//! // `request.send(&client).await?` sends the request; this example only shows what would be sent.
//! let http_request = request.to_http_request(&BaseUrl::parse("https://api.zoom.us/v2")?)?;
//! assert_eq!(http_request.uri(), "https://api.zoom.us/v2/users?page_size=300");
//!
//! // To compare an error with a constant, use `error.is(GetUserToken::USER_DOES_NOT_EXIST)`.
//! assert_eq!(GetUserToken::USER_DOES_NOT_EXIST.code, 1001);
//! # Ok(())
//! # }
//! # main().unwrap();
//! # }
//! ```
//!
//! # Responses
//!
//! Fields of a response are optional, regardless of the documents: Zoom omits some fields that it documents as
//! required, or sends them as `null` or `""`. Only the `id` of a newly created meeting or webinar and the items of a
//! page are always present. Values that Zoom adds later are kept as `Unrecognized`. Structs are `#[non_exhaustive]` and
//! implement `Default`, so that a test can create one and set its fields.
//!
//! # Features
//!
//! `users` and `meetings` are on by default. There is one feature per product, and `full` enables all of them.
//! `master-account` adds a module `master` to each product that supports it, with a master account's operations on its
//! sub-accounts. `webhooks` adds a module `webhooks` to each product that sends events, with a struct for each event's
//! payload. `schema` adds the types of each operation's parameters, body and response as static data: see the module
//! `schema` of zoom-core.
//!
//! For tests, the crate `zoom-sandbox` runs a server that responds to every operation.

use zoom_core::Operation;
#[cfg(feature = "webhooks")]
use zoom_core::event::EventInfo;

/// The products. Each product is a separate crate, so that the crates compile in parallel and none needs much memory.
///
/// A row consists of a module, its feature, its crate and the crate's file (or the file that joins its crates),
/// followed by the product name for the master account's operations and the module for the events, if the product has
/// them.
macro_rules! products {
    ($(
        $module:ident = $feature:literal
        $(of $krate:ident in $file:literal)? $(joined in $joined:literal)?
        $(, $master:literal)? $(+ $webhooks:ident)?;
    )*) => {
        $(
            $(
                #[cfg(all(feature = $feature, not(doctest)))]
                #[doc(inline)]
                pub use $krate as $module;

                // The examples of all products run as one program, because linking one program per product would take
                // too long.
                #[cfg(all(feature = $feature, doctest))]
                #[path = $file]
                pub mod $module;
            )?

            $(
                #[cfg(feature = $feature)]
                #[path = $joined]
                pub mod $module;
            )?
        )*

        /// Returns the enabled products, each as a pair: the name of its feature, and its operations. Operations for
        /// master accounts form a separate product, such as `users-master`.
        ///
        /// # Examples
        ///
        /// ```
        /// # #[cfg(feature = "users")]
        /// assert!(zoom_rest::products().iter().any(|(name, operations)| *name == "users" && operations.len() > 50));
        /// ```
        #[must_use]
        pub fn products() -> Vec<(&'static str, &'static [&'static Operation])> {
            vec![
                $(
                    #[cfg(feature = $feature)]
                    ($feature, $module::OPERATIONS),
                )*
                $($(
                    #[cfg(all(feature = $feature, feature = "master-account"))]
                    ($master, $module::master::OPERATIONS),
                )?)*
            ]
        }

        /// Returns the events of the enabled products, each product as a pair: the name of its feature, and its events.
        ///
        /// # Examples
        ///
        /// ```
        /// # #[cfg(feature = "meetings")]
        /// assert!(zoom_rest::products_with_events().iter().any(|(name, events)| *name == "meetings" && events.len() > 100));
        /// ```
        #[cfg(feature = "webhooks")]
        #[must_use]
        pub fn products_with_events() -> Vec<(&'static str, &'static [&'static EventInfo])> {
            vec![
                $($(
                    #[cfg(feature = $feature)]
                    ($feature, $module::$webhooks::EVENTS),
                )?)*
            ]
        }
    };
}

products! {
    accounts = "accounts" of zoom_rest_accounts in "../products/accounts/src/lib.rs", "accounts-master" + webhooks;
    ai_companion = "ai-companion" of zoom_rest_ai_companion in "../products/ai-companion/src/lib.rs";
    auto_dialer = "auto-dialer" of zoom_rest_auto_dialer in "../products/auto-dialer/src/lib.rs";
    billing = "billing" of zoom_rest_billing in "../products/billing/src/lib.rs";
    calendar = "calendar" of zoom_rest_calendar in "../products/calendar/src/lib.rs" + webhooks;
    canvas = "canvas" of zoom_rest_canvas in "../products/canvas/src/lib.rs";
    chatbot = "chatbot" of zoom_rest_chatbot in "../products/chatbot/src/lib.rs" + webhooks;
    clips = "clips" of zoom_rest_clips in "../products/clips/src/lib.rs", "clips-master";
    cobrowse_sdk = "cobrowse-sdk" of zoom_rest_cobrowse_sdk in "../products/cobrowse-sdk/src/lib.rs" + webhooks;
    commerce = "commerce" of zoom_rest_commerce in "../products/commerce/src/lib.rs" + webhooks;
    contact_center = "contact-center" of zoom_rest_contact_center in "../products/contact-center/src/lib.rs", "contact-center-master" + webhooks;
    crc = "crc" of zoom_rest_crc in "../products/crc/src/lib.rs", "crc-master";
    events = "events" of zoom_rest_events in "../products/events/src/lib.rs" + webhooks;
    healthcare = "healthcare" of zoom_rest_healthcare in "../products/healthcare/src/lib.rs" + webhooks;
    iq = "iq" of zoom_rest_iq in "../products/iq/src/lib.rs" + webhooks;
    mail = "mail" of zoom_rest_mail in "../products/mail/src/lib.rs" + webhooks;
    marketplace = "marketplace" of zoom_rest_marketplace in "../products/marketplace/src/lib.rs", "marketplace-master" + webhooks;
    meetings = "meetings" of zoom_rest_meetings in "../products/meetings/src/lib.rs", "meetings-master" + webhooks;
    my_notes = "my-notes" of zoom_rest_my_notes in "../products/my-notes/src/lib.rs";
    node = "node" of zoom_rest_node in "../products/node/src/lib.rs" + webhooks;
    number_management = "number-management" of zoom_rest_number_management in "../products/number-management/src/lib.rs", "number-management-master" + webhooks;
    phone = "phone" joined in "phone.rs", "phone-master" + webhooks;
    qss = "qss" of zoom_rest_qss in "../products/qss/src/lib.rs", "qss-master" + webhooks;
    quality_management = "quality-management" of zoom_rest_quality_management in "../products/quality-management/src/lib.rs" + webhooks;
    rooms = "rooms" of zoom_rest_rooms in "../products/rooms/src/lib.rs", "rooms-master" + webhooks;
    rtms = "rtms" of zoom_rest_rtms in "../products/rtms/src/lib.rs" + webhooks;
    scheduler = "scheduler" of zoom_rest_scheduler in "../products/scheduler/src/lib.rs" + webhooks;
    scim2 = "scim2" of zoom_rest_scim2 in "../products/scim2/src/lib.rs";
    tasks = "tasks" of zoom_rest_tasks in "../products/tasks/src/lib.rs" + webhooks;
    team_chat = "team-chat" of zoom_rest_team_chat in "../products/team-chat/src/lib.rs" + webhooks;
    users = "users" of zoom_rest_users in "../products/users/src/lib.rs", "users-master" + webhooks;
    video_management = "video-management" of zoom_rest_video_management in "../products/video-management/src/lib.rs" + webhooks;
    video_sdk = "video-sdk" of zoom_rest_video_sdk in "../products/video-sdk/src/lib.rs", "video-sdk-master" + webhooks;
    virtual_agent = "virtual-agent" of zoom_rest_virtual_agent in "../products/virtual-agent/src/lib.rs";
    whiteboard = "whiteboard" of zoom_rest_whiteboard in "../products/whiteboard/src/lib.rs" + webhooks;
    workforce_management = "workforce-management" of zoom_rest_workforce_management in "../products/workforce-management/src/lib.rs";
}

/// Returns every operation of the enabled features.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "users")]
/// assert!(zoom_rest::operations().any(|operation| operation.name == "ListUsers"));
/// ```
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    products().into_iter().flat_map(|(_, operations)| operations).copied()
}

/// Returns every event of the enabled features.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "meetings")]
/// assert!(zoom_rest::events().any(|event| event.name == "meeting.started"));
/// ```
#[cfg(feature = "webhooks")]
pub fn events() -> impl Iterator<Item = &'static EventInfo> {
    products_with_events().into_iter().flat_map(|(_, events)| events).copied()
}

/// Compiles the example in the README.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../README.md")]
mod readme {}
