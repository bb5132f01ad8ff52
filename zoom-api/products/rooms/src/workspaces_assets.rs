//! Workspaces, assets: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// Get all workspace assets.
///
/// # Examples
///
/// ```
/// use zoom_api::rooms::GetAllWorkspaceAssets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let assets = GetAllWorkspaceAssets::new().page_size(1).items(client).all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/assets" -> AllWorkspaceAssets,
    paginate = assets: Asset,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [(400, 30054002, "the user does not exist"), (400, 300520001, "a fault on Zoom's side")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAllWorkspaceAssets {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// What [`GetAllWorkspaceAssets`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AllWorkspaceAssets {
    /// Assets: at most 1000 of them.
    pub assets: Vec<Asset>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Asset.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::rooms::CreateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateWorkspaceAsset::new().name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/workspaces/assets" -> CreateWorkspaceAssetResponse,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:asset:admin"],
    errors = [(400, 300520001, "a parameter is not valid")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspaceAsset {
    /// Name.
    pub name: Option<String>,
}

/// What [`CreateWorkspaceAsset`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::rooms::GetWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetWorkspaceAsset::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/workspaces/assets/<asset_id>" -> WorkspaceAsset,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or not valid"), (400, 300520001, "a fault on Zoom's side")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWorkspaceAsset {
    /// Asset ID.
    pub asset_id: String,
}

/// What [`GetWorkspaceAsset`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::rooms::UpdateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWorkspaceAsset::new("Zl3aVt0bQ9y").name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:update:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or not valid"), (400, 300520001, "a fault on Zoom's side")],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::rooms::DeleteWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWorkspaceAsset::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:asset:admin"],
    errors = [(400, 30051005, "a parameter is missing or not valid"), (400, 300520001, "a fault on Zoom's side")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteWorkspaceAsset {
    /// Asset ID.
    pub asset_id: String,
}
