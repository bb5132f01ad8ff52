//! App: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// A user asked for approval to install an app.
#[zoom_event(
    "app.authorization_request_created",
    scopes = ["marketplace_app:read:admin", "marketplace:read:app_request:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AppAuthorizationRequestCreated {
    /// Name of the app.
    pub app_name: Option<String>,
    /// Kind of app, such as OAuth or Meeting SDK.
    pub app_type: Option<String>,
    /// Whether the app is published or still in development.
    pub app_status: Option<AppStatus>,
    /// Short description of the app.
    pub app_description: Option<String>,
    /// Pages of the app's developer, such as documentation and support.
    pub app_link: Option<AppLink>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the app is published in the Zoom App Marketplace or still in development.
///
/// Values of `app_status` in [`AppAuthorizationRequestCreated`].
#[zoom_enum]
pub enum AppStatus {
    /// `published`.
    Published,
    /// `development`.
    Development,
}

/// Pages of the app's developer, such as documentation and support.
///
/// Value of `app_link` in [`AppAuthorizationRequestCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AppLink {
    /// URL of the app's documentation.
    pub developer_documentation: Option<String>,
    /// URL of the app's privacy policy.
    pub developer_privacy_policy: Option<String>,
    /// URL of the app's support page.
    pub developer_support: Option<String>,
    /// URL of the app's terms of use.
    pub developer_terms_of_use: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
