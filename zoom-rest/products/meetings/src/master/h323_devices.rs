//! H.323 devices: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{H323SipDevice, H323SipDeviceEncryption, H323SipDeviceProtocol, ListH323SipDevicesResponse};

/// Lists all H.323 and SIP devices on the account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListH323SipDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListH323SipDevices::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/h323-devices/GET/accounts/{accountId}/h323/devices)
#[zoom_endpoint(
    GET "/accounts/<account_id>/h323/devices" -> ListH323SipDevicesResponse,
    paginate = devices: H323SipDevice,
    rate_limit = Medium,
    scopes = ["h323:master"],
    errors = [(200, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListH323SipDevices {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds an H.323 or SIP device to the account, which can then join meetings through a Room Connector.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{H323SipDeviceEncryption, H323SipDeviceProtocol};
/// use zoom_rest::meetings::master::CreateH323SipDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateH323SipDevice::new(
///     "Zl3aVt0bQ9y",
///     H323SipDeviceEncryption::Auto,
///     "203.0.113.7",
///     "Board Room",
///     H323SipDeviceProtocol::H323,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/h323-devices/POST/accounts/{accountId}/h323/devices)
#[zoom_endpoint(
    POST "/accounts/<account_id>/h323/devices" -> H323SipDevice,
    rate_limit = Light,
    scopes = ["h323:master"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 2020, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateH323SipDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether the H.323 or SIP device encrypts its connection.
    pub encryption: H323SipDeviceEncryption,
    /// IP address of the device.
    pub ip: String,
    /// Name of the device.
    #[length(..=64)]
    pub name: String,
    /// Protocol that the room device speaks, H.323 or SIP.
    pub protocol: H323SipDeviceProtocol,
}

/// Updates one H.323 or SIP device of the account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{H323SipDeviceEncryption, H323SipDeviceProtocol};
/// use zoom_rest::meetings::master::UpdateH323SipDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateH323SipDevice::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     H323SipDeviceEncryption::Auto,
///     "203.0.113.7",
///     "Board Room",
///     H323SipDeviceProtocol::H323,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/h323-devices/PATCH/accounts/{accountId}/h323/devices/{deviceId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:master"],
    errors = [(404, 2020, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateH323SipDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
    /// Whether the H.323 or SIP device encrypts its connection.
    pub encryption: H323SipDeviceEncryption,
    /// New or unchanged IP address of the device.
    pub ip: String,
    /// New or unchanged name of the device.
    #[length(..=64)]
    pub name: String,
    /// Protocol that the room device speaks, H.323 or SIP.
    pub protocol: H323SipDeviceProtocol,
}

/// Deletes one H.323 or SIP device from the account.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteH323SipDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteH323SipDevice::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/h323-devices/DELETE/accounts/{accountId}/h323/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteH323SipDevice {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the device.
    pub device_id: String,
}
