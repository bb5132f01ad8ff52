//! Zoom rooms, events: 2 operations.

use zoom_core::{DateTime, Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Shows or hides the text of an Enhanced 911 (E911) emergency alert on the digital signage of Zoom Rooms.
///
/// Needs Zoom Rooms 5.3.0 or later and digital signage enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{E911DigitalSignageMethod, E911DigitalSignageParams, TargetType, UpdateE911DigitalSignage};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateE911DigitalSignage::new()
///     .method(E911DigitalSignageMethod::ZoomroomEmergencyAlertDisplayed)
///     .params(
///         E911DigitalSignageParams::new()
///             .content("Emergency call from the second floor")
///             .target_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///             .target_type(TargetType::Location),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/events)
#[zoom_endpoint(
    PATCH "/rooms/events" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_controls:admin"],
    errors = [
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 200, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateE911DigitalSignage {
    /// Whether the emergency text is shown or removed.
    pub method: Option<E911DigitalSignageMethod>,
    /// Text to show or ID of the alert to remove, with the account, locations or rooms whose displays are meant.
    pub params: Option<E911DigitalSignageParams>,
}

/// Whether the emergency text is shown or removed.
///
/// Values of `method` in [`UpdateE911DigitalSignage`].
#[zoom_enum]
pub enum E911DigitalSignageMethod {
    /// `zoomroom.emergency_alert_displayed`: Shows the emergency text.
    #[value("zoomroom.emergency_alert_displayed")]
    ZoomroomEmergencyAlertDisplayed,
    /// `zoomroom.emergency_alert_removed`: Removes the emergency text.
    #[value("zoomroom.emergency_alert_removed")]
    ZoomroomEmergencyAlertRemoved,
}

/// Text to show or ID of the alert to remove, with the account, locations or rooms whose displays are meant.
///
/// Value of `params` in [`UpdateE911DigitalSignage`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct E911DigitalSignageParams {
    /// Emergency text to show on the displays; only for showing an alert.
    pub content: Option<String>,
    /// IDs of the account, locations or rooms on whose displays the alert is shown or removed. At most 10 items.
    pub target_ids: Option<Vec<String>>,
    /// Whether `target_ids` holds an account, locations or rooms.
    pub target_type: Option<TargetType>,
    /// ID of the event that showed the emergency alert, for removing it.
    pub event_id: Option<String>,
    /// Whether the emergency alert is removed even without its event ID.
    pub force_remove: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether an emergency alert is meant for an account, locations or rooms.
///
/// Values of `target_type` in [`E911DigitalSignageParams`].
#[zoom_enum]
pub enum TargetType {
    /// `account`: The target IDs are account IDs.
    Account,
    /// `location`: The target IDs are location IDs.
    Location,
    /// `room`: The target IDs are Zoom Room IDs.
    Room,
}

/// Controls one Zoom Room: its meetings, check-in, audio, video, screen sharing and restarts.
///
/// The room must be online; the calendar details that check-in needs come from Microsoft Exchange or Google Calendar.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::{UseZoomRoomControls, ZoomRoomControlMethod, ZoomRoomControlParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UseZoomRoomControls::new("Zl3aVt0bQ9y", ZoomRoomControlMethod::ZoomroomMeetingJoin)
///     .params(
///         ZoomRoomControlParams::new()
///             .meeting_number("85746065432")
///             .passcode("x7!Qm2"),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/zoom-rooms/PATCH/rooms/{id}/events)
#[zoom_endpoint(
    PATCH "/rooms/<id>/events" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_control:admin"],
    errors = [
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 1012, ROOM_DOES_NOT_EXIST = "the room does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UseZoomRoomControls {
    /// ID of the Zoom Room.
    pub id: String,
    /// What the Zoom Room does, such as joining a meeting or muting its microphone.
    pub method: ZoomRoomControlMethod,
    /// Arguments of the command, such as the meeting to join; each command reads its own.
    pub params: Option<ZoomRoomControlParams>,
}

/// What the Zoom Room does, such as joining a meeting or muting its microphone.
///
/// Values of `method` in [`UseZoomRoomControls`].
#[zoom_enum]
pub enum ZoomRoomControlMethod {
    /// `zoomroom.check_in`: Confirms that the reserved room is in use.
    #[value("zoomroom.check_in")]
    ZoomroomCheckIn,
    /// `zoomroom.check_out`: Releases the reserved room for others.
    #[value("zoomroom.check_out")]
    ZoomroomCheckOut,
    /// `zoomroom.mute`: Mutes the room's microphone.
    #[value("zoomroom.mute")]
    ZoomroomMute,
    /// `zoomroom.unmute`: Unmutes the room's microphone.
    #[value("zoomroom.unmute")]
    ZoomroomUnmute,
    /// `zoomroom.meeting_accept`: Accepts a meeting, such as one to which the room is being called; Zoom does not say which meetings.
    #[value("zoomroom.meeting_accept")]
    ZoomroomMeetingAccept,
    /// `zoomroom.meeting_decline`: Declines a meeting, such as one to which the room is being called; Zoom does not say which meetings.
    #[value("zoomroom.meeting_decline")]
    ZoomroomMeetingDecline,
    /// `zoomroom.restart`: Restarts the Zoom Rooms client, the app that runs the room.
    #[value("zoomroom.restart")]
    ZoomroomRestart,
    /// `zoomroom.meeting_leave`: Leaves the meeting, which goes on without the room.
    #[value("zoomroom.meeting_leave")]
    ZoomroomMeetingLeave,
    /// `zoomroom.meeting_join`: Joins a Zoom meeting.
    #[value("zoomroom.meeting_join")]
    ZoomroomMeetingJoin,
    /// `zoomroom.meeting_invite`: Invites users to a meeting with the Zoom Room by calling them.
    #[value("zoomroom.meeting_invite")]
    ZoomroomMeetingInvite,
    /// `zoomroom.meeting_cancel`: Cancels a scheduled meeting, told apart by its `meeting_topic` and `start_time`.
    #[value("zoomroom.meeting_cancel")]
    ZoomroomMeetingCancel,
    /// `zoomroom.meeting_end`: Ends the meeting for everybody.
    #[value("zoomroom.meeting_end")]
    ZoomroomMeetingEnd,
    /// `zoomroom.meeting_schedule`: Schedules a meeting.
    #[value("zoomroom.meeting_schedule")]
    ZoomroomMeetingSchedule,
    /// `zoomroom.thirdparty_meeting_join`: Joins a meeting on another service.
    #[value("zoomroom.thirdparty_meeting_join")]
    ZoomroomThirdpartyMeetingJoin,
    /// `zoomroom.alarm_start`: Starts an alarm in the room.
    #[value("zoomroom.alarm_start")]
    ZoomroomAlarmStart,
    /// `zoomroom.alarm_stop`: Stops the alarm in the room.
    #[value("zoomroom.alarm_stop")]
    ZoomroomAlarmStop,
    /// `zoomroom.video_mute`: Turns the room's cameras off.
    #[value("zoomroom.video_mute")]
    ZoomroomVideoMute,
    /// `zoomroom.video_unmute`: Turns the room's cameras on.
    #[value("zoomroom.video_unmute")]
    ZoomroomVideoUnmute,
    /// `zoomroom.switch_camera`: Changes to another camera; works only during a meeting.
    #[value("zoomroom.switch_camera")]
    ZoomroomSwitchCamera,
    /// `zoomroom.switch_microphone`: Changes to another microphone; works only during a meeting.
    #[value("zoomroom.switch_microphone")]
    ZoomroomSwitchMicrophone,
    /// `zoomroom.switch_speaker`: Changes to another speaker; works only during a meeting.
    #[value("zoomroom.switch_speaker")]
    ZoomroomSwitchSpeaker,
    /// `zoomroom.share_content_start`: Starts sharing content from the Zoom Room; Zoom does not say which content.
    #[value("zoomroom.share_content_start")]
    ZoomroomShareContentStart,
    /// `zoomroom.share_content_stop`: Stops sharing content.
    #[value("zoomroom.share_content_stop")]
    ZoomroomShareContentStop,
    /// `zoomroom.volume_level`: Sets the speaker volume; works only during a meeting.
    #[value("zoomroom.volume_level")]
    ZoomroomVolumeLevel,
}

/// Arguments of a command to a Zoom Room, such as the meeting to join; each command reads its own.
///
/// Value of `params` in [`UseZoomRoomControls`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControlParams {
    /// ID of the Google calendar, from its `calendarList` resource; for Google Calendar only.
    pub calendar_id: Option<String>,
    /// Version of the calendar item in Microsoft Exchange, as its `ChangeKey` shows it.
    pub change_key: Option<String>,
    /// ID of the calendar event: the booking to check in to or out of, or the meeting on another service to join.
    pub event_id: Option<String>,
    /// Mailbox of the room in Microsoft Exchange or Office 365, through which it is booked.
    pub resource_email: Option<String>,
    /// Number of the meeting to join; without one, the Zoom Room starts an instant meeting.
    pub meeting_number: Option<String>,
    /// Passcode of the meeting to join, if it has one, or of the meeting to schedule.
    pub passcode: Option<Secret>,
    /// Whether the room joins at once and leaves the meeting it is in.
    pub force_accept: Option<bool>,
    /// Whether the Zoom Room joins as the host if it is there before the host and all participants.
    pub make_zoom_room_host: Option<bool>,
    /// IDs of the users to invite by calling them, at most 10.
    pub user_ids: Option<Vec<String>>,
    /// Topic of the meeting to schedule or cancel.
    pub meeting_topic: Option<String>,
    /// When the meeting to schedule or cancel begins.
    pub start_time: Option<DateTime>,
    /// How long the meeting to schedule or cancel lasts, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of `start_time`, for a meeting to schedule or cancel.
    pub timezone: Option<String>,
    /// How the meeting behaves that the room schedules.
    pub settings: Option<ZoomRoomControlParamsSettings>,
    /// How to join a meeting on another service; required if it is not in the calendar.
    pub join_type: Option<JoinType>,
    /// Service of the meeting, Microsoft Teams or Google Meet; needed for `join_type` of `url` or `meeting_id`.
    pub meeting_source_type: Option<MeetingSourceType>,
    /// URL of the Microsoft Teams or Google Meet meeting; needed for `join_type` of `url`.
    pub join_url: Option<String>,
    /// SIP address of the third-party meeting, with the passcode if it needs one.
    pub sip_address: Option<String>,
    /// Meeting ID at the other service; required for `join_type` of `meeting_id`.
    pub third_party_meeting_id: Option<String>,
    /// ID of the camera that the Zoom Room is to use.
    #[wire("cameraId")]
    pub camera_id: Option<String>,
    /// ID of the microphone that the Zoom Room is to use.
    #[wire("microphoneId")]
    pub microphone_id: Option<String>,
    /// ID of the loudspeaker that the room switches to.
    #[wire("speakerId")]
    pub speaker_id: Option<String>,
    /// Volume of the speaker, from `0` to `100`.
    pub volume_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the meeting behaves that the room schedules.
///
/// Value of `settings` in [`ZoomRoomControlParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControlParamsSettings {
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the room joins a meeting of another service; required for meetings that are not in the calendar.
///
/// Values of `join_type` in [`ZoomRoomControlParams`].
#[zoom_enum]
pub enum JoinType {
    /// `url`: Through the join URL of Microsoft Teams or Google Meet.
    Url,
    /// `meeting_id`: With the meeting ID and passcode of Microsoft Teams or Google Meet.
    MeetingId,
    /// `sip`: By a call to the meeting's SIP address.
    Sip,
}

/// Service of the meeting: Microsoft Teams or Google Meet.
///
/// Values of `meeting_source_type` in [`ZoomRoomControlParams`].
#[zoom_enum]
pub enum MeetingSourceType {
    /// `MS_TEAMS`: A Microsoft Teams meeting.
    #[value("MS_TEAMS")]
    MsTeams,
    /// `GOOGLE_MEET`: A meeting in Google Meet.
    #[value("GOOGLE_MEET")]
    GoogleMeet,
}
