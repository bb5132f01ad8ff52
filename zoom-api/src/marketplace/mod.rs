//! Marketplace: 27 operations.

mod app_app;
mod app_marketplace;
mod apps;
mod manifest;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{app_app::*, app_marketplace::*, apps::*, manifest::*};

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[
    SendAppNotifications::OPERATION,
    GetUserCustomFieldValues::OPERATION,
    GetUserAccountEventSubscription::OPERATION,
    CreateEventSubscription::OPERATION,
    UnsubscribeAppEventSubscription::OPERATION,
    SubscribeEventSubscription::OPERATION,
    DeleteEventSubscription::OPERATION,
    ListApps::OPERATION,
    CreateApps::OPERATION,
    GetInformationAboutApp::OPERATION,
    DeleteApp::OPERATION,
    GetApiCallLogs::OPERATION,
    GenerateZoomAppDeeplink::OPERATION,
    UpdateAppPreApprovalSetting::OPERATION,
    GetAppUserRequests::OPERATION,
    AddAppAllowRequestsForUsers::OPERATION,
    UpdateAppRequestStatus::OPERATION,
    RotateClientSecret::OPERATION,
    GetWebhookLogs::OPERATION,
    GetAppUserEntitlements::OPERATION,
    GetUserAppRequests::OPERATION,
    EnableOrDisableUserAppSubscription::OPERATION,
    GetUserEntitlements::OPERATION,
    GenerateAppDeeplink::OPERATION,
    ValidateAppManifest::OPERATION,
    ExportAppManifestFromApp::OPERATION,
    UpdateAppByManifest::OPERATION,
];
