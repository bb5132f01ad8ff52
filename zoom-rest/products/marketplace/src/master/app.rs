//! App: 1 operation.

use zoom_core::{Value, zoom_endpoint};

use super::super::{CreateAppsAppType, CreateAppsResponse};

/// Creates an app in the Zoom Marketplace: a `General`, `Meeting SDK` or `Server to Server OAuth` app.
///
/// Acts on a sub-account of a master account.
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
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/ma/#tag/app/POST/accounts/{accountId}/marketplace/apps)
#[zoom_endpoint(
    POST "/accounts/<account_id>/marketplace/apps" -> CreateAppsResponse,
    rate_limit = Heavy,
    scopes = ["marketplace_app:master", "marketplace:write:app:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 201, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 1500, ONLY_OWNER_HOST_OR_ADMINISTRATOR = "only an owner, a host or an administrator may do this"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApps {
    /// ID of the sub-account.
    pub account_id: String,
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
