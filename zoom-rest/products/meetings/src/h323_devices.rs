//! H.323 devices: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all H.323 and SIP devices on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListH323SipDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListH323SipDevices::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/GET/h323/devices)
#[zoom_endpoint(
    GET "/h323/devices" -> ListH323SipDevicesResponse,
    paginate = devices: H323SipDevice,
    rate_limit = Medium,
    scopes = ["h323:read:admin", "h323_device:read:list_devices:admin"],
    errors = [(200, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListH323SipDevices {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListH323SipDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListH323SipDevicesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// H.323 and SIP devices, one entry each.
    #[lossy]
    pub devices: Vec<H323SipDevice>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// H.323 or SIP device of the account, such as a conference room system, that can join Zoom meetings.
///
/// Response to [`CreateH323SipDevice`].
///
/// Element of `devices` in [`ListH323SipDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct H323SipDevice {
    /// ID of the device.
    pub id: Option<String>,
    /// Whether the H.323 or SIP device encrypts its connection.
    pub encryption: Option<H323SipDeviceEncryption>,
    /// IP address of the device.
    pub ip: Option<String>,
    /// Name of the device.
    #[length(..=64)]
    pub name: Option<String>,
    /// Protocol that the room device speaks, H.323 or SIP.
    pub protocol: Option<H323SipDeviceProtocol>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the H.323 or SIP device encrypts its connection.
///
/// Values of `encryption` in [`H323SipDevice`] and other types.
#[zoom_enum]
pub enum H323SipDeviceEncryption {
    /// `auto`: Encryption is decided automatically; Zoom does not say on what it depends.
    Auto,
    /// `yes`.
    Yes,
    /// `no`.
    No,
}

/// Protocol that the room device speaks, H.323 or SIP.
///
/// Values of `protocol` in [`H323SipDevice`] and other types.
#[zoom_enum]
pub enum H323SipDeviceProtocol {
    /// `H.323`.
    #[value("H.323")]
    H323,
    /// `SIP`.
    #[value("SIP")]
    Sip,
}

/// Adds an H.323 or SIP device to the account, which can then join meetings through a Room Connector.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreateH323SipDevice, H323SipDeviceEncryption, H323SipDeviceProtocol};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateH323SipDevice::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/POST/h323/devices)
#[zoom_endpoint(
    POST "/h323/devices" -> H323SipDevice,
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:write:device:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED = "permission denied"),
        (404, 2020, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateH323SipDevice {
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
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{H323SipDeviceEncryption, H323SipDeviceProtocol, UpdateH323SipDevice};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateH323SipDevice::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/PATCH/h323/devices/{deviceId})
#[zoom_endpoint(
    PATCH "/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:update:device:admin"],
    errors = [(404, 2020, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateH323SipDevice {
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
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteH323SipDevice;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteH323SipDevice::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/h323-devices/DELETE/h323/devices/{deviceId})
#[zoom_endpoint(
    DELETE "/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:delete:device:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteH323SipDevice {
    /// ID of the device.
    pub device_id: String,
}
