//! API connector: 7 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    ApiConnector, ApiConnectorPrivateKey, CreateApiConnectorResponse, GetApiConnectorResponse,
    ListApiConnectorsResponse, UpdateApiConnectorPrivateKeyResponse,
};

/// Lists the account's Enhanced API Connectors, software that links Cisco and Polycom rooms to Zoom.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::ListApiConnectors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let api_connectors = ListApiConnectors::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/GET/accounts/{accountId}/crc/api_connectors)
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors" -> ListApiConnectorsResponse,
    paginate = api_connectors: ApiConnector,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:read:list_apiconnectors:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListApiConnectors {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `10`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Creates an Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::CreateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApiConnector::new("Zl3aVt0bQ9y")
///     .description("For the sales team")
///     .networks("10.20.0.0/16,192.168.10.0/24")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/POST/accounts/{accountId}/crc/api_connectors)
#[zoom_endpoint(
    POST "/accounts/<account_id>/crc/api_connectors" -> CreateApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:write:apiconnector:master"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60071007, RANGES_OVERLAP = "the ranges overlap"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApiConnector {
    /// ID of the sub-account.
    pub account_id: String,
    /// Description of the API connector, in free text.
    pub description: Option<String>,
    /// Private IPv4 networks that the API connector serves, in CIDR notation, separated by commas.
    pub networks: Option<String>,
    /// How much detail the Enhanced API Connector logs, from least to most: `OFF`, `ERROR`, `WARN`, `INFO` or `DEBUG`.
    pub log_level: Option<String>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
}

/// Returns one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/GET/accounts/{accountId}/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> GetApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:read:apiconnector:master"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnector {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Updates the settings of one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::master::UpdateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateApiConnector::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .managed_rooms(vec!["Zl3aVt0bQ9y".to_owned()])
///     .description("For the sales team")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/PATCH/accounts/{accountId}/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:update:apiconnector:master"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60071007, RANGES_OVERLAP = "the ranges overlap"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
        (404, 60061003, DEVICE_DOES_NOT_EXIST = "the device does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnector {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
    /// Description of the API connector, in free text.
    pub description: Option<String>,
    /// Private IPv4 networks that the API connector serves, in CIDR notation, separated by commas.
    pub networks: Option<String>,
    /// How much detail the Enhanced API Connector logs, from least to most: `OFF`, `ERROR`, `WARN`, `INFO` or `DEBUG`.
    pub log_level: Option<String>,
    /// IDs of the Cisco and Polycom rooms assigned by hand to this Enhanced API connector. At most 1000 items.
    pub managed_rooms: Option<Vec<String>>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
}

/// Deletes one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/DELETE/accounts/{accountId}/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:delete:apiconnector:master"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteApiConnector {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Returns the private key of one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/GET/accounts/{accountId}/crc/api_connectors/{connectorId}/private_key)
#[zoom_endpoint(
    GET "/accounts/<account_id>/crc/api_connectors/<connector_id>/private_key" -> ApiConnectorPrivateKey,
    rate_limit = Light,
    scopes = ["apiconnector:master", "crc:read:apiconnector_private_key:master"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnectorPrivateKey {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Replaces the private key of one Enhanced API Connector for Cisco and Polycom rooms with a new one.
///
/// Needs a Conference Room Connector (CRC) subscription. Acts on a sub-account of a master account.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/ma/#tag/api-connector/PATCH/accounts/{accountId}/crc/api_connectors/{connectorId}/private_key)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/crc/api_connectors/<connector_id>/private_key" -> UpdateApiConnectorPrivateKeyResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:master", "crc:update:apiconnector_private_key:master"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKey {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}
