//! API connector: 7 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_object};

/// Lists the account's Enhanced API Connectors, software that links Cisco and Polycom rooms to Zoom.
///
/// Needs a Conference Room Connector (CRC) subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::ListApiConnectors;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let api_connectors = ListApiConnectors::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors)
#[zoom_endpoint(
    GET "/crc/api_connectors" -> ListApiConnectorsResponse,
    paginate = api_connectors: ApiConnector,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:list_apiconnectors:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListApiConnectors {
    /// How many entries a page holds. Default: `10`.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListApiConnectors`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListApiConnectorsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Enhanced API Connectors, software that links Cisco and Polycom rooms to Zoom, one entry each.
    #[lossy]
    pub api_connectors: Vec<ApiConnector>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom, with its networks, version and status.
///
/// Element of `api_connectors` in [`ListApiConnectorsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApiConnector {
    /// ID of the API connector.
    pub id: Option<String>,
    /// Description of the API connector, in free text.
    pub description: Option<String>,
    /// Whether the API connector is `online` or `offline`.
    pub status: Option<String>,
    /// Private IPv4 networks that the API connector serves, in CIDR notation, separated by commas.
    pub networks: Option<String>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
    /// Version of the software that the API connector runs.
    pub version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
///
/// Needs a Conference Room Connector (CRC) subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::CreateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateApiConnector::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/POST/crc/api_connectors)
#[zoom_endpoint(
    POST "/crc/api_connectors" -> CreateApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:write:apiconnector:admin"],
    errors = [
        (400, 60071011, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 60071007, RANGES_OVERLAP = "the ranges overlap"),
        (400, 60067099, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateApiConnector {
    /// Description of the API connector, in free text.
    pub description: Option<String>,
    /// Private IPv4 networks that the API connector serves, in CIDR notation, separated by commas.
    pub networks: Option<String>,
    /// How much detail the Enhanced API Connector logs, from least to most: `OFF`, `ERROR`, `WARN`, `INFO` or `DEBUG`.
    pub log_level: Option<String>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
}

/// Response to [`CreateApiConnector`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateApiConnectorResponse {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>" -> GetApiConnectorResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector:admin"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnector {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Response to [`GetApiConnector`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetApiConnectorResponse {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub id: Option<String>,
    /// Description of the API connector, in free text.
    pub description: Option<String>,
    /// Whether the API connector is `online` or `offline`.
    pub status: Option<String>,
    /// Private IPv4 networks that the API connector serves, in CIDR notation, separated by commas.
    pub networks: Option<String>,
    /// How much detail the Enhanced API Connector logs, from least to most: `OFF`, `ERROR`, `WARN`, `INFO` or `DEBUG`.
    pub log_level: Option<String>,
    /// IDs of the Cisco and Polycom rooms assigned by hand to this Enhanced API connector. At most 1000 items.
    pub managed_rooms: Option<Vec<String>>,
    /// Whether the enhanced API connector updates its software by itself.
    pub enable_automatic_update: Option<bool>,
    /// Version of the software that the API connector runs.
    pub version: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the settings of one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription.
///
/// # Examples
///
/// ```
/// use zoom_rest::crc::UpdateApiConnector;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateApiConnector::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/PATCH/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    PATCH "/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector:admin"],
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
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/DELETE/crc/api_connectors/{connectorId})
#[zoom_endpoint(
    DELETE "/crc/api_connectors/<connector_id>" -> (),
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:delete:apiconnector:admin"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteApiConnector {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Returns the private key of one Enhanced API Connector for Cisco and Polycom rooms.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/GET/crc/api_connectors/{connectorId}/private_key)
#[zoom_endpoint(
    GET "/crc/api_connectors/<connector_id>/private_key" -> ApiConnectorPrivateKey,
    rate_limit = Light,
    scopes = ["apiconnector:read:admin", "crc:read:apiconnector_private_key:admin"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetApiConnectorPrivateKey {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Response to [`GetApiConnectorPrivateKey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ApiConnectorPrivateKey {
    /// Private key with which the Enhanced API connector authenticates to Zoom.
    pub private_key: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Replaces the private key of one Enhanced API Connector for Cisco and Polycom rooms with a new one.
///
/// Needs a Conference Room Connector (CRC) subscription.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/crc/#tag/api-connector/PATCH/crc/api_connectors/{connectorId}/private_key)
#[zoom_endpoint(
    PATCH "/crc/api_connectors/<connector_id>/private_key" -> UpdateApiConnectorPrivateKeyResponse,
    rate_limit = Medium,
    scopes = ["apiconnector:write:admin", "crc:update:apiconnector_private_key:admin"],
    errors = [(404, 60071008, CONNECTOR_DOES_NOT_EXIST = "the connector does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKey {
    /// ID of the Enhanced API Connector, software that links Cisco and Polycom rooms to Zoom.
    pub connector_id: String,
}

/// Response to [`UpdateApiConnectorPrivateKey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateApiConnectorPrivateKeyResponse {
    /// New private key, in place of the old one, with which the Enhanced API connector authenticates to Zoom.
    pub private_key: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
