//! Marketplace: 27 operations.

mod app_app;
mod app_marketplace;
mod apps;
mod manifest;

#[cfg(feature = "master-account")]
pub mod master;

pub use self::{app_app::*, app_marketplace::*, apps::*, manifest::*};

operations! {
    SendAppNotifications,
    GetUserCustomFieldValues,
    GetUserAccountEventSubscription,
    CreateEventSubscription,
    UnsubscribeAppEventSubscription,
    SubscribeEventSubscription,
    DeleteEventSubscription,
    ListApps,
    CreateApps,
    GetInformationAboutApp,
    DeleteApp,
    GetApiCallLogs,
    GenerateZoomAppDeeplink,
    UpdateAppPreApprovalSetting,
    GetAppUserRequests,
    AddAppAllowRequestsForUsers,
    UpdateAppRequestStatus,
    RotateClientSecret,
    GetWebhookLogs,
    GetAppUserEntitlements,
    GetUserAppRequests,
    EnableOrDisableUserAppSubscription,
    GetUserEntitlements,
    GenerateAppDeeplink,
    ValidateAppManifest,
    ExportAppManifestFromApp,
    UpdateAppByManifest,
}
