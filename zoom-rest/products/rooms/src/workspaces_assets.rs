//! Workspaces, assets: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists all assets defined for the account's workspaces.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetAllWorkspaceAssets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let assets = GetAllWorkspaceAssets::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/assets)
#[zoom_endpoint(
    GET "/workspaces/assets" -> AllWorkspaceAssets,
    paginate = assets: Asset,
    rate_limit = Medium,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [
        (400, 30054002, USER_DOES_NOT_EXIST = "the user does not exist"),
        (400, 300520001, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAllWorkspaceAssets {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`GetAllWorkspaceAssets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AllWorkspaceAssets {
    /// Assets of workspaces, one entry each. At most 1000 items.
    #[lossy]
    pub assets: Vec<Asset>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Asset, such as equipment, that workspaces can have, by ID and name.
///
/// Element of `assets` in [`AllWorkspaceAssets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Asset {
    /// Name of the asset.
    pub name: Option<String>,
    /// ID of the workspace asset.
    pub asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an asset that workspaces can have.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CreateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWorkspaceAsset::new().name("Monitor").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/POST/workspaces/assets)
#[zoom_endpoint(
    POST "/workspaces/assets" -> CreateWorkspaceAssetResponse,
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:write:asset:admin"],
    errors = [(400, 300520001, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWorkspaceAsset {
    /// Name of the asset.
    pub name: Option<String>,
}

/// Response to [`CreateWorkspaceAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWorkspaceAssetResponse {
    /// ID of the workspace asset.
    pub asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one workspace asset by its ID.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/GET/workspaces/assets/{assetId})
#[zoom_endpoint(
    GET "/workspaces/assets/<asset_id>" -> WorkspaceAsset,
    rate_limit = Light,
    scopes = ["workspace:read:admin", "workspace:read:asset:admin"],
    errors = [
        (400, 30051005, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 300520001, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWorkspaceAsset {
    /// ID of the workspace asset.
    pub asset_id: String,
}

/// Response to [`GetWorkspaceAsset`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WorkspaceAsset {
    /// Name of the asset.
    pub name: Option<String>,
    /// ID of the workspace asset.
    pub asset_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one workspace asset, found by its ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateWorkspaceAsset;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWorkspaceAsset::new("Zl3aVt0bQ9y").name("Monitor").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/PATCH/workspaces/assets/{assetId})
#[zoom_endpoint(
    PATCH "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:update:asset:admin"],
    errors = [
        (400, 30051005, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 300520001, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWorkspaceAsset {
    /// ID of the workspace asset.
    pub asset_id: String,
    /// Name of the asset.
    pub name: Option<String>,
}

/// Deletes one workspace asset by its ID.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/workspaces/DELETE/workspaces/assets/{assetId})
#[zoom_endpoint(
    DELETE "/workspaces/assets/<asset_id>" -> (),
    rate_limit = Medium,
    scopes = ["workspace:write:admin", "workspace:delete:asset:admin"],
    errors = [
        (400, 30051005, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 300520001, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWorkspaceAsset {
    /// ID of the workspace asset.
    pub asset_id: String,
}
