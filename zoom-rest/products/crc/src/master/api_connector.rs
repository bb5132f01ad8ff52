//! API connector: 7 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ApiConnector, ApiConnectorPrivateKey, CreateApiConnectorResponse, GetApiConnectorResponse,
    ListApiConnectorsResponse, UpdateApiConnectorPrivateKeyResponse,
};

/// List API connectors.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::ListApiConnectors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let api_connectors = ListApiConnectors::new("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors" -> ListApiConnectorsResponse,
    paginate = api_connectors: ApiConnector,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:read:list_apiconnectors:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListApiConnectors {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `10`.
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Create API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::CreateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApiConnector::new("Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .networks("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/crc/api_connectors" -> CreateApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:write:apiconnector:master"],
    errors = [
        (400, 60071011, "the parameter is invalid"),
        (400, 60071007, "the request was rejected"),
        (400, 60067099, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApiConnector {
    /// Account ID.
    pub account_id: String,
    /// Description.
    pub description: Option<String>,
    /// Networks.
    pub networks: Option<String>,
    /// Log level.
    pub log_level: Option<String>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
}

/// Get API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::GetApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetApiConnector::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> GetApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:read:apiconnector:master"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnector {
    /// Account ID.
    pub account_id: String,
    /// Connector ID.
    pub connector_id: String,
}

/// Update API connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::UpdateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateApiConnector::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .description("Each Monday")
///     .networks("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:update:apiconnector:master"],
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
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::crc::master::DeleteApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteApiConnector::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:delete:apiconnector:master"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteApiConnector {
    /// Account ID.
    pub account_id: String,
    /// Connector ID.
    pub connector_id: String,
}

/// Get API connector private key.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::GetApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetApiConnectorPrivateKey::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors/<connector_id>/private_key" -> ApiConnectorPrivateKey,
    rate_limit = Light,
    scopes = ["apiconnector:master", "crc:read:apiconnector_private_key:master"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnectorPrivateKey {
    /// Account ID.
    pub account_id: String,
    /// Connector ID.
    pub connector_id: String,
}

/// Update API connector private key.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::UpdateApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateApiConnectorPrivateKey::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/api_connectors/<connector_id>/private_key" -> UpdateApiConnectorPrivateKeyResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:update:apiconnector_private_key:master"],
    errors = [(404, 60071008, "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKey {
    /// Account ID.
    pub account_id: String,
    /// Connector ID.
    pub connector_id: String,
}
