//! API connector: 7 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_object};

/// List API connectors.
///
/// # Examples
///
/// ```
/// use zoom_api::crc::ListApiConnectors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let api_connectors = ListApiConnectors::new()
///     .page_size(1)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors" -> ListApiConnectorsResponse,
    paginate = api_connectors: ApiConnector,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:list_apiconnectors:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListApiConnectors {
    /// How many records a page holds: `10` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListApiConnectors`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListApiConnectorsResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// API connectors.
    pub api_connectors: Vec<ApiConnector>,
}

/// API connector.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::crc::CreateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateApiConnector::new()
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
        (400, 60071011, "the parameter is not valid"),
        (400, 60071007, "the request is not accepted"),
        (400, 60067099, "a fault on Zoom's side"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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

/// What [`CreateApiConnector`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::crc::GetApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetApiConnector::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>" -> GetApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetApiConnector {
    /// Connector ID.
    pub connector_id: String,
}

/// What [`GetApiConnector`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Managed rooms: at most 1000 of them.
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
/// use zoom_api::crc::UpdateApiConnector;
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
        (400, 60071011, "the parameter is not valid"),
        (400, 60071007, "the request is not accepted"),
        (400, 60067099, "a fault on Zoom's side"),
        (404, 60061003, "the device does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Managed rooms: at most 1000 of them.
    pub managed_rooms: Option<Vec<String>>,
    /// Enable automatic update.
    pub enable_automatic_update: Option<bool>,
}

/// Delete API connector.
///
/// # Examples
///
/// ```
/// use zoom_api::crc::DeleteApiConnector;
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
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::crc::GetApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetApiConnectorPrivateKey::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>/private_key" -> ApiConnectorPrivateKey,
    rate_limit = Light,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector_private_key:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetApiConnectorPrivateKey {
    /// Connector ID.
    pub connector_id: String,
}

/// What [`GetApiConnectorPrivateKey`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::crc::UpdateApiConnectorPrivateKey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UpdateApiConnectorPrivateKey::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/crc/api_connectors/<connector_id>/private_key" -> UpdateApiConnectorPrivateKeyResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector_private_key:admin"],
    errors = [(404, 60071008, "the connector does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKey {
    /// Connector ID.
    pub connector_id: String,
}

/// What [`UpdateApiConnectorPrivateKey`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKeyResponse {
    /// Private key.
    pub private_key: Option<Secret>,
}
