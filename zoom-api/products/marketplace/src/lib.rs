//! Marketplace: 27 operations. This is `zoom_api::marketplace`: depend on `zoom-api`.

/// The operations of these names.
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

pub use self::{app_app::*, app_marketplace::*, apps::*, manifest::*};

/// Gives a macro the names of the operations: zoom-api's sandbox asks their types for answers.
#[doc(hidden)]
#[cfg_attr(not(doctest), macro_export)]
macro_rules! operations {
    ($given:ident) => {
        $given! {
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
            ExportAppManifestFromApp
            UpdateAppByManifest
        }
    };
}

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = operations!(listed);
