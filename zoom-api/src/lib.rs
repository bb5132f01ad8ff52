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

#[cfg(feature = "sandbox")]
pub mod sandbox;

use zoom_core::Operation;

/// The products. Each is a crate, so that they are compiled side by side and none takes much memory.
///
/// A row is a module, its feature, its crate and the crate's file; then the name of what it has for a master account.
macro_rules! products {
    ($($module:ident = $feature:literal of $krate:ident in $file:literal $(, $master:literal)?;)*) => {
        $(
            #[cfg(all(feature = $feature, not(doctest)))]
            #[doc(inline)]
            pub use $krate as $module;

            // The examples of all products are run as one program: one for each would take long to link.
            #[cfg(all(feature = $feature, doctest))]
            #[path = $file]
            pub mod $module;
        )*

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

        /// Every operation of the enabled features, with what makes up its answer.
        #[cfg(feature = "sandbox")]
        fn samples() -> impl Iterator<Item = sandbox::Sample> {
            let products: Vec<&'static [sandbox::Sample]> = vec![
                $(
                    #[cfg(feature = $feature)]
                    {
                        use $krate::*;
                        $krate::operations!(samples)
                    },
                )*
                $($(
                    #[cfg(all(feature = $feature, feature = "master-account"))]
                    {
                        use $krate::master::*;
                        // Repeated for each name of a master account.
                        _ = $master;
                        $krate::master_operations!(samples)
                    },
                )?)*
            ];
            products.into_iter().flatten().copied()
        }
    };
}

/// The operations of these names, each with what makes up its answer.
#[cfg(feature = "sandbox")]
macro_rules! samples {
    ($($operation:ident)*) => {{
        use sandbox::{Answer, JsonAnswer as _};

        #[allow(deprecated, reason = "what Zoom has deprecated is answered as well")]
        static SAMPLES: &[sandbox::Sample] =
            &[$(($operation::OPERATION, Answer::<<$operation as zoom_core::Endpoint>::Response>::sample)),*];
        SAMPLES
    }};
}

products! {
    accounts = "accounts" of zoom_api_accounts in "../products/accounts/src/lib.rs", "accounts-master";
    ai_companion = "ai-companion" of zoom_api_ai_companion in "../products/ai-companion/src/lib.rs";
    auto_dialer = "auto-dialer" of zoom_api_auto_dialer in "../products/auto-dialer/src/lib.rs";
    billing = "billing" of zoom_api_billing in "../products/billing/src/lib.rs";
    calendar = "calendar" of zoom_api_calendar in "../products/calendar/src/lib.rs";
    canvas = "canvas" of zoom_api_canvas in "../products/canvas/src/lib.rs";
    chatbot = "chatbot" of zoom_api_chatbot in "../products/chatbot/src/lib.rs";
    clips = "clips" of zoom_api_clips in "../products/clips/src/lib.rs", "clips-master";
    cobrowse_sdk = "cobrowse-sdk" of zoom_api_cobrowse_sdk in "../products/cobrowse-sdk/src/lib.rs";
    commerce = "commerce" of zoom_api_commerce in "../products/commerce/src/lib.rs";
    contact_center = "contact-center" of zoom_api_contact_center in "../products/contact-center/src/lib.rs", "contact-center-master";
    crc = "crc" of zoom_api_crc in "../products/crc/src/lib.rs", "crc-master";
    events = "events" of zoom_api_events in "../products/events/src/lib.rs";
    healthcare = "healthcare" of zoom_api_healthcare in "../products/healthcare/src/lib.rs";
    iq = "iq" of zoom_api_iq in "../products/iq/src/lib.rs";
    mail = "mail" of zoom_api_mail in "../products/mail/src/lib.rs";
    marketplace = "marketplace" of zoom_api_marketplace in "../products/marketplace/src/lib.rs", "marketplace-master";
    meetings = "meetings" of zoom_api_meetings in "../products/meetings/src/lib.rs";
    my_notes = "my-notes" of zoom_api_my_notes in "../products/my-notes/src/lib.rs";
    number_management = "number-management" of zoom_api_number_management in "../products/number-management/src/lib.rs", "number-management-master";
    phone = "phone" of zoom_api_phone in "../products/phone/src/lib.rs";
    qss = "qss" of zoom_api_qss in "../products/qss/src/lib.rs", "qss-master";
    quality_management = "quality-management" of zoom_api_quality_management in "../products/quality-management/src/lib.rs";
    rooms = "rooms" of zoom_api_rooms in "../products/rooms/src/lib.rs", "rooms-master";
    scheduler = "scheduler" of zoom_api_scheduler in "../products/scheduler/src/lib.rs";
    scim2 = "scim2" of zoom_api_scim2 in "../products/scim2/src/lib.rs";
    tasks = "tasks" of zoom_api_tasks in "../products/tasks/src/lib.rs";
    team_chat = "team-chat" of zoom_api_team_chat in "../products/team-chat/src/lib.rs";
    users = "users" of zoom_api_users in "../products/users/src/lib.rs", "users-master";
    video_sdk = "video-sdk" of zoom_api_video_sdk in "../products/video-sdk/src/lib.rs", "video-sdk-master";
    virtual_agent = "virtual-agent" of zoom_api_virtual_agent in "../products/virtual-agent/src/lib.rs";
    whiteboard = "whiteboard" of zoom_api_whiteboard in "../products/whiteboard/src/lib.rs";
    workforce_management = "workforce-management" of zoom_api_workforce_management in "../products/workforce-management/src/lib.rs";
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
