//! The Zoom Marketplace API: 27 operations.
//!
//! This crate is `zoom_rest::marketplace`. Depend on [`zoom-rest`](https://docs.rs/zoom-rest) and enable the feature
//! `marketplace`.

/// Lists the descriptions of the named operations.
macro_rules! listed {
    ($($operation:ident)*) => {
        &[$($operation::OPERATION),*]
    };
}

mod app_app;
mod app_marketplace;
mod apps;
mod manifest;

#[cfg(feature = "master-account")]
pub mod master;

#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use self::{app_app::*, app_marketplace::*, apps::*, manifest::*};

/// Passes the names of the operations to a macro.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($callback:ident) => {
        $callback! {
            SendAppNotifications
            GetUserCustomFieldValues
            GetUserAccountEventSubscription
            CreateEventSubscription
            UnsubscribeAppEventSubscription
            SubscribeEventSubscription
            DeleteEventSubscription
            ListApps
            CreateApps
            GetInformationAboutApp
            DeleteApp
            GetApiCallLogs
            GenerateZoomAppDeeplink
            UpdateAppPreApprovalSetting
            GetAppUserRequests
            AddAppAllowRequestsForUsers
            UpdateAppRequestStatus
            RotateClientSecret
            GetWebhookLogs
            GetAppUserEntitlements
            GetUserAppRequests
            EnableOrDisableUserAppSubscription
            GetUserEntitlements
            GenerateAppDeeplink
            ValidateAppManifest
            ExportAppManifest
            UpdateAppByManifest
        }
    };
}

/// Every operation in this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "deprecated operations are listed too")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
