//! Call control: 3 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// Control engagement recording.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ControlEngagementRecording, EngagementRecordingCommand};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlEngagementRecording::new("Zl3aVt0bQ9y", EngagementRecordingCommand::Pause)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/contact_center/engagements/<engagement_id>/recording/<command>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_engagement:write:admin", "contact_center:update:engagement_recording_control:admin"],
    errors = [
        (400, 2814, "the operation failed"),
        (400, 2815, "the resource is in use"),
        (400, 2818, "the operation failed"),
        (400, 2819, "not possible for this resource"),
        (400, 2808, "a resource named in the request does not exist"),
        (400, 2809, "the operation failed"),
        (400, 2810, "the change was made already"),
        (400, 2812, "the operation failed"),
        (400, 300, "the request is invalid"),
        (404, 20006, "the account was not found"),
        (404, 2816, "the operation failed"),
        (404, 2817, "a resource named in the request does not exist"),
        (404, 2901, "the engagement does not exist"),
        (404, 2906, "not possible for this resource"),
        (409, 2907, "not possible for this resource"),
        (409, 2908, "conflict"),
        (409, 2909, "not possible for this resource"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlEngagementRecording {
    /// Engagement ID.
    pub engagement_id: String,
    /// Command.
    pub command: EngagementRecordingCommand,
}

/// Values of `command`.
#[zoom_enum]
pub enum EngagementRecordingCommand {
    /// `pause`.
    Pause,
    /// `resume`.
    Resume,
}

/// Command control of user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CommandControlOfUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CommandControlOfUser::new("me", "make_call", "voice")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/users/<user_id>/commands" -> CommandControlOfUserResponse,
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user_control:admin"],
    errors = [
        (400, 9002, "the user cannot be used for this"),
        (400, 300, "the request is invalid"),
        (400, 1018, "the user device was not found"),
        (400, 1211, "the resource is in use"),
        (400, 1212, "the caller ID was not found"),
        (400, 9003, "not supported"),
        (403, 9001, "permission denied"),
        (500, -1, "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CommandControlOfUser {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Command: always `make_call`.
    pub command: String,
    /// Channel: always `voice`.
    pub channel: String,
    /// Params.
    pub params: Option<ControlOfUserParams>,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ControlOfUserParams {
    /// Device ID.
    #[length(..=64)]
    pub device_id: Option<String>,
    /// Cc queue ID.
    #[length(..=64)]
    pub cc_queue_id: Option<String>,
    /// Queue caller ID number.
    #[length(..=64)]
    pub queue_caller_id_number: Option<String>,
    /// Consumer number.
    #[length(..=32)]
    pub consumer_number: Option<String>,
    /// Consumer display name.
    #[length(..=64)]
    pub consumer_display_name: Option<String>,
}

/// Response to [`CommandControlOfUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommandControlOfUserResponse {
    /// Request ID.
    pub request_id: Option<String>,
}

/// List user devices.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListUserDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListUserDevices::new("me")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/devices" -> ListUserDevicesResponse,
    paginate = devices: Device,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_device:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserDevices {
    /// User ID.
    pub user_id: String,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListUserDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserDevicesResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Devices: at most 100 items.
    #[lossy]
    pub devices: Vec<Device>,
}

/// Element of `devices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// Device ID.
    pub device_id: Option<String>,
    /// Device version.
    pub device_version: Option<String>,
    /// SIP registration information.
    pub sip_registration_information: Option<SipRegistrationInformation>,
    /// Device type.
    pub device_type: Option<DeviceType>,
}

/// Value of `sip_registration_information`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipRegistrationInformation {
    /// Registration success.
    pub registration_success: Option<bool>,
}

/// Values of `device_type`.
#[zoom_enum]
pub enum DeviceType {
    /// `pwa`.
    Pwa,
    /// `client`.
    Client,
    /// `cti`.
    Cti,
}
