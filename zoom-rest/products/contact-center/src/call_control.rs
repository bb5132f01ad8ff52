//! Call control: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Controls the recording of a voice or video engagement.
///
/// Third-party apps need the account setting that lets the API pause and resume recordings; status 204 means only that the request was valid.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/call-control/PUT/contact_center/engagements/{engagementId}/recording/{command})
#[zoom_endpoint(
    PUT "/contact_center/engagements/<engagement_id>/recording/<command>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_engagement:write:admin", "contact_center:update:engagement_recording_control:admin"],
    errors = [
        (400, 2814, "the command does not match the engagement's channel"),
        (400, 2815, RESOURCE_IN_USE = "the resource is in use"),
        (400, 2818, RECORDING_STATE_NOT_CHANGED = "the recording state could not be changed"),
        (400, 2819, RECORDING_HAS_STOPPED = "the recording has stopped"),
        (400, 2808, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (400, 2809, RECORDING_HAS_NOT_STARTED = "the recording has not started"),
        (400, 2810, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 2812, NOT_POSSIBLE_IN_RECORDING_CURRENT_STATE = "not possible in the recording's current state"),
        (400, 300, INVALID_REQUEST = "the request is invalid"),
        (404, 20006, ACCOUNT_NOT_FOUND = "the account was not found"),
        (404, 2816, SESSION_NOT_RETURNED = "the session could not be returned"),
        (404, 2817, NO_RECORDING = "there is no recording"),
        (404, 2901, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
        (404, 2906, NO_AGENT_ON_CALL = "no agent is on the call"),
        (409, 2907, RESOURCE_STILL_BEING_PROCESSED_2907 = "the resource is still being processed"),
        (409, 2908, CONFLICT = "a conflict with the present state of the resource"),
        (409, 2909, RESOURCE_STILL_BEING_PROCESSED_2909 = "the resource is still being processed"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlEngagementRecording {
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: String,
    /// What to do with the recording.
    pub command: EngagementRecordingCommand,
}

/// What to do with the recording.
///
/// Values of `command` in [`ControlEngagementRecording`].
#[zoom_enum]
pub enum EngagementRecordingCommand {
    /// `pause`: Suspends the recording.
    Pause,
    /// `resume`: Continues the recording.
    Resume,
}

/// Sends a call control command for one Zoom Contact Center user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CommandUser, UserCommand, UserParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CommandUser::new("me", UserCommand::MakeCall, "voice")
///     .params(
///         UserParams::new()
///             .device_id("Zl3aVt0bQ9y")
///             .cc_queue_id("Zl3aVt0bQ9y")
///             .consumer_number("+14155550100"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/call-control/POST/contact_center/users/{userId}/commands)
#[zoom_endpoint(
    POST "/contact_center/users/<user_id>/commands" -> CommandUserResponse,
    rate_limit = Light,
    scopes = ["contact_center_user:write:admin", "contact_center:write:user_control:admin"],
    errors = [
        (400, 9002, USER_CURRENTLY_BUSY = "the user is currently busy"),
        (400, 300, INVALID_REQUEST = "the request is invalid"),
        (400, 1018, USER_DEVICE_NOT_FOUND = "the user device was not found"),
        (400, 1211, RESOURCE_IN_USE = "the resource is in use"),
        (400, 1212, CALLER_ID_NOT_FOUND = "the caller ID was not found"),
        (400, 9003, NOT_SUPPORTED = "not supported"),
        (403, 9001, PERMISSION_DENIED = "permission denied"),
        (500, -1, SERVER_ERROR = "an error on Zoom's side"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CommandUser {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// What to do with the call.
    pub command: UserCommand,
    /// Channel on which the command acts. The only value is `voice`.
    pub channel: String,
    /// Arguments of the command in `command`.
    pub params: Option<UserParams>,
}

/// What to do with the call.
///
/// Values of `command` in [`CommandUser`].
#[zoom_enum]
pub enum UserCommand {
    /// `make_call`: Starts an outgoing call.
    MakeCall,
    /// `answer_call`: Accepts the incoming call.
    AnswerCall,
    /// `hold_call`: Puts the other side on hold.
    HoldCall,
    /// `unhold_call`: Takes the other side off hold.
    UnholdCall,
    /// `end_call`: Hangs up.
    EndCall,
}

/// Arguments of a call control command, such as the number to call.
///
/// Value of `params` in [`CommandUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserParams {
    /// ID of the user's device that carries out the command.
    #[length(..=64)]
    pub device_id: Option<String>,
    /// ID of the Zoom Contact Center queue on whose behalf the call is made; the command `make_call` needs it.
    #[length(..=64)]
    pub cc_queue_id: Option<String>,
    /// Phone number of the queue that the called party sees, in E.164 format; for the command `make_call` only.
    #[length(..=64)]
    pub queue_caller_id_number: Option<String>,
    /// Phone number of the consumer to call; only the command `make_call` uses it, and needs it.
    #[length(..=32)]
    pub consumer_number: Option<String>,
    /// Name under which the called consumer is shown; for the command `make_call` only.
    #[length(..=64)]
    pub consumer_display_name: Option<String>,
    /// ID of the reservation (the offer of a call to an agent) whose call the agent takes; only the command `answer_call` uses it, and needs it.
    #[length(..=64)]
    pub reservation_id: Option<String>,
    /// ID of the engagement to hold, resume or end; the commands `hold_call`, `unhold_call` and `end_call` need it, and no other uses it.
    #[length(..=64)]
    pub engagement_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CommandUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommandUserResponse {
    /// ID of the request that carried the call control command.
    pub request_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the devices of one Zoom Contact Center user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListUserDevices;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let devices = ListUserDevices::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/call-control/GET/contact_center/users/{userId}/devices)
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/devices" -> ListUserDevicesResponse,
    paginate = devices: Device,
    rate_limit = Light,
    scopes = ["contact_center_user:read:admin", "contact_center:read:user_device:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserDevices {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListUserDevices`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserDevicesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// The devices, one entry each. At most 100 items.
    #[lossy]
    pub devices: Vec<Device>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Device of a user, with its version and SIP registration.
///
/// Element of `devices` in [`ListUserDevicesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// ID of the device.
    pub device_id: Option<String>,
    /// Version of the client on the device.
    pub device_version: Option<String>,
    /// How the device is registered by the Session Initiation Protocol (SIP), which sets up calls.
    pub sip_registration_information: Option<SipRegistrationInformation>,
    /// Kind of client on which the user is signed in.
    pub device_type: Option<DeviceType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the device is registered by the Session Initiation Protocol (SIP), which sets up calls.
///
/// Value of `sip_registration_information` in [`Device`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipRegistrationInformation {
    /// Whether the device registered with the SIP server.
    pub registration_success: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of client on which the user is signed in.
///
/// Values of `device_type` in [`Device`].
#[zoom_enum]
pub enum DeviceType {
    /// `pwa`: Zoom's web app, installed from the browser as a progressive web app.
    Pwa,
    /// `client`: The Zoom desktop client.
    Client,
    /// `cti`: A calling panel inside another system, such as a CRM, by computer telephony integration.
    Cti,
}
