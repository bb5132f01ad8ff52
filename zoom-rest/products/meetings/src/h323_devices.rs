//! H.323 devices: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List H.323 SIP devices.
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
#[zoom_endpoint(
    GET "/h323/devices" -> ListH323SipDevicesResponse,
    paginate = devices: H323SipDevice,
    rate_limit = Medium,
    scopes = ["h323:read:admin", "h323_device:read:list_devices:admin"],
    errors = [(200, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListH323SipDevices {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListH323SipDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListH323SipDevicesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Devices.
    #[lossy]
    pub devices: Vec<H323SipDevice>,
}

/// Response to [`CreateH323SipDevice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct H323SipDevice {
    /// ID.
    pub id: Option<String>,
    /// Encryption.
    pub encryption: Option<H323SipDeviceEncryption>,
    /// IP.
    pub ip: Option<String>,
    /// Name.
    #[length(..=64)]
    pub name: Option<String>,
    /// Protocol.
    pub protocol: Option<H323SipDeviceProtocol>,
}

/// Values of `encryption`.
#[zoom_enum]
pub enum H323SipDeviceEncryption {
    /// `auto`.
    Auto,
    /// `yes`.
    Yes,
    /// `no`.
    No,
}

/// Values of `protocol`.
#[zoom_enum]
pub enum H323SipDeviceProtocol {
    /// `H.323`.
    #[value("H.323")]
    H323,
    /// `SIP`.
    #[value("SIP")]
    Sip,
}

/// Create H.323 SIP device.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreateH323SipDevice, H323SipDeviceEncryption, H323SipDeviceProtocol};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateH323SipDevice::new(
///     H323SipDeviceEncryption::Auto,
///     "one",
///     "Support",
///     H323SipDeviceProtocol::H323,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/h323/devices" -> H323SipDevice,
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:write:device:admin"],
    errors = [(400, 200, "permission denied"), (404, 2020, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateH323SipDevice {
    /// Encryption.
    pub encryption: H323SipDeviceEncryption,
    /// IP.
    pub ip: String,
    /// Name.
    #[length(..=64)]
    pub name: String,
    /// Protocol.
    pub protocol: H323SipDeviceProtocol,
}

/// Update H.323 SIP device.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{H323SipDeviceEncryption, H323SipDeviceProtocol, UpdateH323SipDevice};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateH323SipDevice::new(
///     "Zl3aVt0bQ9y",
///     H323SipDeviceEncryption::Auto,
///     "one",
///     "Support",
///     H323SipDeviceProtocol::H323,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:update:device:admin"],
    errors = [(404, 2020, "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateH323SipDevice {
    /// Device ID.
    pub device_id: String,
    /// Encryption.
    pub encryption: H323SipDeviceEncryption,
    /// IP.
    pub ip: String,
    /// Name.
    #[length(..=64)]
    pub name: String,
    /// Protocol.
    pub protocol: H323SipDeviceProtocol,
}

/// Delete H.323 SIP device.
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
#[zoom_endpoint(
    DELETE "/h323/devices/<device_id>" -> (),
    rate_limit = Light,
    scopes = ["h323:write:admin", "h323_device:delete:device:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteH323SipDevice {
    /// Device ID.
    pub device_id: String,
}
