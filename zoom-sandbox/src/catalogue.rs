//! Every operation of the enabled features, with a function that makes up its response.

use serde_json::Value;
use zoom_core::Operation;

#[allow(unused_imports, reason = "nothing is sampled when no product is enabled")]
use crate::sample::{JsonSample as _, ResponseSample};

/// An operation, and the function that makes up its response.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    pub(crate) operation: &'static Operation,
    pub(crate) response: fn() -> Result<Value, serde_json::Error>,
}

/// The samples of the operations with these names. A product calls it with the names of all that it has.
#[allow(unused_macros, reason = "no product calls it when none is enabled")]
macro_rules! samples {
    ($($operation:ident)*) => {{
        #[allow(deprecated, reason = "the sandbox also responds to operations that Zoom has deprecated")]
        static SAMPLES: &[Sample] = &[$(Sample {
            operation: $operation::OPERATION,
            response: ResponseSample::<<$operation as zoom_core::Endpoint>::Response>::sample,
        }),*];
        SAMPLES
    }};
}

/// A row is a product's module in zoom-rest, its feature, and `master` if it has operations of a master account.
macro_rules! products {
    ($($module:ident = $feature:literal $($master:ident)?;)*) => {
        /// Returns a sample for every operation of the enabled features.
        pub(crate) fn samples() -> impl Iterator<Item = Sample> {
            let products: Vec<&'static [Sample]> = vec![
                $(
                    #[cfg(feature = $feature)]
                    {
                        use zoom_rest::$module::*;
                        zoom_rest::$module::operations!(samples)
                    },
                )*
                $($(
                    #[cfg(all(feature = $feature, feature = "master-account"))]
                    {
                        use zoom_rest::$module::$master::*;
                        zoom_rest::$module::master_operations!(samples)
                    },
                )?)*
            ];
            products.into_iter().flatten().copied()
        }
    };
}

products! {
    accounts = "accounts" master;
    ai_companion = "ai-companion";
    auto_dialer = "auto-dialer";
    billing = "billing";
    calendar = "calendar";
    canvas = "canvas";
    chatbot = "chatbot";
    clips = "clips" master;
    cobrowse_sdk = "cobrowse-sdk";
    commerce = "commerce";
    contact_center = "contact-center" master;
    crc = "crc" master;
    events = "events";
    healthcare = "healthcare";
    iq = "iq";
    mail = "mail";
    marketplace = "marketplace" master;
    meetings = "meetings";
    my_notes = "my-notes";
    number_management = "number-management" master;
    phone = "phone";
    qss = "qss" master;
    quality_management = "quality-management";
    rooms = "rooms" master;
    scheduler = "scheduler";
    scim2 = "scim2";
    tasks = "tasks";
    team_chat = "team-chat";
    users = "users" master;
    video_sdk = "video-sdk" master;
    virtual_agent = "virtual-agent";
    whiteboard = "whiteboard";
    workforce_management = "workforce-management";
}
