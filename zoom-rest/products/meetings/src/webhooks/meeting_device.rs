//! Meeting, device: 1 event.

use zoom_core::{Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

/// A user finished a test of camera, microphone, or speaker while joining a meeting.
///
/// Needs a meeting created through the API with `device_testing` set to `true`.
#[zoom_event(
    "meeting.device_tested",
    scopes = [
        "meeting:read:admin",
        "meeting:write:admin",
        "meeting:read",
        "meeting:write",
        "meeting:master",
        "meeting:read:device:master",
        "meeting:read:device",
        "meeting:read:device:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingDeviceTested {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting in which devices were tested, with the result.
    #[required(sent)]
    pub object: MeetingDeviceTestedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting in which devices were tested, with the result.
///
/// Value of `object` in [`MeetingDeviceTested`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingDeviceTestedObject {
    /// Numeric ID of the meeting.
    #[required(sent)]
    pub id: Option<MeetingId>,
    /// UUID of one instance; a meeting gets a new one each time it is held.
    #[required(sent)]
    pub uuid: Option<String>,
    /// Result of the device test.
    #[required(sent)]
    pub test_result: Option<TestResult>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Result of the device test.
///
/// Value of `test_result` in [`MeetingDeviceTestedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TestResult {
    /// ID of the user who tested the devices.
    #[required(sent)]
    pub user_id: Option<String>,
    /// Display name of the user who tested the devices.
    #[required(sent)]
    pub user_name: Option<String>,
    /// Whether the camera works.
    #[required(sent)]
    pub camera_status: Option<DeviceTestStatus>,
    /// Whether the speaker works.
    #[required(sent)]
    pub speaker_status: Option<DeviceTestStatus>,
    /// Whether the microphone works.
    #[required(sent)]
    pub microphone_status: Option<DeviceTestStatus>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Result of a device's test: whether a camera, speaker or microphone works.
///
/// Values of `camera_status` and other members in [`TestResult`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum DeviceTestStatus {
    /// `0`: The device was not tested.
    DeviceNotTested = 0,
    /// `1`: The device does not work.
    DeviceNotWorking = 1,
    /// `2`: The device works.
    DeviceWorking = 2,
}
