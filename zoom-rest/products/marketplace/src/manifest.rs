//! Manifest: 3 operations.

use zoom_core::{Value, zoom_endpoint, zoom_object};

/// Validate app manifest.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::ValidateAppManifest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ValidateAppManifest::new(zoom_core::Value::default())
///     .app_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// Manifest.
    pub manifest: Value,
    /// App ID.
    pub app_id: Option<String>,
}

/// Response to [`ValidateAppManifest`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ValidateAppManifestResponse {
    /// Ok.
    pub ok: Option<bool>,
    /// Error.
    pub error: Option<String>,
    /// Errors.
    pub errors: Option<Vec<Error>>,
}

/// Element of `errors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Error {
    /// Message.
    pub message: Option<String>,
    /// Setting.
    pub setting: Option<String>,
}

/// Export app manifest from app.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::ExportAppManifestFromApp;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ExportAppManifestFromApp::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/marketplace/apps/<app_id>/manifest" -> ExportAppManifestFromAppResponse,
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
pub struct ExportAppManifestFromApp {
    /// App ID.
    pub app_id: String,
}

/// Response to [`ExportAppManifestFromApp`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ExportAppManifestFromAppResponse {
    /// Manifest.
    pub manifest: Option<Value>,
}

/// Update app by manifest.
///
/// # Examples
///
/// ```
/// use zoom_rest::marketplace::UpdateAppByManifest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAppByManifest::new("Zl3aVt0bQ9y", zoom_core::Value::default())
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
    /// App ID.
    pub app_id: String,
    /// Manifest.
    pub manifest: Value,
}
