//! Zoomroom: 14 events.

use zoom_core::{DateTime, Extra, Secret, Value, zoom_enum, zoom_event, zoom_object};

/// A sensor of a Zoom Rooms device reported data, which happens every five minutes.
///
/// Needs a Business or Enterprise plan; the available data depends on the device and version.
#[zoom_event(
    "zoomroom.sensor_data",
    scopes = ["room:read:admin", "zoom_rooms:read:sensor_data:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomSensorData {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomSensorDataObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Room.
///
/// Value of `object` in [`ZoomroomSensorData`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomSensorDataObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the Zoom Room.
    #[required(sent)]
    pub room_name: Option<String>,
    /// ID of the Zoom Rooms device whose sensors reported the data.
    #[required(sent)]
    pub device_id: Option<String>,
    /// Measurements of the Zoom Room's sensors, one entry each.
    #[required(sent)]
    pub sensor_data: Option<Vec<SensorData>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Measurement of a sensor in a Zoom Room at one time.
///
/// Element of `sensor_data` in [`ZoomroomSensorDataObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SensorData {
    /// When the sensor reported the data.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// What the sensor measures.
    #[required(sent)]
    pub sensor_type: Option<SensorType>,
    /// Reading of the sensor as text, such as `20` for a count of people; Zoom does not document the units.
    #[required(sent)]
    pub sensor_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the sensor measures.
///
/// Values of `sensor_type` in [`SensorData`].
#[zoom_enum]
pub enum SensorType {
    /// `CO2`: Carbon dioxide in the air.
    #[value("CO2")]
    Co2,
    /// `TEMPERATURE`: Temperature of the room.
    #[value("TEMPERATURE")]
    Temperature,
    /// `REAL_TIME_PEOPLE_COUNT`: Number of people in the room at the moment.
    #[value("REAL_TIME_PEOPLE_COUNT")]
    RealTimePeopleCount,
    /// `HUMIDITY`: Humidity of the air.
    #[value("HUMIDITY")]
    Humidity,
    /// `VOC`: Volatile organic compounds in the air.
    #[value("VOC")]
    Voc,
    /// `AQI`: Air quality index.
    #[value("AQI")]
    Aqi,
    /// `PM25`: Fine dust, of up to 2.5 µm.
    #[value("PM25")]
    Pm25,
    /// `PM10`: Dust of up to 10 µm.
    #[value("PM10")]
    Pm10,
    /// `AIR_PRESSURE`: Pressure of the air.
    #[value("AIR_PRESSURE")]
    AirPressure,
}

/// A Zoom Room had a problem, such as high CPU usage or a missing camera, or a problem was resolved.
///
/// Needs a Business or Enterprise plan and alerts enabled; to avoid duplicates, do not also subscribe to `zoomroom.delayed_alert`.
#[zoom_event(
    "zoomroom.alert",
    scopes = ["room:read:admin", "zoom_rooms:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Room.
///
/// Value of `object` in [`ZoomroomAlert`] and [`ZoomroomDelayedAlert`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the Zoom Room.
    #[required(sent)]
    pub room_name: Option<String>,
    /// Name of the Zoom Room's calendar.
    #[required(sent)]
    pub calendar_name: Option<String>,
    /// Email address that belongs to the Zoom Room.
    #[required(sent)]
    pub email: Option<String>,
    /// What happened to the Zoom Room, in words, such as `Room Controller disconnected` or `Zoom room is online`.
    #[required(sent)]
    pub issue: Option<String>,
    /// What the alert is about.
    #[required(sent)]
    pub alert_type: Option<AlertType>,
    /// Part of the Zoom Room that has the problem.
    #[required(sent)]
    pub component: Option<ZoomRoomComponent>,
    /// When the alert was raised, as a timestamp whose unit Zoom does not document.
    #[required(sent)]
    pub alert_time: Option<i64>,
    /// What happened to the problem, such as that it began or ended.
    #[required(sent)]
    pub alert_kind: Option<AlertKind>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the alert is about.
///
/// Values of `alert_type` in [`ZoomroomObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AlertType {
    /// `1`: Controller or scheduling display lost its connection.
    ControllerOrSchedulingDisplayDisconnected = 1,
    /// `2`: Selected microphone, speaker or camera was disconnected.
    SelectedMicrophone = 2,
    /// `3`: The Zoom Room went offline.
    ZoomRoomOffline = 3,
    /// `4`: CPU usage is high.
    HighCpuUsageDetected = 4,
    /// `5`: Network bandwidth is low.
    LowNetworkBandwidthDetected = 5,
    /// `6`: Battery of the controller or scheduling display is low.
    ControllerOrSchedulingDisplayBatteryLow = 6,
    /// `7`: The Zoom Room's display is disconnected.
    ZoomRoomsDisplayDisconnected = 7,
    /// `8`: Audio device has quality problems.
    AudioDeviceHasQualityIssues = 8,
    /// `9`: SIP registration failed.
    FailedSipRegistration = 9,
    /// `10`: Somebody entered a wrong room passcode.
    IncorrectRoomPasscodeEntryDetected = 10,
    /// `0`: Any other alert.
    OtherAlert = 0,
}

/// Part of the Zoom Room that has the problem.
///
/// Values of `component` in [`ZoomroomObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ZoomRoomComponent {
    /// `1`: Zoom Rooms computer.
    ZoomRoomsComputer = 1,
    /// `2`: The controller, a tablet that operates the room.
    Controller = 2,
    /// `3`: The scheduling display, a screen outside the room that shows its bookings.
    SchedulingDisplay = 3,
    /// `4`: The microphone.
    Microphone = 4,
    /// `5`: The camera.
    Camera = 5,
    /// `6`: The speaker.
    Speaker = 6,
    /// `0`: Any other component.
    Other = 0,
}

/// What happened to the problem, such as that it began or ended.
///
/// Values of `alert_kind` in [`ZoomroomObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum AlertKind {
    /// `1`: A problem occurred; another alert, of kind `2`, follows when it is resolved.
    Triggered = 1,
    /// `2`: The problem is resolved.
    Cleared = 2,
    /// `3`: A possible problem; nothing follows when it is over.
    Observed = 3,
    /// `4`: Any other kind of alert.
    Other = 4,
}

/// A digital signage app stopped playing in a Zoom Room.
#[zoom_event(
    "zoomroom.digital_signage_app_ended",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_app:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomDigitalSignageAppEnded {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the digital signage.
    #[required(sent)]
    pub object: ZoomroomDigitalSignageAppEndedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the digital signage.
///
/// Value of `object` in [`ZoomroomDigitalSignageAppEnded`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomDigitalSignageAppEndedObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub room_id: Option<String>,
    /// Name of the app.
    #[required(sent)]
    pub app_name: Option<String>,
    /// ID of the app that the Zoom Room shows as digital signage.
    #[required(sent)]
    pub app_id: Option<String>,
    /// When the digital signage began to play.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// When the digital signage ended.
    #[required(sent)]
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user checked in to a Zoom Room.
///
/// Check-in must be enabled, and Zoom sends it for scheduled meetings only.
#[zoom_event(
    "zoomroom.checked_in",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomCheckedIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomCheckedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Room.
///
/// Value of `object` in [`ZoomroomCheckedIn`] and [`ZoomroomCheckedOut`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomCheckedObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the Zoom Room.
    #[required(sent)]
    pub room_name: Option<String>,
    /// Name of the Zoom Room's calendar.
    #[required(sent)]
    pub calendar_name: Option<String>,
    /// Email address that belongs to the Zoom Room.
    #[required(sent)]
    pub email: Option<String>,
    /// ID of the calendar event behind the room's booking.
    #[required(sent)]
    pub event_id: Option<String>,
    /// Version of the calendar item in Microsoft Exchange, as its `ChangeKey` shows it.
    #[required(sent)]
    pub change_key: Option<String>,
    /// Mailbox of the room in Microsoft Exchange or Office 365, through which it is booked.
    #[required(sent)]
    pub resource_email: Option<String>,
    /// ID of the Zoom Room's calendar.
    #[required(sent)]
    pub calendar_id: Option<String>,
    /// Calendar service: Google, Office 365 or Exchange.
    #[required(sent)]
    pub calendar_type: Option<CalendarType>,
    /// API by which the calendar is read; empty for Google Calendar.
    #[required(sent)]
    pub api_type: Option<ApiType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calendar service: Google, Office 365 or Exchange.
///
/// Values of `calendar_type` in [`ZoomroomCheckedObject`].
#[zoom_enum]
pub enum CalendarType {
    /// `0`: Google Calendar.
    #[value("0")]
    GoogleCalendar,
    /// `1`: Office 365 Calendar.
    #[value("1")]
    Office365Calendar,
    /// `2`: Microsoft Exchange Calendar.
    #[value("2")]
    MicrosoftExchangeCalendar,
}

/// API by which the calendar is read; empty for Google Calendar.
///
/// Values of `api_type` in [`ZoomroomCheckedObject`].
#[zoom_enum]
pub enum ApiType {
    /// `0`: Exchange Web Services (EWS) API.
    #[value("0")]
    N0,
    /// `1`: Microsoft Graph API.
    #[value("1")]
    N1,
    /// Not applicable, because the calendar is a Google Calendar.
    #[value("")]
    Empty,
}

/// A user changed a Zoom Room.
///
/// Needs a Zoom Rooms license.
#[zoom_event(
    "zoomroom.updated",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Room.
///
/// Value of `object` in [`ZoomroomUpdated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomChangeObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub id: Option<String>,
    /// Display name of the Zoom Room.
    #[required(sent)]
    pub room_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Rooms location was changed.
///
/// Needs Zoom Rooms or the Workspace Reservation feature.
#[zoom_event(
    "zoomroom.location_updated",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomLocationUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Zoom Rooms location.
    #[required(sent)]
    pub object: ZoomroomLocationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Rooms location.
///
/// Value of `object` in [`ZoomroomLocationUpdated`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomLocationObject {
    /// ID of the Zoom Rooms location.
    #[required(sent)]
    pub id: Option<String>,
    /// Name of the Zoom Rooms location.
    #[required(sent)]
    pub name: Option<String>,
    /// ID of the location one level up in the hierarchy, such as the building of a floor.
    #[required(sent)]
    pub parent_location_id: Option<String>,
    /// Level of the location in the hierarchy, such as a building or a floor.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Rooms location was deleted permanently, with its data.
///
/// Needs Zoom Rooms or the Workspace Reservation feature.
#[zoom_event(
    "zoomroom.location_deleted",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomLocationDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Zoom Rooms location.
    #[required(sent)]
    pub object: ZoomroomLocationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user checked out of a Zoom Room, which frees it for others.
///
/// Check-in and check-out must be enabled.
#[zoom_event(
    "zoomroom.checked_out",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomCheckedOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomCheckedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Room had a problem five minutes ago, such as high CPU usage or a missing camera, or a problem was resolved.
///
/// To avoid duplicates, do not also subscribe to `zoomroom.alert`, which Zoom sends almost at once.
#[zoom_event(
    "zoomroom.delayed_alert",
    scopes = ["room:read:admin", "zoom_rooms:read:alert:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomDelayedAlert {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user deleted a Zoom Room.
///
/// Needs a Zoom Rooms license.
#[zoom_event(
    "zoomroom.deleted",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Rooms location was added.
///
/// Needs Zoom Rooms or the Workspace Reservation feature.
#[zoom_event(
    "zoomroom.location_created",
    scopes = ["room:write:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomLocationCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the Zoom Rooms location.
    #[required(sent)]
    pub object: ZoomroomLocationObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user created a Zoom Room.
///
/// Needs a Zoom Rooms license.
#[zoom_event(
    "zoomroom.created",
    scopes = ["room:read:admin", "zoom_rooms:read:room:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room.
    #[required(sent)]
    pub object: ZoomroomChangeObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Room was invited to a third-party meeting, such as Microsoft Teams, or is about to join one.
#[zoom_event(
    "zoomroom.thirdparty_meeting_attempted",
    scopes = ["room:read:admin", "zoom_rooms:read:room_control:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomThirdpartyMeetingAttempted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the Zoom Room and the third-party meeting that it is to join.
    #[required(sent)]
    pub object: ZoomroomThirdpartyMeetingAttemptedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the Zoom Room and the third-party meeting that it is to join.
///
/// Value of `object` in [`ZoomroomThirdpartyMeetingAttempted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomThirdpartyMeetingAttemptedObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub room_id: Option<String>,
    /// URL with which the Zoom Room joins the third-party meeting.
    pub join_url: Option<String>,
    /// Service at which the meeting takes place, such as Microsoft Teams.
    pub meeting_source_type: Option<MeetingSourceType>,
    /// When the Zoom Room was told to join the meeting.
    pub join_time: Option<DateTime>,
    /// SIP address of the third-party meeting, with the passcode if it needs one.
    pub sip_address: Option<String>,
    /// ID that the meeting has at the other service.
    pub third_party_meeting_id: Option<String>,
    /// Passcode of the third-party meeting.
    pub passcode: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Service at which a meeting takes place, such as Microsoft Teams.
///
/// Values of `meeting_source_type` in [`ZoomroomThirdpartyMeetingAttemptedObject`].
#[zoom_enum]
pub enum MeetingSourceType {
    /// `MS_TEAMS`: A Microsoft Teams meeting.
    #[value("MS_TEAMS")]
    MsTeams,
    /// `GOOGLE_MEET`: A meeting in Google Meet.
    #[value("GOOGLE_MEET")]
    GoogleMeet,
    /// `WEBEX`: A Cisco Webex meeting.
    #[value("WEBEX")]
    Webex,
    /// `BLUEJEANS`: A BlueJeans meeting.
    #[value("BLUEJEANS")]
    Bluejeans,
    /// `FUZE`: A Fuze meeting.
    #[value("FUZE")]
    Fuze,
    /// `UNKNOWN`: A meeting of an unknown service.
    #[value("UNKNOWN")]
    Unknown,
}

/// A digital signage app started to play in a Zoom Room.
#[zoom_event(
    "zoomroom.digital_signage_app_started",
    scopes = ["room:read:admin", "zoom_rooms:read:digital_signage_app:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ZoomroomDigitalSignageAppStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the digital signage.
    #[required(sent)]
    pub object: ZoomroomDigitalSignageAppStartedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the digital signage.
///
/// Value of `object` in [`ZoomroomDigitalSignageAppStarted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomroomDigitalSignageAppStartedObject {
    /// ID of the Zoom Room.
    #[required(sent)]
    pub room_id: Option<String>,
    /// Name of the app.
    #[required(sent)]
    pub app_name: Option<String>,
    /// ID of the app that the Zoom Room shows as digital signage.
    #[required(sent)]
    pub app_id: Option<String>,
    /// When the digital signage began to play.
    #[required(sent)]
    pub start_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
