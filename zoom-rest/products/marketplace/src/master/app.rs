//! App: 1 operation.

use zoom_core::{Value, zoom_endpoint};

use super::super::{CreateAppsAppType, CreateAppsResponse};

/// Create apps.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::CreateAppsAppType;
/// use zoom_rest::marketplace::master::CreateApps;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApps::new(
///     "Zl3aVt0bQ9y",
///     CreateAppsAppType::S2sOauth,
///     "Support",
///     "Support",
///     "jill@example.com",
///     "Support",
/// )
///     .active(true)
///     .publish(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/marketplace/apps" -> CreateAppsResponse,
    rate_limit = Heavy,
    scopes = ["marketplace_app:master", "marketplace:write:app:master"],
    errors = [
        (400, 300, "a parameter is invalid"),
        (401, 201, "the access token is invalid or expired"),
        (404, 1500, "only an owner, a host or an administrator may do this"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApps {
    /// Account ID.
    pub account_id: String,
    /// App type.
    pub app_type: CreateAppsAppType,
    /// App name.
    #[length(..=50)]
    pub app_name: String,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Contact name.
    #[length(..=150)]
    pub contact_name: String,
    /// Contact email.
    #[length(..=150)]
    pub contact_email: String,
    /// Company name.
    #[length(..=150)]
    pub company_name: String,
    /// Active: defaults to `false`.
    pub active: Option<bool>,
    /// Publish: defaults to `false`.
    pub publish: Option<bool>,
    /// Manifest.
    pub manifest: Option<Value>,
}
