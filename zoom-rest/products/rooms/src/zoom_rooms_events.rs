//! Zoom rooms, events: 2 operations.

use zoom_core::{DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Update e911 digital signage.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateE911DigitalSignage;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateE911DigitalSignage::new().method("one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/events" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_controls:admin"],
    errors = [(400, 300, "the submitted for target IDs are invalid"), (403, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateE911DigitalSignage {
    /// Method.
    pub method: Option<String>,
    /// Params.
    pub params: Option<E911DigitalSignageParams>,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct E911DigitalSignageParams {
    /// Content.
    pub content: Option<String>,
    /// Target IDs: at most 10 items.
    pub target_ids: Option<Vec<String>>,
    /// Target type.
    pub target_type: Option<TargetType>,
    /// Event ID.
    pub event_id: Option<String>,
    /// Force remove.
    pub force_remove: Option<bool>,
}

/// Values of `target_type`.
#[zoom_enum]
pub enum TargetType {
    /// `account`.
    Account,
    /// `location`.
    Location,
    /// `room`.
    Room,
}

/// Use Zoom room controls.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UseZoomRoomControls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UseZoomRoomControls::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/rooms/<id>/events" -> (),
    rate_limit = Medium,
    scopes = ["room:write:admin", "zoom_rooms:update:room_control:admin"],
    errors = [(400, 300, "a resource named in the request does not exist"), (404, 1012, "the room does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UseZoomRoomControls {
    /// ID.
    pub id: String,
    /// Method.
    pub method: String,
    /// Params.
    pub params: Option<ZoomRoomControlParams>,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControlParams {
    /// Calendar ID.
    pub calendar_id: Option<String>,
    /// Change key.
    pub change_key: Option<String>,
    /// Event ID.
    pub event_id: Option<String>,
    /// Resource email.
    pub resource_email: Option<String>,
    /// Meeting number.
    pub meeting_number: Option<String>,
    /// Passcode.
    pub passcode: Option<Secret>,
    /// Force accept.
    pub force_accept: Option<bool>,
    /// Make Zoom room host.
    pub make_zoom_room_host: Option<bool>,
    /// User IDs.
    pub user_ids: Option<Vec<String>>,
    /// Meeting topic.
    pub meeting_topic: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Settings.
    pub settings: Option<ZoomRoomControlParamsSettings>,
    /// Join type.
    pub join_type: Option<JoinType>,
    /// Meeting source type.
    pub meeting_source_type: Option<MeetingSourceType>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// SIP address.
    pub sip_address: Option<String>,
    /// Third party meeting ID.
    pub third_party_meeting_id: Option<String>,
    /// Camera ID.
    #[wire("cameraId")]
    pub camera_id: Option<String>,
    /// Microphone ID.
    #[wire("microphoneId")]
    pub microphone_id: Option<String>,
    /// Speaker ID.
    #[wire("speakerId")]
    pub speaker_id: Option<String>,
    /// Volume level.
    pub volume_level: Option<i64>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomRoomControlParamsSettings {
    /// Join before host.
    pub join_before_host: Option<bool>,
}

/// Values of `join_type`.
#[zoom_enum]
pub enum JoinType {
    /// `url`.
    Url,
    /// `meeting_id`.
    MeetingId,
    /// `sip`.
    Sip,
}

/// Values of `meeting_source_type`.
#[zoom_enum]
pub enum MeetingSourceType {
    /// `MS_TEAMS`.
    #[value("MS_TEAMS")]
    MsTeams,
    /// `GOOGLE_MEET`.
    #[value("GOOGLE_MEET")]
    GoogleMeet,
}
