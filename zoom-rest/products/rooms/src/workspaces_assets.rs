//! Workspaces, assets: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get all workspace assets.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetAllWorkspaceAssets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let assets = GetAllWorkspaceAssets::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/assets" -> AllWorkspaceAssets,
    paginate = assets: Asset,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [(400, 30054002, "the user does not exist"), (400, 300520001, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAllWorkspaceAssets {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`GetAllWorkspaceAssets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllWorkspaceAssets {
    /// Assets: at most 1000 items.
    #[lossy]
    pub assets: Vec<Asset>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `assets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Asset {
    /// Name.
    pub name: Option<String>,
    /// Asset ID.
    pub asset_id: Option<String>,
}

/// Create workspace asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWorkspaceAsset::new().name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workspaces/assets" -> CreateWorkspaceAssetResponse,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:asset:admin"],
    errors = [(400, 300520001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWorkspaceAsset {
    /// Name.
    pub name: Option<String>,
}

/// Response to [`CreateWorkspaceAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWorkspaceAssetResponse {
    /// Asset ID.
    pub asset_id: Option<String>,
}

/// Get workspace asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWorkspaceAsset::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/assets/<asset_id>" -> WorkspaceAsset,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or invalid"), (400, 300520001, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceAsset {
    /// Asset ID.
    pub asset_id: String,
}

/// Response to [`GetWorkspaceAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceAsset {
    /// Name.
    pub name: Option<String>,
    /// Asset ID.
    pub asset_id: Option<String>,
}

/// Update workspace asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWorkspaceAsset::new("Zl3aVt0bQ9y").name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:update:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or invalid"), (400, 300520001, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWorkspaceAsset {
    /// Asset ID.
    pub asset_id: String,
    /// Name.
    pub name: Option<String>,
}

/// Delete workspace asset.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWorkspaceAsset::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or invalid"), (400, 300520001, "an error on Zoom's side")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWorkspaceAsset {
    /// Asset ID.
    pub asset_id: String,
}
