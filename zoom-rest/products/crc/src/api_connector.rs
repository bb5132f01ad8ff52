//! API connector: 7 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_object};

/// List API connectors.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::ListApiConnectors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let api_connectors = ListApiConnectors::new()
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors" -> ListApiConnectorsResponse,
    paginate = api_connectors: ApiConnector,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:list_apiconnectors:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListApiConnectors {
    /// Records per page: defaults to `10`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListApiConnectors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListApiConnectorsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// API connectors.
    #[lossy]
    pub api_connectors: Vec<ApiConnector>,
}

/// Element of `api_connectors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApiConnector {
    /// ID.
    pub id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Networks.
    pub networks: Option<String>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
    /// Version.
    pub version: Option<String>,
}

/// Create API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::CreateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApiConnector::new()
///     .description("Each Monday")
///     .networks("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/crc/api_connectors" -> CreateApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:write:apiconnector:admin"],
    errors = [
        (400, 60071011, "the parameter is invalid"),
        (400, 60071007, "the request was rejected"),
        (400, 60067099, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApiConnector {
    /// Description.
    pub description: Option<String>,
    /// Networks.
    pub networks: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
}

/// Response to [`CreateApiConnector`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateApiConnectorResponse {
    /// Connector ID.
    pub connector_id: Option<String>,
}

/// Get API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::GetApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetApiConnector::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>" -> GetApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnector {
    /// Connector ID.
    pub connector_id: String,
}

/// Response to [`GetApiConnector`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetApiConnectorResponse {
    /// ID.
    pub id: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Networks.
    pub networks: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// Managed rooms: at most 1000 items.
    pub managed_rooms: Option<Vec<String>>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
    /// Version.
    pub version: Option<String>,
}

/// Update API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::UpdateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateApiConnector::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .networks("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector:admin"],
    errors = [
        (400, 60071011, "the parameter is invalid"),
        (400, 60071007, "the request was rejected"),
        (400, 60067099, "an error on Zoom's side"),
        (404, 60061003, "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnector {
    /// Connector ID.
    pub connector_id: String,
    /// Description.
    pub description: Option<String>,
    /// Networks.
    pub networks: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// Managed rooms: at most 1000 items.
    pub managed_rooms: Option<Vec<String>>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
}

/// Delete API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::DeleteApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteApiConnector::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:delete:apiconnector:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteApiConnector {
    /// Connector ID.
    pub connector_id: String,
}

/// Get API connector private key.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::GetApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetApiConnectorPrivateKey::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>/private_key" -> ApiConnectorPrivateKey,
    rate_limit = Light,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector_private_key:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnectorPrivateKey {
    /// Connector ID.
    pub connector_id: String,
}

/// Response to [`GetApiConnectorPrivateKey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApiConnectorPrivateKey {
    /// Private key.
    pub private_key: Option<Secret>,
}

/// Update API connector private key.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::UpdateApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateApiConnectorPrivateKey::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/crc/api_connectors/<connector_id>/private_key" -> UpdateApiConnectorPrivateKeyResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector_private_key:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKey {
    /// Connector ID.
    pub connector_id: String,
}

/// Response to [`UpdateApiConnectorPrivateKey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKeyResponse {
    /// Private key.
    pub private_key: Option<Secret>,
}
