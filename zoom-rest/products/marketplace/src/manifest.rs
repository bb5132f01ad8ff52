//! Manifest: 3 operations.

use zoom_core::{Extra, Value, zoom_endpoint, zoom_object};

/// Checks whether the manifest of a Zoom Marketplace app is valid.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::ValidateAppManifest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ValidateAppManifest::new(zoom_core::json!({
///     "display_information": {"display_name": "Room Booking"},
///     "oauth_information": {
///         "development_redirect_uri": "https://example.com/oauth/callback",
///         "oauth_allow_list": ["https://example.com/oauth/callback"],
///         "production_redirect_uri": "https://example.com/oauth/callback",
///         "scopes": [{"optional": false, "scope": "user:read:user"}],
///         "strict_mode": false,
///         "subdomain_strict_mode": false,
///         "usage": "USER_OPERATION",
///     },
/// }))
/// .app_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/manifest/POST/marketplace/apps/manifest/validate)
#[zoom_endpoint(
    POST "/marketplace/apps/manifest/validate" -> ValidateAppManifestResponse,
    rate_limit = Medium,
    scopes = [
        "marketplace_app:read",
        "marketplace_app:read:admin",
        "marketplace:read:app",
        "marketplace:read:app:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ValidateAppManifest {
    /// Manifest of the app, a JSON object that describes its whole configuration.
    pub manifest: Value,
    /// ID of the existing app to which the manifest belongs.
    pub app_id: Option<String>,
}

/// Response to [`ValidateAppManifest`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ValidateAppManifestResponse {
    /// Whether the manifest is valid.
    pub ok: Option<bool>,
    /// Error code of the failed check, such as `invalid_manifest`.
    pub error: Option<String>,
    /// Problems found in the manifest, one entry each.
    pub errors: Option<Vec<Error>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Problem that validation found in an app manifest, with the setting concerned.
///
/// Element of `errors` in [`ValidateAppManifestResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Setting that the error is about.
    pub setting: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the manifest of an existing app, as an export.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::ExportAppManifest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ExportAppManifest::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/manifest/GET/marketplace/apps/{appId}/manifest)
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>/manifest" -> ExportAppManifestResponse,
    rate_limit = Medium,
    scopes = [
        "marketplace_app:read",
        "marketplace_app:read:admin",
        "marketplace:read:app",
        "marketplace:read:app:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ExportAppManifest {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
}

/// Response to [`ExportAppManifest`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExportAppManifestResponse {
    /// Manifest of the app, a JSON object that describes its whole configuration.
    pub manifest: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates an existing app to match the manifest in the request.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::UpdateAppByManifest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAppByManifest::new(
///     "Zl3aVt0bQ9y",
///     zoom_core::json!({
///         "display_information": {"display_name": "Room Booking"},
///         "oauth_information": {
///             "development_redirect_uri": "https://example.com/oauth/callback",
///             "oauth_allow_list": ["https://example.com/oauth/callback"],
///             "production_redirect_uri": "https://example.com/oauth/callback",
///             "scopes": [{"optional": false, "scope": "user:read:user"}],
///             "strict_mode": false,
///             "subdomain_strict_mode": false,
///             "usage": "USER_OPERATION",
///         },
///     }),
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/marketplace/#tag/manifest/PUT/marketplace/apps/{appId}/manifest)
#[zoom_endpoint(
    PUT "/marketplace/apps/<app_id>/manifest" -> (),
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
pub struct UpdateAppByManifest {
    /// ID of the app in the Zoom App Marketplace.
    pub app_id: String,
    /// Manifest of the app, with its whole configuration; what it leaves out is lost.
    pub manifest: Value,
}
