//! The products and their data. `cargo run -p zoom-tests-operations` writes this file and the data.

use std::sync::OnceLock;

use crate::{
    product::{Part, Product},
    read::Declared,
};

macro_rules! part {
    (none) => {
        Part::NONE
    };
    (($count:literal in $stem:literal)) => {{
        static READ: OnceLock<Declared> = OnceLock::new();
        Part::new(packed!($stem, ".json"), packed!($stem, "-objects.json"), $count, &READ)
    }};
}

macro_rules! packed {
    ($stem:literal, $end:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $stem, $end))
    };
}

macro_rules! product {
    ($name:literal, $operations:tt, $events:tt) => {
        Product::new(
            $name,
            part!($operations),
            #[cfg(feature = "webhooks")]
            part!($events),
        )
    };
}

pub(crate) static PRODUCTS: &[Product] = &[
    #[cfg(feature = "accounts")]
    product!("accounts", (59 in "accounts"), (10 in "accounts-events")),
    #[cfg(all(feature = "accounts", feature = "master-account"))]
    product!("accounts-master", (48 in "accounts-master"), none),
    #[cfg(feature = "ai-companion")]
    product!("ai-companion", (1 in "ai-companion"), none),
    #[cfg(feature = "auto-dialer")]
    product!("auto-dialer", (14 in "auto-dialer"), none),
    #[cfg(feature = "billing")]
    product!("billing", (19 in "billing"), none),
    #[cfg(feature = "calendar")]
    product!("calendar", (28 in "calendar"), (11 in "calendar-events")),
    #[cfg(feature = "canvas")]
    product!("canvas", (27 in "canvas"), none),
    #[cfg(feature = "chatbot")]
    product!("chatbot", (4 in "chatbot"), (8 in "chatbot-events")),
    #[cfg(feature = "clips")]
    product!("clips", (13 in "clips"), none),
    #[cfg(all(feature = "clips", feature = "master-account"))]
    product!("clips-master", (1 in "clips-master"), none),
    #[cfg(feature = "cobrowse-sdk")]
    product!("cobrowse-sdk", (4 in "cobrowse-sdk"), (4 in "cobrowse-sdk-events")),
    #[cfg(feature = "commerce")]
    product!("commerce", (33 in "commerce"), (4 in "commerce-events")),
    #[cfg(feature = "contact-center")]
    product!("contact-center", (312 in "contact-center"), (108 in "contact-center-events")),
    #[cfg(all(feature = "contact-center", feature = "master-account"))]
    product!("contact-center-master", (2 in "contact-center-master"), none),
    #[cfg(feature = "crc")]
    product!("crc", (20 in "crc"), none),
    #[cfg(all(feature = "crc", feature = "master-account"))]
    product!("crc-master", (19 in "crc-master"), none),
    #[cfg(feature = "events")]
    product!("events", (90 in "events"), (21 in "events-events")),
    #[cfg(feature = "healthcare")]
    product!("healthcare", (3 in "healthcare"), (1 in "healthcare-events")),
    #[cfg(feature = "iq")]
    product!("iq", (75 in "iq"), (7 in "iq-events")),
    #[cfg(feature = "mail")]
    product!("mail", (41 in "mail"), (1 in "mail-events")),
    #[cfg(feature = "marketplace")]
    product!("marketplace", (27 in "marketplace"), (2 in "marketplace-events")),
    #[cfg(all(feature = "marketplace", feature = "master-account"))]
    product!("marketplace-master", (1 in "marketplace-master"), none),
    #[cfg(feature = "meetings")]
    product!("meetings", (184 in "meetings"), (105 in "meetings-events")),
    #[cfg(all(feature = "meetings", feature = "master-account"))]
    product!("meetings-master", (158 in "meetings-master"), none),
    #[cfg(feature = "my-notes")]
    product!("my-notes", (2 in "my-notes"), none),
    #[cfg(feature = "node")]
    product!("node", none, (38 in "node-events")),
    #[cfg(feature = "number-management")]
    product!("number-management", (28 in "number-management"), (2 in "number-management-events")),
    #[cfg(all(feature = "number-management", feature = "master-account"))]
    product!("number-management-master", (28 in "number-management-master"), none),
    #[cfg(feature = "phone")]
    product!("phone", (391 in "phone"), (71 in "phone-events")),
    #[cfg(all(feature = "phone", feature = "master-account"))]
    product!("phone-master", (353 in "phone-master"), none),
    #[cfg(feature = "qss")]
    product!("qss", (3 in "qss"), (14 in "qss-events")),
    #[cfg(all(feature = "qss", feature = "master-account"))]
    product!("qss-master", (3 in "qss-master"), none),
    #[cfg(feature = "quality-management")]
    product!("quality-management", (6 in "quality-management"), (2 in "quality-management-events")),
    #[cfg(feature = "rooms")]
    product!("rooms", (121 in "rooms"), (32 in "rooms-events")),
    #[cfg(all(feature = "rooms", feature = "master-account"))]
    product!("rooms-master", (54 in "rooms-master"), none),
    #[cfg(feature = "rtms")]
    product!("rtms", none, (11 in "rtms-events")),
    #[cfg(feature = "scheduler")]
    product!("scheduler", (21 in "scheduler"), (2 in "scheduler-events")),
    #[cfg(feature = "scim2")]
    product!("scim2", (11 in "scim2"), none),
    #[cfg(feature = "tasks")]
    product!("tasks", (14 in "tasks"), (8 in "tasks-events")),
    #[cfg(feature = "team-chat")]
    product!("team-chat", (107 in "team-chat"), (54 in "team-chat-events")),
    #[cfg(feature = "users")]
    product!("users", (71 in "users"), (21 in "users-events")),
    #[cfg(all(feature = "users", feature = "master-account"))]
    product!("users-master", (48 in "users-master"), none),
    #[cfg(feature = "video-management")]
    product!("video-management", none, (4 in "video-management-events")),
    #[cfg(feature = "video-sdk")]
    product!("video-sdk", (38 in "video-sdk"), (35 in "video-sdk-events")),
    #[cfg(all(feature = "video-sdk", feature = "master-account"))]
    product!("video-sdk-master", (35 in "video-sdk-master"), none),
    #[cfg(feature = "virtual-agent")]
    product!("virtual-agent", (12 in "virtual-agent"), none),
    #[cfg(feature = "whiteboard")]
    product!("whiteboard", (32 in "whiteboard"), (8 in "whiteboard-events")),
    #[cfg(feature = "workforce-management")]
    product!("workforce-management", (12 in "workforce-management"), none),
];
