//! Written by `zoom-codegen`: every request of `marketplace` with all its parameters, and the type of every answer.

use zoom_api::marketplace as api;

use super::super::Check;

#[allow(clippy::too_many_lines, deprecated, reason = "a line for each operation")]
pub(crate) fn check(check: &mut Check) {
    check.request("POST /app/notifications", |s| api::SendAppNotifications::new().notification_id(s.member::<String>("notification_id")).message(s.member::<api::AppNotificationMessage>("message")).user_id(s.member::<String>("user_id")));
    check.request("GET /marketplace/app/custom_fields", |_| api::GetUserCustomFieldValues::new());
    check.answer::<Vec<api::UserCustomFieldValue>>("GET /marketplace/app/custom_fields");
    check.request("GET /marketplace/app/event_subscription", |s| api::GetUserAccountEventSubscription::new(s.query::<String>("user_id"), s.query::<String>("account_id")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).subscription_scope(s.query::<api::SubscriptionScope>("subscription_scope")));
    check.answer::<api::UserAccountEventSubscription>("GET /marketplace/app/event_subscription");
    check.request("POST /marketplace/app/event_subscription", |s| api::CreateEventSubscription::new(s.member::<Vec<String>>("events"), s.member::<String>("event_webhook_url"), s.member::<api::SubscriptionScope>("subscription_scope")).event_subscription_name(s.member::<String>("event_subscription_name")).user_ids(s.member::<Vec<String>>("user_ids")).account_id(s.member::<String>("account_id")).custom_header(s.member::<api::CustomHeader>("custom_header")));
    check.answer::<api::CreateEventSubscriptionResponse>("POST /marketplace/app/event_subscription");
    check.request("DELETE /marketplace/app/event_subscription", |s| api::UnsubscribeAppEventSubscription::new(s.query::<String>("event_subscription_id"), s.query::<String>("account_id")).user_ids(s.query::<Vec<String>>("user_ids")));
    check.request("PATCH /marketplace/app/event_subscription/{eventSubscriptionId}", |s| api::SubscribeEventSubscription::new(s.path::<String>("eventSubscriptionId"), s.member::<String>("account_id")).user_ids(s.member::<Vec<String>>("user_ids")));
    check.request("DELETE /marketplace/app/event_subscription/{eventSubscriptionId}", |s| api::DeleteEventSubscription::new(s.path::<String>("eventSubscriptionId")));
    check.request("GET /marketplace/apps", |s| api::ListApps::new().page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).kind(s.query::<api::AppType>("type")));
    check.answer::<api::ListAppsResponse>("GET /marketplace/apps");
    check.request("POST /marketplace/apps", |s| api::CreateApps::new(s.member::<api::CreateAppsAppType>("app_type"), s.member::<String>("app_name"), s.member::<String>("contact_name"), s.member::<String>("contact_email"), s.member::<String>("company_name")).scopes(s.member::<Vec<String>>("scopes")).active(s.member::<bool>("active")).publish(s.member::<bool>("publish")).manifest(s.member::<zoom_core::Value>("manifest")));
    check.answer::<api::CreateAppsResponse>("POST /marketplace/apps");
    check.request("GET /marketplace/apps/{appId}", |s| api::GetInformationAboutApp::new(s.path::<String>("appId")));
    check.answer::<api::InformationAboutApp>("GET /marketplace/apps/{appId}");
    check.request("DELETE /marketplace/apps/{appId}", |s| api::DeleteApp::new(s.path::<String>("appId")));
    check.request("GET /marketplace/apps/{appId}/api_call_logs", |s| api::GetApiCallLogs::new(s.path::<String>("appId")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).duration(s.query::<i64>("duration")).query(s.query::<String>("query")).method(s.query::<api::ApiCallLogMethod>("method")).status_code(s.query::<i64>("status_code")));
    check.answer::<api::ApiCallLogs>("GET /marketplace/apps/{appId}/api_call_logs");
    check.request("POST /marketplace/apps/{appId}/deeplink", |s| api::GenerateZoomAppDeeplink::new(s.path::<String>("appId"), s.member::<i64>("type"), s.member::<api::ZoomAppDeeplinkTarget>("target"), s.member::<String>("action")));
    check.answer::<api::GenerateZoomAppDeeplinkResponse>("POST /marketplace/apps/{appId}/deeplink");
    check.request("POST /marketplace/apps/{appId}/preApprove", |s| api::UpdateAppPreApprovalSetting::new(s.path::<String>("appId")).action(s.member::<api::AppPreApprovalSettingAction>("action")).user_ids(s.member::<Vec<String>>("user_ids")).group_ids(s.member::<Vec<String>>("group_ids")));
    check.answer::<api::UpdateAppPreApprovalSettingResponse>("POST /marketplace/apps/{appId}/preApprove");
    check.request("GET /marketplace/apps/{appId}/requests", |s| api::GetAppUserRequests::new(s.path::<String>("appId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).status(s.query::<api::AppUserRequestStatus>("status")));
    check.answer::<api::AppUserRequests>("GET /marketplace/apps/{appId}/requests");
    check.request("POST /marketplace/apps/{appId}/requests", |s| api::AddAppAllowRequestsForUsers::new(s.path::<String>("appId"), s.member::<api::RequestsForUserAction>("action")).user_ids(s.member::<Vec<String>>("user_ids")).group_ids(s.member::<Vec<String>>("group_ids")));
    check.answer::<api::AddAppAllowRequestsForUsersResponse>("POST /marketplace/apps/{appId}/requests");
    check.request("PATCH /marketplace/apps/{appId}/requests", |s| api::UpdateAppRequestStatus::new(s.path::<String>("appId"), s.member::<api::AppRequestStatusAction>("action")).request_user_ids(s.member::<Vec<String>>("request_user_ids")));
    check.request("POST /marketplace/apps/{appId}/rotate_client_secret", |s| api::RotateClientSecret::new(s.path::<String>("appId"), s.member::<api::ClientSecretAction>("action"), s.member::<zoom_core::DateTime>("revoke_old_secret_time")));
    check.answer::<api::RotateClientSecretResponse>("POST /marketplace/apps/{appId}/rotate_client_secret");
    check.request("GET /marketplace/apps/{appId}/webhook_logs", |s| api::GetWebhookLogs::new(s.path::<String>("appId")).next_page_token(s.query::<String>("next_page_token")).page_size(s.query::<i64>("page_size")).from(s.query::<zoom_core::DateOrDateTime>("from")).to(s.query::<zoom_core::DateOrDateTime>("to")).event(s.query::<String>("event")).kind(s.query::<i64>("type")).retry_num(s.query::<i64>("retry_num")));
    check.answer::<api::WebhookLogs>("GET /marketplace/apps/{appId}/webhook_logs");
    check.request("GET /marketplace/monetization/entitlements", |s| api::GetAppUserEntitlements::new().user_id(s.query::<String>("user_id")));
    check.answer::<Vec<api::AppUserEntitlement>>("GET /marketplace/monetization/entitlements");
    check.request("GET /marketplace/users/{userId}/apps", |s| api::GetUserAppRequests::new(s.path::<String>("userId")).page_size(s.query::<i64>("page_size")).next_page_token(s.query::<String>("next_page_token")).kind(s.query::<api::UserAppRequestType>("type")));
    check.answer::<api::UserAppRequests>("GET /marketplace/users/{userId}/apps");
    check.request("PATCH /marketplace/users/{userId}/apps/{appId}/subscription", |s| api::EnableOrDisableUserAppSubscription::new(s.path::<String>("userId"), s.path::<String>("appId"), s.member::<api::UserAppSubscriptionAction>("action")));
    check.request("GET /marketplace/users/{userId}/entitlements", |s| api::GetUserEntitlements::new(s.path::<String>("userId")));
    check.answer::<api::UserEntitlements>("GET /marketplace/users/{userId}/entitlements");
    check.request("POST /zoomapp/deeplink", |s| api::GenerateAppDeeplink::new().kind(s.member::<i64>("type")).user_id(s.member::<String>("user_id")).action(s.member::<String>("action")));
    check.answer::<api::GenerateAppDeeplinkResponse>("POST /zoomapp/deeplink");
    check.request("POST /marketplace/apps/manifest/validate", |s| api::ValidateAppManifest::new(s.member::<zoom_core::Value>("manifest")).app_id(s.member::<String>("app_id")));
    check.answer::<api::ValidateAppManifestResponse>("POST /marketplace/apps/manifest/validate");
    check.request("GET /marketplace/apps/{appId}/manifest", |s| api::ExportAppManifestFromApp::new(s.path::<String>("appId")));
    check.answer::<api::ExportAppManifestFromAppResponse>("GET /marketplace/apps/{appId}/manifest");
    check.request("PUT /marketplace/apps/{appId}/manifest", |s| api::UpdateAppByManifest::new(s.path::<String>("appId"), s.member::<zoom_core::Value>("manifest")));
    #[cfg(feature = "master-account")]
    {
    check.request("POST /accounts/{accountId}/marketplace/apps", |s| api::master::CreateApps::new(s.path::<String>("accountId"), s.member::<api::CreateAppsAppType>("app_type"), s.member::<String>("app_name"), s.member::<String>("contact_name"), s.member::<String>("contact_email"), s.member::<String>("company_name")).scopes(s.member::<Vec<String>>("scopes")).active(s.member::<bool>("active")).publish(s.member::<bool>("publish")).manifest(s.member::<zoom_core::Value>("manifest")));
    check.answer::<api::CreateAppsResponse>("POST /accounts/{accountId}/marketplace/apps");
    }
}
