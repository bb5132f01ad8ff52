//! App, marketplace: 22 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, Id, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

/// Returns a user's values for the custom fields of a Zoom Marketplace app; the request names neither, so they appear to be those of the access token.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetUserCustomFieldValues;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserCustomFieldValues::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/app/custom_fields)
#[zoom_endpoint(
    GET "/marketplace/app/custom_fields" -> Vec<UserCustomFieldValue>,
    rate_limit = Heavy,
    scopes = [
        "marketplace_custom_fields:read",
        "marketplace_custom_fields:read:admin",
        "marketplace:read:custom_fields:admin",
        "marketplace:read:custom_fields",
    ],
    errors = [
        (400, 1001, INVALID_USER = "the user is invalid"),
        (401, 1500, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (403, 1601, PERMISSION_DENIED_1601 = "permission denied"),
        (403, 1403, PERMISSION_DENIED_1403 = "permission denied"),
        (404, 1401, APP_NOT_FOUND = "the app was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserCustomFieldValues {}

/// Value of one custom field, with the field's ID and type.
///
/// Element of the response to [`GetUserCustomFieldValues`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCustomFieldValue {
    /// ID of the custom field.
    pub field_id: Option<String>,
    /// Kind of the custom field.
    #[wire("type")]
    pub kind: Option<UserCustomFieldValueType>,
    /// Value of the custom field for the user.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of form field in which the user sets a custom value of the app, such as check boxes.
///
/// Values of `type` in [`UserCustomFieldValue`].
#[zoom_enum]
pub enum UserCustomFieldValueType {
    /// `plain_text_input`: A field for text without formatting.
    PlainTextInput,
    /// `radio_buttons`: Buttons of which one can be chosen.
    RadioButtons,
    /// `checkboxes`: Boxes of which several can be checked.
    Checkboxes,
    /// `select`: A list from which to choose.
    Select,
    /// `fields_group`: Several fields that belong together.
    FieldsGroup,
    /// `datepicker`: A calendar from which to choose a date.
    Datepicker,
}

/// Lists an app's event subscriptions for users or accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{GetUserAccountEventSubscription, SubscriptionScope};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let event_subscriptions = GetUserAccountEventSubscription::new("me", "Zl3aVt0bQ9y")
///     .page_size(30)
///     .subscription_scope(SubscriptionScope::User)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/app/event_subscription)
#[zoom_endpoint(
    GET "/marketplace/app/event_subscription" -> UserAccountEventSubscription,
    paginate = event_subscriptions: EventSubscription,
    rate_limit = Medium,
    errors = [
        (400, 1500, TOKEN_LACKS_REQUIRED_SCOPE = "the token lacks a required scope"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserAccountEventSubscription {
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the user whose event subscriptions to list.
    pub user_id: String,
    /// Keeps only subscriptions of this scope: those for certain users, for the whole account or for the whole master account.
    pub subscription_scope: Option<SubscriptionScope>,
    /// ID of the Zoom account whose event subscriptions to list.
    pub account_id: String,
}

/// Whose events are sent: those of certain users, of the whole account or of the whole master account.
///
/// Values of `subscription_scope` in [`GetUserAccountEventSubscription`] and other types.
#[zoom_enum]
pub enum SubscriptionScope {
    /// `user`: Events of specific users.
    User,
    /// `account`: Events of every user in the account.
    Account,
    /// `master_account`: Events of every user in the master account.
    MasterAccount,
}

/// Response to [`GetUserAccountEventSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAccountEventSubscription {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Event subscriptions, one entry each.
    #[lossy]
    pub event_subscriptions: Vec<EventSubscription>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subscription to webhook events, with its events, scope and URL.
///
/// Element of `event_subscriptions` in [`UserAccountEventSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: Option<String>,
    /// Names of the events to which the app subscribes.
    pub events: Option<Vec<String>>,
    /// Name of the event subscription.
    pub event_subscription_name: Option<String>,
    /// URL to which events are sent.
    pub event_webhook_url: Option<String>,
    /// Whose events are sent: those of certain users, of the whole account or of the whole master account.
    pub subscription_scope: Option<SubscriptionScope>,
    /// Whether the subscription was made in the app's settings or through the API.
    pub created_source: Option<CreatedSource>,
    /// ID of the user or account that subscribed.
    pub subscriber_id: Option<String>,
    /// How Zoom authenticates itself to the webhook URL when it sends events, with the credentials for that.
    pub custom_header: Option<CustomHeader>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the event subscription was made in the app's settings or through the API.
///
/// Values of `created_source` in [`EventSubscription`].
#[zoom_enum]
pub enum CreatedSource {
    /// `default`: Created on the app's settings pages in the Zoom App Marketplace.
    Default,
    /// `openapi`: Created through the API.
    Openapi,
}

/// How Zoom authenticates itself to the webhook URL when it sends events, with the credentials for that.
///
/// Value of `custom_header` in [`EventSubscription`] and [`CreateEventSubscription`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomHeader {
    /// How Zoom authenticates itself when it sends events: not at all, with a password, with OAuth or with a header of your own. Required in requests. Default: `0` (no custom header).
    #[required(new)]
    pub custom_header_type: Option<CustomHeaderType>,
    /// User name for HTTP Basic authentication; used if `custom_header_type` is `1`.
    #[length(..=256)]
    pub username: Option<String>,
    /// Password for HTTP Basic authentication; used if `custom_header_type` is `1`. At most 256 characters.
    pub password: Option<Secret>,
    /// OAuth client ID with which to get a token for the endpoint.
    #[length(..=256)]
    pub client_id: Option<String>,
    /// OAuth client secret with which to get a token for the endpoint. At most 256 characters.
    pub client_secret: Option<Secret>,
    /// HTTPS URL of the OAuth token endpoint; required for `custom_header_type` of `2`.
    #[length(..=1000)]
    pub token_url: Option<String>,
    /// OAuth scopes to request for the access token; only for OAuth headers.
    #[length(..=255)]
    pub scope: Option<String>,
    /// OAuth state value that guards against forged requests; only for OAuth headers.
    #[length(..=255)]
    pub state: Option<String>,
    /// How the client's credentials are sent when a token is requested; for `custom_header_type` of `2` only. Default: `header`.
    pub client_authentication: Option<ClientAuthentication>,
    /// Name of the header, made of letters, digits and hyphens; required for `custom_header_type` of `3`.
    #[length(..=256)]
    pub custom_header_key: Option<String>,
    /// Value of the header; required for `custom_header_type` of `3`, without line feeds.
    #[length(..=256)]
    pub custom_header_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How Zoom authenticates itself when it sends events: not at all, with a password, with OAuth or with a header of your own.
///
/// Values of `custom_header_type` in [`CustomHeader`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CustomHeaderType {
    /// `0`: No custom header.
    Default = 0,
    /// `1`: Basic authentication with username and password.
    BasicAuthentication = 1,
    /// `2`: OAuth 2.0 token, obtained with client ID, client secret and token URL.
    OAuth2TokenAuthentication = 2,
    /// `3`: Custom header of one key and its value.
    CustomKeyValueHeader = 3,
}

/// How the client's credentials are sent when a token is requested; for `custom_header_type` of `2` only.
///
/// Values of `client_authentication` in [`CustomHeader`].
#[zoom_enum]
pub enum ClientAuthentication {
    /// `header`: Credentials go into a Basic authentication header.
    Header,
    /// `body`: Credentials are sent with the request's content.
    Body,
}

/// Creates an event subscription for a Zoom Marketplace app.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{CreateEventSubscription, SubscriptionScope};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventSubscription::new(
///     vec!["meeting.started".to_owned(), "meeting.ended".to_owned()],
///     "https://example.com/zoom/events",
///     SubscriptionScope::User,
/// )
/// .event_subscription_name("Meeting events")
/// .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/app/event_subscription)
#[zoom_endpoint(
    POST "/marketplace/app/event_subscription" -> CreateEventSubscriptionResponse,
    rate_limit = Heavy,
    errors = [
        (400, 1003, PERMISSION_DENIED_1003 = "permission denied"),
        (400, 1300, USER_HAS_NOT_AUTHORIZED_APP = "the user has not authorized the app"),
        (400, 1602, PERMISSION_DENIED_1602 = "permission denied"),
        (400, 1500, "a parameter is missing or invalid, or the token lacks a required scope, or the username is too long, or the value must not contain line feeds, or the password is too long, or the client ID is too long, or the client secret is too long, or the token URL is too long, or the scope is too long, or the state is too long, or the header key is too long, or the value must not contain spaces, or the number cannot be used, or Zoom reserves this name, or the header value is too long"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1601, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1701, INVALID_EVENT_WEBHOOK_URL = "the event webhook URL is invalid"),
        (404, 1801, INVALID_CUSTOM_HEADER_TYPE = "the custom header type is invalid"),
        (404, 1702, INVALID_OAUTH_TOKEN_URL = "the oauth token URL is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventSubscription {
    /// Names of the events to which the app subscribes.
    pub events: Vec<String>,
    /// Name of the event subscription.
    pub event_subscription_name: Option<String>,
    /// URL to which events are sent.
    pub event_webhook_url: String,
    /// IDs of the users whose events are sent. At most 10 items.
    pub user_ids: Option<Vec<String>>,
    /// Whose events are sent: those of certain users, of the whole account or of the whole master account.
    pub subscription_scope: SubscriptionScope,
    /// ID of the Zoom account whose events are sent.
    pub account_id: Option<String>,
    /// How Zoom authenticates itself to the webhook URL when it sends events, with the credentials for that.
    pub custom_header: Option<CustomHeader>,
}

/// Response to [`CreateEventSubscription`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventSubscriptionResponse {
    /// ID of the event subscription.
    pub event_subscription_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Takes an account, or chosen users in it, out of an app's event subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::UnsubscribeAppEventSubscription;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnsubscribeAppEventSubscription::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/app/event_subscription)
#[zoom_endpoint(
    DELETE "/marketplace/app/event_subscription" -> (),
    rate_limit = Medium,
    errors = [
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1601, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnsubscribeAppEventSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: String,
    /// IDs of the users to take out of the subscription, at most 10; leave them out for the whole account. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// ID of the Zoom account to take out of the subscription, or to which the users in `user_ids` belong.
    pub account_id: String,
}

/// Adds an account, or chosen users in it, to an existing event subscription of an app.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::SubscribeEventSubscription;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SubscribeEventSubscription::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/app/event_subscription/{eventSubscriptionId})
#[zoom_endpoint(
    PATCH "/marketplace/app/event_subscription/<event_subscription_id>" -> (),
    rate_limit = Medium,
    errors = [
        (400, 1003, PERMISSION_DENIED = "permission denied"),
        (400, 1002, USER_HAS_NOT_AUTHORIZED_APP = "the user has not authorized the app"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1601, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SubscribeEventSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: String,
    /// IDs of the users to add to the subscription, so that their events are sent too. At most 10 items.
    pub user_ids: Option<Vec<String>>,
    /// ID of the Zoom account to add to the subscription, or to which the users in `user_ids` belong.
    pub account_id: String,
}

/// Deletes one event subscription of an app by its ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::DeleteEventSubscription;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEventSubscription::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/app/event_subscription/{eventSubscriptionId})
#[zoom_endpoint(
    DELETE "/marketplace/app/event_subscription/<event_subscription_id>" -> (),
    rate_limit = Medium,
    errors = [(404, 1601, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEventSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: String,
}

/// Lists an account's open or past app requests, or its apps, such as those that it created, added, approved or restricted.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AppType, ListApps};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let apps = ListApps::new()
///     .page_size(300)
///     .kind(AppType::ApprovedApps)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps)
#[zoom_endpoint(
    GET "/marketplace/apps" -> ListAppsResponse,
    paginate = apps: App,
    rate_limit = Medium,
    scopes = ["marketplace_app:read:admin", "marketplace:read:list_apps:admin"],
    errors = [(400, 1505, SERVER_ERROR = "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListApps {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Which apps or app requests to return. Default: `active_requests`.
    #[query(rename = "type")]
    pub kind: Option<AppType>,
}

/// Which apps or app requests to return.
///
/// Values of `type` in [`ListApps`].
#[zoom_enum]
pub enum AppType {
    /// `active_requests`: App requests that are still open.
    ActiveRequests,
    /// `past_requests`: App requests from the past.
    PastRequests,
    /// `public`: Apps that are publicly available.
    Public,
    /// `account_created`: Apps that the account created.
    AccountCreated,
    /// `approved_apps`: Apps that the account allows.
    ApprovedApps,
    /// `restricted_apps`: Apps that the account restricts; Zoom does not explain how.
    RestrictedApps,
    /// `account_added`: Apps that the account added.
    AccountAdded,
}

/// Response to [`ListApps`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAppsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Apps, one entry each.
    #[lossy]
    pub apps: Vec<App>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// App in an account's list, with its state and the requests for it.
///
/// Element of `apps` in [`ListAppsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct App {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of app, such as a Zoom App, a chatbot or an OAuth app.
    pub app_type: Option<ListedAppType>,
    /// Whether the app is managed by admins or open to users.
    pub app_usage: Option<AppUsage>,
    /// Whether the app is published, unpublished or shareable.
    pub app_status: Option<AppStatus>,
    /// ID of a request for the app; if there are several, Zoom does not say which one.
    pub request_id: Option<String>,
    /// Number of requests for the app.
    pub request_total_number: Option<i64>,
    /// Number of requests for the app that wait for an admin.
    pub request_pending_number: Option<i64>,
    /// Number of approved requests for the app; only for past requests (`past_requests`).
    pub request_approved_number: Option<i64>,
    /// Number of declined requests for the app; only for past requests (`past_requests`).
    pub request_declined_number: Option<i64>,
    /// When a user last asked for the app; only for open requests (`active_requests`).
    pub latest_request_date_time: Option<DateTime>,
    /// Name of the user who decided on the request for the app; only for past requests (`past_requests`).
    pub reviewer_name: Option<String>,
    /// When the request was decided; only for past requests (`past_requests`).
    pub review_date_time: Option<DateTime>,
    /// Whether the app was made by Zoom, by others or within the account.
    pub app_developer_type: Option<AppDeveloperType>,
    /// Short description of the app.
    pub app_description: Option<String>,
    /// URL of the app's icon.
    pub app_icon: Option<String>,
    /// OAuth scopes of the app, one entry each.
    pub scopes: Option<Vec<Scope>>,
    /// URL of the app's privacy policy.
    pub app_privacy_policy_url: Option<String>,
    /// URL of the app's page in the marketplace.
    pub app_directory_url: Option<String>,
    /// URL of the app's support page.
    pub app_help_url: Option<String>,
    /// When the app was restricted.
    pub restricted_time: Option<DateTime>,
    /// How the app was approved in advance.
    pub approval_info: Option<ApprovalInfo>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of app, such as a Zoom App, a chatbot or an OAuth app.
///
/// Values of `app_type` in [`App`].
#[zoom_enum]
pub enum ListedAppType {
    /// `ZoomApp`: App that runs inside the Zoom client.
    #[value("ZoomApp")]
    ZoomApp,
    /// `ChatBotApp`: Chatbot for Zoom Team Chat.
    #[value("ChatBotApp")]
    ChatBotApp,
    /// `OAuthApp`: App that users authorize with OAuth.
    #[value("OAuthApp")]
    OAuthApp,
    /// `GeneralApp`: General app, which can combine several kinds of app.
    #[value("GeneralApp")]
    GeneralApp,
}

/// Whether the app is managed by admins or open to users.
///
/// Values of `app_usage` in [`App`] and other types.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AppUsage {
    /// `1`: Managed by administrators.
    AppUnderAdminManagement = 1,
    /// `2`: Accessible to users.
    UsersHaveAccessToApp = 2,
}

/// Whether the app is published in the Zoom App Marketplace, unpublished or shareable.
///
/// Values of `app_status` in [`App`].
#[zoom_enum]
pub enum AppStatus {
    /// `PUBLISHED`.
    #[value("PUBLISHED")]
    Published,
    /// `UNPUBLISHED`.
    #[value("UNPUBLISHED")]
    Unpublished,
    /// `SHARABLE`: Shareable, a state that Zoom does not explain.
    #[value("SHARABLE")]
    Sharable,
}

/// Whether the app was made by Zoom, by others or within the account.
///
/// Values of `app_developer_type` in [`App`].
#[zoom_enum]
pub enum AppDeveloperType {
    /// `THIRD_PARTY`: Developed outside Zoom and your account.
    #[value("THIRD_PARTY")]
    ThirdParty,
    /// `ZOOM`: Developed by Zoom itself.
    #[value("ZOOM")]
    Zoom,
    /// `INTERNAL`: Developed by members of your account.
    #[value("INTERNAL")]
    Internal,
}

/// Scope of an app, with its description.
///
/// Element of `scopes` in [`App`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Scope {
    /// Name of the scope.
    pub scope_name: Option<String>,
    /// What the scope allows.
    pub scope_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the app was approved in advance.
///
/// Value of `approval_info` in [`App`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApprovalInfo {
    /// Whether the app is approved for all users or only for some users or groups.
    pub approved_type: Option<ApprovedType>,
    /// ID of the user who approved the app.
    pub approver_id: Option<String>,
    /// When the app was approved.
    pub approved_time: Option<DateTime>,
    /// Whether the app can be authorized without an admin's approval.
    pub app_approval_closed: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the app is approved for all users or only for some users or groups.
///
/// Values of `approved_type` in [`ApprovalInfo`].
#[zoom_enum]
pub enum ApprovedType {
    /// `forAllUser`: Every user on the account may authorize the app.
    #[value("forAllUser")]
    ForAllUser,
    /// `forSpecificUser`: Only certain users or groups may authorize or use the app.
    #[value("forSpecificUser")]
    ForSpecificUser,
}

/// Creates an app in the Zoom Marketplace: a `General`, `Meeting SDK` or `Server to Server OAuth` app.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{CreateApps, CreateAppsAppType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApps::new(
///     CreateAppsAppType::S2sOauth,
///     "Room Booking",
///     "Jill Chill",
///     "jill@example.com",
///     "Example Inc.",
/// )
/// .scopes(vec!["meeting:read:meeting:admin".to_owned()])
/// .active(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps)
#[zoom_endpoint(
    POST "/marketplace/apps" -> CreateAppsResponse,
    rate_limit = Heavy,
    scopes = [
        "marketplace_app:write",
        "marketplace_app:write:admin",
        "marketplace:write:app",
        "marketplace:write:app:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 201, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 1500, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApps {
    /// Kind of app, such as OAuth or Meeting SDK.
    pub app_type: CreateAppsAppType,
    /// Name of the app.
    #[length(..=50)]
    pub app_name: String,
    /// OAuth scopes of the app, one entry each.
    pub scopes: Option<Vec<String>>,
    /// Name of the developer.
    #[length(..=150)]
    pub contact_name: String,
    /// Email address of the developer.
    #[length(..=150)]
    pub contact_email: String,
    /// Name of the developer's company.
    #[length(..=150)]
    pub company_name: String,
    /// Whether to activate the server-to-server OAuth app as soon as it is created. Default: `false`.
    pub active: Option<bool>,
    /// Whether to publish the app in the marketplace; for Meeting SDK apps. Default: `false`.
    pub publish: Option<bool>,
    /// Manifest of the app, a JSON object that describes its whole configuration; required for `app_type` of `general`.
    pub manifest: Option<Value>,
}

/// Kind of app, such as OAuth or Meeting SDK.
///
/// Values of `app_type` in [`CreateApps`].
#[zoom_enum]
pub enum CreateAppsAppType {
    /// `s2s_oauth`: Server-to-Server OAuth app, which gets access to the account without a user signing in.
    #[value("s2s_oauth")]
    S2sOauth,
    /// `meeting_sdk`: App that shows Zoom meetings inside itself with the Meeting SDK.
    MeetingSdk,
    /// `general`: General app, which can combine OAuth with features in several Zoom products.
    General,
}

/// Response to [`CreateApps`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateAppsResponse {
    /// When the app was created.
    pub created_at: Option<DateTime>,
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of app, such as OAuth or Meeting SDK.
    pub app_type: Option<CreateAppsResponseAppType>,
    /// OAuth scopes of the app, one entry each.
    pub scopes: Option<Vec<String>>,
    /// OAuth client ID and secret of the live app.
    pub production_credentials: Option<AppCredentials>,
    /// OAuth client ID and secret for testing the app during development.
    pub development_credentials: Option<AppCredentials>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of app, such as OAuth or Meeting SDK.
///
/// Values of `app_type` in [`CreateAppsResponse`].
#[zoom_enum]
pub enum CreateAppsResponseAppType {
    /// `s2s_oauth`: Server-to-Server OAuth app, which acts for the account without asking each user.
    #[value("s2s_oauth")]
    S2sOauth,
    /// `meeting_sdk`: App that embeds Zoom meetings by means of the Meeting SDK.
    MeetingSdk,
}

/// OAuth client ID and secret of an app, for production or development.
///
/// Value of `production_credentials` and `development_credentials` in [`CreateAppsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppCredentials {
    /// OAuth client ID of the app.
    pub client_id: Option<String>,
    /// OAuth client secret of the app; keep it confidential.
    pub client_secret: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Marketplace app.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetInformationAboutApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInformationAboutApp::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/{appId})
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>" -> InformationAboutApp,
    rate_limit = Medium,
    scopes = [
        "marketplace_app:read:admin",
        "marketplace_app:read",
        "marketplace:read:app",
        "marketplace:read:app:admin",
    ],
    errors = [(404, 1401, APP_DOES_NOT_EXIST = "the app does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInformationAboutApp {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
}

/// Response to [`GetInformationAboutApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InformationAboutApp {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Short description of the app.
    pub app_description: Option<String>,
    /// Kind of app, such as a Zoom App, a chatbot or an OAuth app.
    pub app_type: Option<AppKind>,
    /// Whether the app is managed by admins or open to users.
    pub app_usage: Option<AppUsage>,
    /// Whether the app is published.
    pub app_status: Option<AppPublicationStatus>,
    /// Links that the app's page in the marketplace shows.
    pub app_links: Option<AppLinks>,
    /// Groups of permissions that the app asks for, one entry each.
    pub app_permissions: Option<Vec<AppPermission>>,
    /// What the app needs in order to be used.
    pub app_requirements: Option<AppRequirements>,
    /// Scopes of the app, one entry each.
    pub app_scopes: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of app: a Zoom App, a chatbot or an OAuth app.
///
/// Values of `app_type` in [`InformationAboutApp`] and [`UserAppRequestApp`].
#[zoom_enum]
pub enum AppKind {
    /// `ZoomApp`: App that runs inside the Zoom client.
    #[value("ZoomApp")]
    ZoomApp,
    /// `ChatBotApp`: Chatbot for Zoom Team Chat.
    #[value("ChatBotApp")]
    ChatBotApp,
    /// `OAuthApp`: App that users authorize with OAuth.
    #[value("OAuthApp")]
    OAuthApp,
}

/// Whether the app is published in the Zoom App Marketplace.
///
/// Values of `app_status` in [`InformationAboutApp`] and [`UserAppRequestApp`].
#[zoom_enum]
pub enum AppPublicationStatus {
    /// `PUBLISHED`.
    #[value("PUBLISHED")]
    Published,
    /// `UNPUBLISHED`.
    #[value("UNPUBLISHED")]
    Unpublished,
}

/// Links that the app's page in the marketplace shows.
///
/// Value of `app_links` in [`InformationAboutApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppLinks {
    /// Web address of the app's documentation.
    pub documentation_url: Option<String>,
    /// Web address of the app's privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Web address where users of the app get help.
    pub support_url: Option<String>,
    /// Web address of the app's terms of use.
    pub terms_of_use_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of permissions that an app asks for, with a title and a message.
///
/// Element of `app_permissions` in [`InformationAboutApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppPermission {
    /// What the permissions of the group allow, such as `View`.
    pub group: Option<String>,
    /// Text that says what the app may do with these permissions, such as `App can view information`.
    pub group_message: Option<String>,
    /// Title of the group of permissions, such as `Associated with you`.
    pub title: Option<String>,
    /// Permissions in the group, one entry each.
    pub permissions: Option<Vec<Permission>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Permission in a group that an app asks for, by name.
///
/// Element of `permissions` in [`AppPermission`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Permission {
    /// Name of the permission, such as `Devices`.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the app needs in order to be used.
///
/// Value of `app_requirements` in [`InformationAboutApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppRequirements {
    /// Role that a user needs to add the app.
    pub user_role: Option<UserRole>,
    /// Earliest version of the Zoom client that can run the app.
    pub min_client_version: Option<String>,
    /// Which accounts may use the app.
    pub account_eligibility: Option<AccountEligibility>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role that a user needs to add the app.
///
/// Values of `user_role` in [`AppRequirements`].
#[zoom_enum]
pub enum UserRole {
    /// `admin`: Open only to administrators, who have the `ADMIN_MANAGEMENT` role.
    Admin,
    /// `user`: Open to every user.
    User,
}

/// Which accounts may use the app.
///
/// Value of `account_eligibility` in [`AppRequirements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountEligibility {
    /// Kinds of accounts that may use the app, such as `Free`.
    pub account_types: Option<Vec<String>>,
    /// Paid event types that the app needs.
    pub premium_events: Option<Vec<PremiumEvent>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Premium event, a paid kind of webhook event, that the app needs, by ID and name.
///
/// Element of `premium_events` in [`AccountEligibility`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PremiumEvent {
    /// Name of the event.
    pub event_name: Option<String>,
    /// ID of the premium event, such as `meeting.participant_qos_summary`.
    pub event: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one Zoom Marketplace app on behalf of a user.
///
/// The deletion is permanent.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::DeleteApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteApp::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/apps/{appId})
#[zoom_endpoint(
    DELETE "/marketplace/apps/<app_id>" -> (),
    rate_limit = Heavy,
    scopes = [
        "marketplace_app:write",
        "marketplace_app:write:admin",
        "marketplace:write:app",
        "marketplace:write:app:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteApp {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
}

/// Returns a log of the API calls that one app has made.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetApiCallLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call_logs = GetApiCallLogs::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .duration(7)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/{appId}/api_call_logs)
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>/api_call_logs" -> ApiCallLogs,
    paginate = call_logs: CallLog,
    rate_limit = Medium,
    scopes = ["marketplace:read:list_api_logs:admin"],
    errors = [
        (400, 301, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1401, APP_ID_NOT_FOUND = "the app ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiCallLogs {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(10..=100)]
    pub page_size: Option<i64>,
    /// Number of days, up to now, that the logs cover. One of `7`, `14`, `30`. Default: `7`.
    pub duration: Option<i64>,
    /// Keywords that the API endpoint must contain.
    pub query: Option<String>,
    /// Keeps only calls with this HTTP method.
    pub method: Option<HttpMethod>,
    /// HTTP status of the calls: only these are returned. One of `400`, `401`, `403`, `404`, `409`, `429`, `500` to `508`, `510`, `511`.
    pub status_code: Option<i64>,
}

/// HTTP method of the API call.
///
/// Values of `method` in [`GetApiCallLogs`] and [`CallLog`].
#[zoom_enum]
pub enum HttpMethod {
    /// `GET`.
    #[value("GET")]
    Get,
    /// `HEAD`.
    #[value("HEAD")]
    Head,
    /// `POST`.
    #[value("POST")]
    Post,
    /// `PUT`.
    #[value("PUT")]
    Put,
    /// `DELETE`.
    #[value("DELETE")]
    Delete,
    /// `CONNECT`.
    #[value("CONNECT")]
    Connect,
    /// `OPTIONS`.
    #[value("OPTIONS")]
    Options,
    /// `TRACE`.
    #[value("TRACE")]
    Trace,
    /// `PATCH`.
    #[value("PATCH")]
    Patch,
}

/// Response to [`GetApiCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApiCallLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// API calls that the app made, one entry each.
    #[lossy]
    pub call_logs: Vec<CallLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One API call of an app, with its method, URL pattern and HTTP status.
///
/// Element of `call_logs` in [`ApiCallLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallLog {
    /// Path of the API call with placeholders.
    pub url_pattern: Option<String>,
    /// When the API was called, in Unix milliseconds.
    pub time: Option<String>,
    /// HTTP status of the response. One of `200` to `205`, `300` to `308`, `400`, `401`, `403` to `406`, `408`, `409`, `429`, `500` to `508`, `510`, `511`.
    pub http_status: Option<i64>,
    /// HTTP method of the API call.
    pub method: Option<HttpMethod>,
    /// ID of the API request, for troubleshooting.
    pub trace_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a deep link that opens the Zoom App with the given ID or refreshes its webview in chat.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{GenerateZoomAppDeeplink, ZoomAppDeeplinkTarget};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateZoomAppDeeplink::new(
///     "Zl3aVt0bQ9y",
///     1,
///     ZoomAppDeeplinkTarget::Meeting,
///     "open_report",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/{appId}/deeplink)
#[zoom_endpoint(
    POST "/marketplace/apps/<app_id>/deeplink" -> GenerateZoomAppDeeplinkResponse,
    rate_limit = Medium,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_deeplink:admin"],
    errors = [
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 1401, APP_DOES_NOT_EXIST = "the app does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateZoomAppDeeplink {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Whether the link opens the app in the current meeting or the Apps tab (`1`) or refreshes the chat app's webview (`2`). Default: `1`.
    #[serde(rename = "type")]
    pub kind: i64,
    /// Where the deep link opens the app: in a meeting, a panel or a modal. At most 128 characters.
    pub target: ZoomAppDeeplinkTarget,
    /// Action of the deep link, a text that the app's developer chooses.
    #[length(..=9000)]
    pub action: String,
}

/// Where the deep link opens the app: in a meeting, a panel or a modal.
///
/// Values of `target` in [`GenerateZoomAppDeeplink`].
#[zoom_enum]
pub enum ZoomAppDeeplinkTarget {
    /// `meeting`.
    Meeting,
    /// `panel`: A panel of the Zoom client; Zoom does not explain which one.
    Panel,
    /// `modal`: A dialog on top of the Zoom client.
    Modal,
}

/// Response to [`GenerateZoomAppDeeplink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GenerateZoomAppDeeplinkResponse {
    /// Link that opens the app in the Zoom client.
    pub deeplink: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Turns an app's pre-approval on for the account, chosen users or chosen groups, or turns it off.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AppPreApprovalSettingAction, UpdateAppPreApprovalSetting};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateAppPreApprovalSetting::new("Zl3aVt0bQ9y")
///     .action(AppPreApprovalSettingAction::ApproveUser)
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/{appId}/preApprove)
#[zoom_endpoint(
    POST "/marketplace/apps/<app_id>/preApprove" -> UpdateAppPreApprovalSettingResponse,
    rate_limit = Medium,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_pre_approve:admin"],
    errors = [
        (400, 1500, USER_MAY_NOT_APPROVE_APP_IN_ADVANCE = "the user may not approve the app in advance"),
        (400, 1404, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1401, APP_DOES_NOT_EXIST = "the app does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAppPreApprovalSetting {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Whether to approve the app in advance or end that, and for whom. Default: `null`.
    pub action: Option<AppPreApprovalSettingAction>,
    /// IDs of the users to add to or remove from the approval; for the actions `approve_user` and `disapprove_user`. At most 20 items.
    pub user_ids: Option<Vec<String>>,
    /// IDs of the groups to add to or remove from the app's approval. At most 20 items.
    pub group_ids: Option<Vec<String>>,
}

/// Whether to approve the app in advance or end that, and for whom.
///
/// Values of `action` in [`UpdateAppPreApprovalSetting`].
#[zoom_enum]
pub enum AppPreApprovalSettingAction {
    /// `approve_all`: Approves the app for all users.
    ApproveAll,
    /// `approve_user`: Adds users to the list approved for the app.
    ApproveUser,
    /// `disapprove_user`: Removes users from the list approved for the app.
    DisapproveUser,
    /// `approve_group`: Adds groups to the list approved for the app.
    ApproveGroup,
    /// `disapprove_group`: Removes groups from the list approved for the app.
    DisapproveGroup,
    /// `disapprove_all`: Turns off app pre-approval.
    DisapproveAll,
}

/// Response to [`UpdateAppPreApprovalSetting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateAppPreApprovalSettingResponse {
    /// When the request was carried out.
    pub executed_at: Option<DateTime>,
    /// IDs of the users who were added to the approval or removed from it. At most 20 items.
    pub user_ids: Option<Vec<String>>,
    /// IDs of the groups that were added to the app's approval or removed from it. At most 20 items.
    pub group_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the requests that users have made for one app, with their approval status.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AppUserRequestStatus, GetAppUserRequests};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let requests = GetAppUserRequests::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .status(AppUserRequestStatus::Approved)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/{appId}/requests)
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>/requests" -> AppUserRequests,
    paginate = requests: AppRequest,
    rate_limit = Medium,
    scopes = ["marketplace_app:read:admin", "marketplace:read:app_request:admin"],
    errors = [(404, 1401, APP_DOES_NOT_EXIST = "the app does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAppUserRequests {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only requests in this state: pending, approved or rejected. Default: `pending`.
    pub status: Option<AppUserRequestStatus>,
}

/// Whether a user's request for an app is pending, approved or rejected.
///
/// Values of `status` and `request_status` in [`GetAppUserRequests`] and other types.
#[zoom_enum]
pub enum AppUserRequestStatus {
    /// `pending`: No decision has been made yet.
    Pending,
    /// `approved`: The request was granted.
    Approved,
    /// `rejected`: The request was turned down.
    Rejected,
}

/// Response to [`GetAppUserRequests`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppUserRequests {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Requests of users for the app, one entry each.
    #[lossy]
    pub requests: Vec<AppRequest>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Request of a user for an app, with its reason and state.
///
/// Element of `requests` in [`AppUserRequests`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppRequest {
    /// ID of the user who asked for the app.
    pub request_user_id: Option<String>,
    /// Name of the user who asked for the app.
    pub request_user_name: Option<String>,
    /// Email address of the user who asked for the app.
    pub request_user_email: Option<String>,
    /// Department of the user who asked.
    pub request_user_department: Option<String>,
    /// When the user asked for the app.
    pub request_date_time: Option<DateTime>,
    /// Why the user asked for the app, in their own words.
    pub reason: Option<String>,
    /// Whether the request for the app is pending, approved or rejected.
    pub status: Option<AppUserRequestStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds an app for all users, for groups or for chosen users; Zoom calls this adding allow requests and does not explain the term.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AddAppAllowRequestsForUsers, RequestsForUserAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddAppAllowRequestsForUsers::new(
///     "Zl3aVt0bQ9y",
///     RequestsForUserAction::AddAll,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/{appId}/requests)
#[zoom_endpoint(
    POST "/marketplace/apps/<app_id>/requests" -> AddAppAllowRequestsForUsersResponse,
    rate_limit = Light,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app_request:admin"],
    errors = [(404, 1401, APP_DOES_NOT_EXIST = "the app does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddAppAllowRequestsForUsers {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Whether the app is added for all users, for chosen users or for groups.
    pub action: RequestsForUserAction,
    /// IDs of the users to add; for the action `add_user`.
    pub user_ids: Option<Vec<String>>,
    /// IDs of the groups to add; used only if `action` is `add_group`.
    pub group_ids: Option<Vec<String>>,
}

/// Whether the app is added for all users, for chosen users or for groups.
///
/// Values of `action` in [`AddAppAllowRequestsForUsers`].
#[zoom_enum]
pub enum RequestsForUserAction {
    /// `add_all`: Adds the app for all users.
    AddAll,
    /// `add_user`: Adds the app for the named users.
    AddUser,
    /// `add_group`: Adds the app for the named user groups.
    AddGroup,
}

/// Response to [`AddAppAllowRequestsForUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddAppAllowRequestsForUsersResponse {
    /// When the app was added for the users or groups.
    pub added_at: Option<DateTime>,
    /// IDs of the users who were added.
    pub user_ids: Option<Vec<String>>,
    /// IDs of the groups that were added.
    pub group_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Approves, declines or cancels the requests that users have made for an app.
///
/// Admins can approve only user-level apps, a term that Zoom does not explain here.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{AppRequestStatusAction, UpdateAppRequestStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAppRequestStatus::new("Zl3aVt0bQ9y", AppRequestStatusAction::Approve)
///     .request_user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/apps/{appId}/requests)
#[zoom_endpoint(
    PATCH "/marketplace/apps/<app_id>/requests" -> (),
    rate_limit = Light,
    scopes = ["marketplace_app:write:admin", "marketplace:update:app_request:admin"],
    errors = [(404, 1401, APP_DOES_NOT_EXIST = "the app does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAppRequestStatus {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// What to do with the requests for the app.
    pub action: AppRequestStatusAction,
    /// IDs of the users whose requests are decided; for the actions `approve`, `decline` and `cancel`.
    pub request_user_ids: Option<Vec<String>>,
}

/// What to do with the requests for the app.
///
/// Values of `action` in [`UpdateAppRequestStatus`].
#[zoom_enum]
pub enum AppRequestStatusAction {
    /// `approve_all`: Grants every user's request for the app.
    ApproveAll,
    /// `approve`: Approves the requests of the users in `request_user_ids`.
    Approve,
    /// `decline_all`: Rejects all requests, withdraws earlier approvals and disables the installed apps.
    DeclineAll,
    /// `decline`: Rejects the requests of the users in `request_user_ids`.
    Decline,
    /// `cancel`: Cancels the requests of the users in `request_user_ids`; Zoom does not say how this differs from declining.
    Cancel,
}

/// Creates or updates the schedule for rotating an app's client secret.
///
/// Needs a token with the grant type `client_credentials`; allows 3 changes in 15 minutes.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{ClientSecretAction, RotateClientSecret};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RotateClientSecret::new(
///     "Zl3aVt0bQ9y",
///     ClientSecretAction::New,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/apps/{appId}/rotate_client_secret)
#[zoom_endpoint(
    POST "/marketplace/apps/<app_id>/rotate_client_secret" -> RotateClientSecretResponse,
    rate_limit = Light,
    scopes = ["marketplace:update:client_secret"],
    errors = [
        (400, 1500, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 2000, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 2001, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 201, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 1401, "the app does not exist, or the secret does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RotateClientSecret {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Whether to create a schedule for rotating the secret or change it.
    pub action: ClientSecretAction,
    /// When the old secret stops working, in UTC and at most 30 days away; Zoom's `now`, for at once, cannot be given with this type.
    pub revoke_old_secret_time: DateTime,
}

/// Whether to create a schedule for rotating the secret or change it.
///
/// Values of `action` in [`RotateClientSecret`].
#[zoom_enum]
pub enum ClientSecretAction {
    /// `new`: Creates a schedule for rotating the client secret.
    New,
    /// `update`: Changes when the old secret is revoked in an existing schedule.
    Update,
}

/// Response to [`RotateClientSecret`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RotateClientSecretResponse {
    /// ID of the new client secret.
    pub secret_id: Option<String>,
    /// The new client secret; only in the response to the action `new`.
    pub new_secret: Option<String>,
    /// When the old secret stops working, in UTC.
    pub revoke_old_secret_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns webhook call logs of one app.
///
/// The logs cover the past 7 days.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetWebhookLogs;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook_logs = GetWebhookLogs::new("Zl3aVt0bQ9y")
///     .from("2026-01-25".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .kind(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/apps/{appId}/webhook_logs)
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>/webhook_logs" -> WebhookLogs,
    paginate = webhook_logs: WebhookLog,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = ["marketplace_app:read", "marketplace_app:read:admin"],
    errors = [
        (400, 1506, PARAMETER_MISSING_OR_INVALID_1506 = "a parameter is missing or invalid"),
        (401, 201, PERMISSION_DENIED = "permission denied"),
        (404, 1401, APP_DOES_NOT_EXIST = "the app does not exist"),
        (404, 1501, END_MUST_BE_AFTER_START = "the end must be after the start"),
        (404, 1502, TIME_OUTSIDE_ALLOWED_RANGE = "the time is outside the allowed range"),
        (404, 1503, DATE_DOES_NOT_HAVE_DOCUMENTED_FORMAT = "a date does not have the documented format"),
        (404, 1504, PARAMETER_MISSING_OR_INVALID_1504 = "a parameter is missing or invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebhookLogs {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only deliveries of the event with this name, such as `meeting.started`.
    pub event: Option<String>,
    /// Which webhook logs to return: all (`1`), failed ones (`2`) or successful ones (`3`). Default: `2`.
    #[query(rename = "type")]
    pub kind: Option<i64>,
    /// Keeps only deliveries with this number of attempts after the first; `0` is the first delivery.
    #[range(0..=3)]
    pub retry_num: Option<i64>,
}

/// Response to [`GetWebhookLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLogs {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Deliveries of webhooks, one entry each.
    #[lossy]
    pub webhook_logs: Vec<WebhookLog>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One delivery of a webhook event, with its request, response and outcome.
///
/// Element of `webhook_logs` in [`WebhookLogs`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebhookLog {
    /// Name of the event, such as `meeting.started`.
    pub event: Option<String>,
    /// HTTP status code with which the endpoint responded.
    pub status: Option<i64>,
    /// Why the connection failed.
    pub failed_reason_type: Option<FailedReasonType>,
    /// ID of the user to whom the delivery relates; Zoom does not explain in what way.
    pub user_id: Option<String>,
    /// URL to which the event was sent.
    pub endpoint: Option<String>,
    /// ID of the event subscription that caused the delivery.
    pub subscription_id: Option<String>,
    /// Headers that were sent.
    pub request_headers: Option<String>,
    /// Body that was sent.
    pub request_body: Option<String>,
    /// Headers of the response.
    pub response_headers: Option<String>,
    /// Body of the response.
    pub response_body: Option<String>,
    /// When the log entry was recorded.
    pub date_time: Option<String>,
    /// ID for troubleshooting; webhooks from the same context may share it.
    pub trace_id: Option<String>,
    /// ID of the webhook delivery; retries keep the same one.
    pub request_id: Option<String>,
    /// Number of delivery attempts after the first; `0` is the first delivery. One of `0` to `3`.
    pub retry_num: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why Zoom could not deliver a webhook event to the app's address.
///
/// Values of `failed_reason_type` in [`WebhookLog`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum FailedReasonType {
    /// `1`: Reading timed out.
    ReadTimeOut = 1,
    /// `2`: Connection refused.
    ConnectionRefused = 2,
    /// `3`: Hystrix, a library for fault tolerance, fell back.
    HystrixFallback = 3,
    /// `4`: Hystrix, a library for fault tolerance, timed out.
    HystrixTimeout = 4,
    /// `5`: An asynchronous call failed; Zoom does not explain it further.
    AsyncError = 5,
    /// `6`: The domain name of the address is forbidden; Zoom does not say by what rule.
    DnsForbidden = 6,
    /// `7`: The remote side caused an error; Zoom does not explain it further.
    RemoteError = 7,
    /// `8`: On the allowlist of a delegate, a term that Zoom does not explain.
    InDelegateWhiteList = 8,
    /// `9`: Certificate error.
    CertError = 9,
    /// `10`: The event has to be sent again at once; Zoom does not say for what reason.
    NeedInstantRetry = 10,
    /// `11`: Host name verification failed.
    HostNameVerifyFailed = 11,
    /// `12`: TLS verification failed.
    TlsVerifyFailed = 12,
    /// `13`: DNS resolution timed out.
    DnsResolveTimeOut = 13,
    /// `14`: No client; Zoom does not explain which client is missing.
    NoClient = 14,
    /// `15`: Resource not found.
    ResourceNotFound = 15,
    /// `16`: Too many requests.
    TooManyRequests = 16,
}

/// Returns the app's paid plans to which a user is entitled through monetization in the Zoom Marketplace.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetAppUserEntitlements;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAppUserEntitlements::new().user_id("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/monetization/entitlements)
#[zoom_endpoint(
    GET "/marketplace/monetization/entitlements" -> Vec<AppUserEntitlement>,
    rate_limit = Heavy,
    scopes = [
        "marketplace_entitlement:read:admin",
        "marketplace_entitlement:read",
        "marketplace:read:list_user_entitlements",
        "marketplace:read:list_user_entitlements:admin",
    ],
    errors = [
        (403, 1505, TOKEN_LACKS_REQUIRED_SCOPE = "the token lacks a required scope"),
        (404, 1002, USER_HAS_NO_ENTITLEMENT_FOR_APP = "the user has no entitlement for the app"),
        (404, 1402, APP_NOT_MONETIZED = "the app is not monetized"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAppUserEntitlements {
    /// ID of the user whose entitlements to return.
    pub user_id: Option<String>,
}

/// Plan of an app that a user is entitled to.
///
/// Element of the response to [`GetAppUserEntitlements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppUserEntitlement {
    /// ID of the entitlement.
    pub id: Option<String>,
    /// Name of the plan.
    pub plan_name: Option<String>,
    /// ID of the plan.
    pub plan_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists every app request that one user has made.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{GetUserAppRequests, UserAppRequestType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let apps = GetUserAppRequests::new("me")
///     .page_size(300)
///     .kind(UserAppRequestType::ActiveRequests)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/users/{userId}/apps)
#[zoom_endpoint(
    GET "/marketplace/users/<user_id>/apps" -> UserAppRequests,
    paginate = apps: UserAppRequestApp,
    rate_limit = Medium,
    scopes = [
        "marketplace_app:read:admin",
        "marketplace_app:read",
        "marketplace:read:list_user_app_requests:admin",
        "marketplace:read:list_user_app_requests",
    ],
    errors = [(404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserAppRequests {
    /// ID of the user.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Which app requests to return, such as active or past ones. Default: `active_requests`.
    #[query(rename = "type")]
    pub kind: Option<UserAppRequestType>,
}

/// Which app requests to return, such as active or past ones.
///
/// Values of `type` in [`GetUserAppRequests`].
#[zoom_enum]
pub enum UserAppRequestType {
    /// `active_requests`: App requests that are still open.
    ActiveRequests,
    /// `past_requests`: App requests from the past.
    PastRequests,
}

/// Response to [`GetUserAppRequests`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAppRequests {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Apps that the user requested, one entry each.
    #[lossy]
    pub apps: Vec<UserAppRequestApp>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// App that a user requested, with the state of the request.
///
/// Element of `apps` in [`UserAppRequests`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserAppRequestApp {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: Option<String>,
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of app, such as a Zoom App, a chatbot or an OAuth app.
    pub app_type: Option<AppKind>,
    /// Whether the app is managed by admins or open to users.
    pub app_usage: Option<AppUsage>,
    /// Whether the app is published.
    pub app_status: Option<AppPublicationStatus>,
    /// ID of the user's request for the app.
    pub request_id: Option<String>,
    /// When the user asked for the app; only for open requests (`active_requests`).
    pub request_date_time: Option<DateTime>,
    /// Whether the request waits, was approved or was declined.
    pub request_status: Option<AppUserRequestStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Enables or disables an app for one user; Zoom speaks of the user's subscription to the app and does not explain the term.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::{EnableOrDisableUserAppSubscription, UserAppSubscriptionAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// EnableOrDisableUserAppSubscription::new(
///     "me",
///     "Zl3aVt0bQ9y",
///     UserAppSubscriptionAction::Enable,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/users/{userId}/apps/{appId}/subscription)
#[zoom_endpoint(
    PATCH "/marketplace/users/<user_id>/apps/<app_id>/subscription" -> (),
    rate_limit = Light,
    scopes = ["marketplace_app:write:admin", "marketplace:write:app:admin"],
    errors = [(404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct EnableOrDisableUserAppSubscription {
    /// ID of the user.
    pub user_id: String,
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Whether to turn the user's subscription to the app on or off.
    pub action: UserAppSubscriptionAction,
}

/// Whether to turn the user's subscription to the app on or off.
///
/// Values of `action` in [`EnableOrDisableUserAppSubscription`].
#[zoom_enum]
pub enum UserAppSubscriptionAction {
    /// `enable`.
    Enable,
    /// `disable`.
    Disable,
}

/// Returns the IDs of one user's entitlements to paid apps in the Zoom Marketplace.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::GetUserEntitlements;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserEntitlements::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/users/{userId}/entitlements)
#[zoom_endpoint(
    GET "/marketplace/users/<user_id>/entitlements" -> UserEntitlements,
    rate_limit = Medium,
    scopes = [
        "marketplace_entitlement:read",
        "marketplace_entitlement:read:admin",
        "marketplace:read:list_user_entitlements",
        "marketplace:read:list_user_entitlements:admin",
    ],
    errors = [
        (401, 201, PERMISSION_DENIED = "permission denied"),
        (404, 1002, USER_HAS_NO_ENTITLEMENT_FOR_APP = "the user has no entitlement for the app"),
        (409, 1402, APP_NOT_MONETIZED = "the app is not monetized"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserEntitlements {
    /// ID of the user. Also accepts an email address. `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`GetUserEntitlements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserEntitlements {
    /// What the user is entitled to, one entry each.
    pub entitlements: Option<Vec<Entitlement>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Entitlement of a user to a paid app, by its ID.
///
/// Element of `entitlements` in [`UserEntitlements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Entitlement {
    /// ID of the entitlement.
    pub entitlement_id: Option<Id>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
