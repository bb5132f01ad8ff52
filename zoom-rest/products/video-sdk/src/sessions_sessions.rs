//! Sessions, sessions: 16 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Lists live or past sessions, with the features that each one used.
///
/// `from` and `to` may span one month at most, within the last six months.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessions, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sessions = ListSessions::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(SessionType::Past)
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions)
#[zoom_endpoint(
    GET "/videosdk/sessions" -> ListSessionsResponse,
    paginate = sessions: ListSessionsSession,
    rate_limit = ResourceIntensive,
    max_range = "1 month",
    errors = [(400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessions {
    /// Which sessions to return: live or past ones. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only sessions to which the developer gave this ID in the token.
    pub session_key: Option<String>,
    /// Keeps only sessions with this name.
    pub session_name: Option<String>,
}

/// Whether the session is live or past.
///
/// Values of `type` in [`ListSessions`] and other types.
#[zoom_enum]
pub enum SessionType {
    /// `past`: A session that has ended.
    Past,
    /// `live`: A session in progress now.
    Live,
}

/// Response to [`ListSessions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsResponse {
    /// Start of the time range.
    pub from: Option<Date>,
    /// End of the time range.
    pub to: Option<Date>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// The sessions, one entry each.
    #[lossy]
    pub sessions: Vec<ListSessionsSession>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Session that is live or past, with its times, quality and number of users.
///
/// Element of `sessions` in [`ListSessionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionsSession {
    /// ID of the Video SDK session.
    pub id: Option<String>,
    /// Name that the developer gave the Video SDK session.
    pub session_name: Option<String>,
    /// When the session began.
    pub start_time: Option<DateTime>,
    /// When the session ended; Zoom does not say what a live session has here.
    pub end_time: Option<DateTime>,
    /// How long the session lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<i64>,
    /// Whether computer audio (VoIP) was used.
    pub has_voip: Option<bool>,
    /// Whether video was used.
    pub has_video: Option<bool>,
    /// Whether a screen was shared.
    pub has_screen_share: Option<bool>,
    /// Whether the session was recorded.
    pub has_recording: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Whether a session summary was made.
    pub has_session_summary: Option<bool>,
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<QualityScore>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<QualityScore>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<QualityScore>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Score of the quality of audio, video or a shared screen.
///
/// Values of `audio_quality` and other members in [`ListSessionsSession`] and other types.
#[zoom_enum]
pub enum QualityScore {
    /// `good`: Almost flawless.
    Good,
    /// `fair`: Good, with occasional problems.
    Fair,
    /// `poor`: Mediocre: frequent noise in audio, or a picture in low definition.
    Poor,
    /// `bad`: Audio that can hardly be heard, or a picture that is blurred and often stuck.
    Bad,
}

/// Creates a session in order to get its PSTN or SIP dial-in details before it starts.
///
/// Other sessions need no such call: Zoom creates them when the first user joins.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::CreateSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSession::new("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/sessions)
#[zoom_endpoint(
    POST "/videosdk/sessions" -> CreateSessionResponse,
    rate_limit = Medium,
    errors = [(400, 3000, RESOURCE_ALREADY_EXISTS = "the resource already exists")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSession {
    /// Name of the new session, the same under which the app later starts it.
    #[length(..=200)]
    pub session_name: String,
    /// Password that the new session gets, of letters and digits; corresponds to `sessionPassword` in the Video SDK.
    pub session_password: Option<Secret>,
    /// How the session behaves: whether it is recorded automatically.
    pub settings: Option<SessionSettings>,
}

/// How the session behaves: whether it is recorded automatically.
///
/// Value of `settings` in [`CreateSession`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionSettings {
    /// Whether a cloud recording starts automatically. Default: `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a cloud recording starts automatically.
///
/// Values of `auto_recording` in [`SessionSettings`] and [`CreateSessionSettings`].
#[zoom_enum]
pub enum AutoRecording {
    /// `cloud`: Recorded in the Zoom cloud.
    Cloud,
    /// `none`: Not recorded automatically.
    None,
}

/// Response to [`CreateSession`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionResponse {
    /// ID of the session; a later session under the same name gets another one.
    pub session_id: Option<String>,
    /// Numeric ID of the session, as a 64-bit integer.
    pub session_number: Option<i64>,
    /// Name that the developer gave the Video SDK session.
    #[length(..=200)]
    pub session_name: Option<String>,
    /// Password that the developer set for the Video SDK session.
    pub session_password: Option<Secret>,
    /// Passcode, in digits, for joining the session by phone or room system.
    pub passcode: Option<Secret>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// Settings of the session: whether it is recorded automatically, and its dial-in countries and numbers.
    pub settings: Option<CreateSessionSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the session: whether it is recorded automatically, and its dial-in countries and numbers.
///
/// Value of `settings` in [`CreateSessionResponse`] and [`SessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSessionSettings {
    /// Whether a cloud recording starts automatically.
    pub auto_recording: Option<AutoRecording>,
    /// Countries and regions that have dial-in numbers.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Dial-in numbers, one entry per number, with its country or region.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to dial to join the session by phone.
///
/// Element of `global_dial_in_numbers` in [`CreateSessionSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalDialInNumber {
    /// Country code of the dial-in number, such as `US`.
    pub country: Option<String>,
    /// Name of the country to which the dial-in number belongs.
    pub country_name: Option<String>,
    /// Number to dial to join by phone.
    pub number: Option<String>,
    /// Kind of number, such as toll or toll-free.
    #[wire("type")]
    pub kind: Option<GlobalDialInNumberType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of number, such as toll or toll-free.
///
/// Values of `type` in [`GlobalDialInNumber`].
#[zoom_enum]
pub enum GlobalDialInNumberType {
    /// `toll`: A number for which the caller pays.
    Toll,
    /// `tollfree`: A number that costs the caller nothing.
    Tollfree,
    /// `premium`: Calls are charged at a premium rate.
    Premium,
}

/// Returns one scheduled, live or past session and the features it used.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSessionDetails, SessionDetailType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionDetails::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionDetailType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId})
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>" -> SessionDetails,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionDetails {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is scheduled, live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionDetailType>,
}

/// Whether the session is scheduled, live or past.
///
/// Values of `type` in [`GetSessionDetails`].
#[zoom_enum]
pub enum SessionDetailType {
    /// `past`: A session that has ended.
    Past,
    /// `live`: A session in progress now.
    Live,
    /// `scheduled`: A session set for a later time.
    Scheduled,
}

/// Response to [`GetSessionDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionDetails {
    /// ID of the Video SDK session.
    pub id: Option<String>,
    /// Numeric ID of the session, as a 64-bit integer.
    pub session_number: Option<i64>,
    /// Name that the developer gave the Video SDK session.
    pub session_name: Option<String>,
    /// Passcode, in digits, for joining the session by phone or room system.
    pub passcode: Option<Secret>,
    /// When the session begins.
    pub start_time: Option<DateTime>,
    /// When the session ended or is due to end.
    pub end_time: Option<DateTime>,
    /// How long the session lasted, as hours, minutes and seconds.
    pub duration: Option<String>,
    /// Number of users in the session.
    pub user_count: Option<i64>,
    /// Whether computer audio (VoIP) was used.
    pub has_voip: Option<bool>,
    /// Whether video was used.
    pub has_video: Option<bool>,
    /// Whether a screen was shared.
    pub has_screen_share: Option<bool>,
    /// Whether the session was recorded.
    pub has_recording: Option<bool>,
    /// Whether anyone used a phone line (PSTN).
    pub has_pstn: Option<bool>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Whether a session summary was made.
    pub has_session_summary: Option<bool>,
    /// When the session was created.
    pub created_at: Option<DateTime>,
    /// Settings of the session, only if it is a scheduled one: whether it is recorded automatically, and its dial-in countries and numbers.
    pub settings: Option<CreateSessionSettings>,
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<QualityScore>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<QualityScore>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<QualityScore>,
    /// Minutes that all users together spent in the session, the host included.
    pub total_minutes: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one Video SDK session, as opposed to ending a live one with `UpdateSessionStatus`.
///
/// Zoom does not say in which state it must be. Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::DeleteSession;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSession::new("aDYlohsHRtCd4ii1uC2+hA==").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/DELETE/videosdk/sessions/{sessionId})
#[zoom_endpoint(
    DELETE "/videosdk/sessions/<session_id>" -> (),
    rate_limit = Light,
    errors = [
        (400, 3000, MEETING_OR_SESSION_HAS_ALREADY_STARTED = "the meeting or session has already started"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSession {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
}

/// Sends a command to a live session: controls its cloud recording, invites or removes users, blocks their audio, video or sharing, or streams an external source into it.
///
/// The caller must be a host or manager; calling out to room systems needs a Conference Room Connector plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ControlSession, SessionMethod};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// ControlSession::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .method(SessionMethod::RecordingStart)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/{sessionId}/events)
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/events" -> (),
    rate_limit = Medium,
    errors = [
        (400, 300, "permission denied, or not available for this kind of account"),
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 34005, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 34007, STREAM_NOT_CONNECTED_TO_SESSION_34007 = "the stream could not be connected to the session"),
        (400, 34008, STREAM_NOT_CONNECTED_TO_SESSION_34008 = "the stream could not be connected to the session"),
        (400, 34009, STREAM_NOT_CONNECTED_TO_SESSION_34009 = "the stream could not be connected to the session"),
        (400, 34010, STREAM_NOT_CONNECTED_TO_SESSION_34010 = "the stream could not be connected to the session"),
        (400, 34000, STREAM_INGESTION_DOES_NOT_EXIST = "the stream ingestion does not exist"),
        (404, 3001, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ControlSession {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Name of the in-session command, such as `recording.start`.
    pub method: Option<SessionMethod>,
    /// Arguments of the command given in `method`.
    pub params: Option<SessionParams>,
}

/// Name of the in-session command, such as `recording.start`.
///
/// Values of `method` in [`ControlSession`].
#[zoom_enum]
pub enum SessionMethod {
    /// `recording.start`: Starts the recording.
    #[value("recording.start")]
    RecordingStart,
    /// `recording.stop`: Ends the recording.
    #[value("recording.stop")]
    RecordingStop,
    /// `recording.pause`: Halts the recording until it is resumed.
    #[value("recording.pause")]
    RecordingPause,
    /// `recording.resume`: Continues a paused recording.
    #[value("recording.resume")]
    RecordingResume,
    /// `user.invite.callout`: Invites a user by phone; requires an Audio Conferencing plan.
    #[value("user.invite.callout")]
    UserInviteCallout,
    /// `user.invite.room_system_callout`: Invites a user who uses a room system.
    #[value("user.invite.room_system_callout")]
    UserInviteRoomSystemCallout,
    /// `stream_ingestion.bind`: Ties a stream ingestion, through which an external source streams, to this session.
    #[value("stream_ingestion.bind")]
    StreamIngestionBind,
    /// `stream_ingestion.unbind`: Releases a stream ingestion from this session, so that another live session can use it.
    #[value("stream_ingestion.unbind")]
    StreamIngestionUnbind,
    /// `stream_ingestion.send`: Begins sending the stream of the external source into the session.
    #[value("stream_ingestion.send")]
    StreamIngestionSend,
    /// `stream_ingestion.stop`: Ends the sending of the external source's stream into the session.
    #[value("stream_ingestion.stop")]
    StreamIngestionStop,
    /// `audio.block`: Mutes a user, who cannot unmute.
    #[value("audio.block")]
    AudioBlock,
    /// `audio.unblock`: Lets a blocked user unmute again.
    #[value("audio.unblock")]
    AudioUnblock,
    /// `video.block`: Stops a user's video, which the user cannot restart.
    #[value("video.block")]
    VideoBlock,
    /// `video.unblock`: Lets a blocked user start video again.
    #[value("video.unblock")]
    VideoUnblock,
    /// `share.block`: Stops a user's sharing, which the user cannot restart.
    #[value("share.block")]
    ShareBlock,
    /// `share.unblock`: Lets a blocked user share again.
    #[value("share.unblock")]
    ShareUnblock,
    /// `user.remove`: Takes a user out of the session.
    #[value("user.remove")]
    UserRemove,
}

/// Arguments of a command to a live session, such as the phone number to call; each command reads its own.
///
/// Value of `params` in [`ControlSession`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionParams {
    /// Display name of the invited person in the session.
    pub invitee_name: Option<String>,
    /// Phone number to call.
    pub phone_number: Option<String>,
    /// How the person is called and added, such as the need to press a key.
    pub invite_options: Option<InviteOptions>,
    /// Protocol with which the room system is called: `h323` or `sip`.
    pub call_type: Option<String>,
    /// IP address or URI of the room system to call.
    pub device_ip: Option<String>,
    /// Names to show for the H.323 call to a room system; `h323` calls only.
    pub h323_headers: Option<H323Headers>,
    /// Headers to add to the SIP call, such as one that identifies the caller.
    pub sip_headers: Option<SipHeaders>,
    /// UUID of the user to block, unblock or remove; for the commands that begin with `audio`, `video` or `share`, and `user.remove`.
    pub participant_uuid: Option<String>,
    /// ID of the stream ingestion, which brings in an external video source; for the commands whose names begin with `stream_ingestion`.
    pub stream_ingestion_stream_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person is called and added, such as the need to press a key.
///
/// Value of `invite_options` in [`SessionParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InviteOptions {
    /// Whether a greeting comes before the invited person is connected. Default: `true`.
    pub require_greeting: Option<bool>,
    /// Whether the invited person must press 1 before being connected. Default: `true`.
    pub require_pressing_one: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Names to show for the H.323 call to a room system; `h323` calls only.
///
/// Value of `h323_headers` in [`SessionParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct H323Headers {
    /// Name that identifies the caller to the room system, sent in the H.323 header.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// Name under which the invited device appears in the session.
    #[length(..=64)]
    pub to_display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Headers to add to the SIP call, such as one that identifies the caller.
///
/// Value of `sip_headers` in [`SessionParams`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SipHeaders {
    /// Name that identifies the caller to the room system, sent in the SIP header.
    #[length(..=64)]
    pub from_display_name: Option<String>,
    /// Name under which the invited device appears in the session.
    #[length(..=64)]
    pub to_display_name: Option<String>,
    /// URI that identifies the caller to the room system, sent in the SIP header; begins with `sip:` or `sips:`.
    #[length(..=256)]
    pub from_uri: Option<String>,
    /// Custom SIP headers, whose names begin with `X-`. At most 10 items.
    pub additional_headers: Option<Vec<AdditionalHeader>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Extra SIP header, by name and value.
///
/// Element of `additional_headers` in [`SipHeaders`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AdditionalHeader {
    /// Name of the extra SIP header, which begins with `X-`.
    #[length(..=32)]
    pub key: Option<String>,
    /// Value of the custom SIP header.
    #[length(..=256)]
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a session's live stream configuration, such as its URL, key and page URL.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetSessionLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionLiveStreamDetails::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/livestream)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/livestream" -> SessionLiveStreamDetails,
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionLiveStreamDetails {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
}

/// Response to [`GetSessionLiveStreamDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLiveStreamDetails {
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    pub stream_url: Option<String>,
    /// Secret key that goes with the stream URL.
    pub stream_key: Option<Secret>,
    /// Web page where anyone can watch the live stream.
    pub page_url: Option<String>,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the live stream configuration of one session.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateSessionLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLiveStream::new(
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "rtmp://live.example.com/app",
///     "Zl3aVt0bQ9y",
///     "https://example.com/live",
/// )
/// .resolution("720p")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/{sessionId}/livestream)
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/livestream" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLiveStream {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    #[length(..=1024)]
    pub stream_url: String,
    /// Secret key that goes with the stream URL. At most 512 characters.
    pub stream_key: Secret,
    /// Web page where anyone can watch the live stream.
    #[length(..=1024)]
    pub page_url: String,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
}

/// Starts or stops a session's live stream, or changes the view it shows.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{SessionLivestreamStatusAction, UpdateSessionLivestreamStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionLivestreamStatus::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .action(SessionLivestreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/{sessionId}/livestream/status)
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/livestream/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_SESSION = "the session is invalid"),
        (400, 4927, MEETING_OR_SESSION_HAS_NOT_STARTED_YET = "the meeting or session has not started yet"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionLivestreamStatus {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether to start the livestream, stop it or change what it shows.
    pub action: Option<SessionLivestreamStatusAction>,
    /// What the live stream shows and under which title.
    pub settings: Option<SessionLivestreamStatusSettings>,
}

/// Whether to start the livestream, stop it or change what it shows.
///
/// Values of `action` in [`UpdateSessionLivestreamStatus`].
#[zoom_enum]
pub enum SessionLivestreamStatusAction {
    /// `start`: Starts the live stream.
    Start,
    /// `stop`: Stops the running live stream.
    Stop,
    /// `mode`: Changes the view of the running live stream.
    Mode,
}

/// What the live stream shows and under which title.
///
/// Value of `settings` in [`UpdateSessionLivestreamStatus`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionLivestreamStatusSettings {
    /// Whether the livestream shows the name of whoever is speaking.
    pub active_speaker_name: Option<bool>,
    /// Title of the livestream, used when it is started.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// View that the live stream shows, such as gallery or speaker view. Default: `speaker_view`.
    pub layout: Option<SessionLivestreamStatusSettingsLayout>,
    /// How captions appear in the livestream. Default: `burnt-in`.
    pub close_caption: Option<CloseCaption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// View that the live stream shows, such as gallery or speaker view.
///
/// Values of `layout` in [`SessionLivestreamStatusSettings`].
#[zoom_enum]
pub enum SessionLivestreamStatusSettingsLayout {
    /// `gallery_view`: Shows participants in a grid.
    GalleryView,
    /// `speaker_view`: Shows the active speaker.
    SpeakerView,
}

/// How captions appear in the livestream.
///
/// Values of `close_caption` in [`SessionLivestreamStatusSettings`].
#[zoom_enum]
pub enum CloseCaption {
    /// `burnt-in`: Captions drawn into the picture.
    #[value("burnt-in")]
    BurntIn,
    /// `embedded`: Captions carried in the stream's data.
    Embedded,
    /// `off`: No captions.
    Off,
}

/// Starts, stops, pauses or resumes the app that receives an ongoing session's live audio and video by Realtime Media Streams (RTMS).
///
/// Developer Support must have enabled RTMS.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{RtmsAppStatusAction, UpdateRealtimeMediaStreamsRtmsAppStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRealtimeMediaStreamsRtmsAppStatus::new(
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     RtmsAppStatusAction::Start,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PATCH/videosdk/sessions/{sessionId}/rtms_app/status)
#[zoom_endpoint(
    PATCH "/videosdk/sessions/<session_id>/rtms_app/status" -> (),
    rate_limit = Medium,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_SESSION = "the session is invalid"),
        (400, 2310, RTMS_APP_NOT_STARTED_OR_STOPPED = "the RTMS app could not be started or stopped"),
        (400, 13277, MEETING_OR_SESSION_HAS_NOT_STARTED_YET = "the meeting or session has not started yet"),
        (403, 13273, NOT_SUPPORTED = "not supported"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRealtimeMediaStreamsRtmsAppStatus {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether to start, stop, pause or resume the Realtime Media Streams (RTMS) app.
    pub action: RtmsAppStatusAction,
}

/// What to do with the app that receives the session's live audio and video by Realtime Media Streams.
///
/// Values of `action` in [`UpdateRealtimeMediaStreamsRtmsAppStatus`].
#[zoom_enum]
pub enum RtmsAppStatusAction {
    /// `start`: Starts the Realtime Media Streams (RTMS) app.
    Start,
    /// `stop`: Stops the running Realtime Media Streams (RTMS) app.
    Stop,
    /// `pause`: Suspends a running Realtime Media Streams (RTMS) app.
    Pause,
    /// `resume`: Continues a Realtime Media Streams (RTMS) app that was paused.
    Resume,
}

/// Returns a SIP URI for dialing in to a live session, with a passcode if one is given.
///
/// The URI expires after two hours by default.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::GetSessionSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionSipUriWithPasscode::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .passcode("3041")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/POST/videosdk/sessions/{sessionId}/sip_dialing)
#[zoom_endpoint(
    POST "/videosdk/sessions/<session_id>/sip_dialing" -> GetSessionSipUriWithPasscodeResponse,
    rate_limit = Light,
    errors = [
        (400, 2307, SIP_ADDRESS_NOT_GENERATED = "the SIP address could not be generated"),
        (403, 2311, PERMISSION_DENIED = "permission denied"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionSipUriWithPasscode {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Passcode to embed in the SIP dial string; Zoom does not check it.
    pub passcode: Option<Secret>,
}

/// Response to [`GetSessionSipUriWithPasscode`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSessionSipUriWithPasscodeResponse {
    /// Encoded SIP address to dial, with the passcode in it if the request gave one.
    pub sip_dialing: Option<String>,
    /// Code that identifies the participant in the SIP URI; needs a Conference Room Connector (CRC) plan.
    pub participant_identifier_code: Option<String>,
    /// How long the SIP URI stays valid, in seconds.
    pub expire_in: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ends one live Video SDK session.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::UpdateSessionStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSessionStatus::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .action("end")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/PUT/videosdk/sessions/{sessionId}/status)
#[zoom_endpoint(
    PUT "/videosdk/sessions/<session_id>/status" -> (),
    rate_limit = Light,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the session does not exist, or the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSessionStatus {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// What to do with the session. The only value is `end`.
    pub action: Option<String>,
}

/// Lists all stream ingestions of one live session, through which external video sources stream into it.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::ListSessionStreamingIngestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionStreamingIngestions::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/stream_ingestions)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/stream_ingestions" -> Vec<ListSessionStreamingIngestionsResponse>,
    rate_limit = Medium,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, INVALID_SESSION = "the session is invalid"),
        (404, 3001, SESSION_DOES_NOT_EXIST = "the session does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionStreamingIngestions {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
}

/// Stream ingestion, through which an external video source streams into a session, with the state of its RTMP connection.
///
/// Element of the response to [`ListSessionStreamingIngestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionStreamingIngestionsResponse {
    /// ID of the stream ingestion.
    pub stream_id: Option<String>,
    /// Whether the streaming software of the external video source is connected to Zoom.
    pub rtmp_connection_status: Option<RtmpConnectionStatus>,
    /// Whether the stream reaches the live session.
    pub rtmp_stream_push_status: Option<RtmpStreamPushStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the streaming software of the external video source is connected to Zoom.
///
/// Values of `rtmp_connection_status` in [`ListSessionStreamingIngestionsResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RtmpConnectionStatus {
    /// `0`: The streaming software is disconnected.
    ThirdPartyLiveStreamingSoftwareDisconnected = 0,
    /// `1`: The streaming software is connected.
    ThirdPartyLiveStreamingSoftwareConnected = 1,
}

/// Whether the stream reaches the live session.
///
/// Values of `rtmp_stream_push_status` in [`ListSessionStreamingIngestionsResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum RtmpStreamPushStatus {
    /// `0`: The session does not receive the stream.
    StreamNotPushedToLiveSession = 0,
    /// `1`: The session receives the stream.
    StreamHasBeenPushedToLiveSession = 1,
}

/// Lists the users of one session, live by default or past if `type` is `past`.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessionUsers, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsers::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/users)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users" -> ListSessionUsersResponse,
    paginate = users: User,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsers {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersResponse {
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Users who joined the session, one entry for each time they joined.
    #[lossy]
    pub users: Vec<User>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of a session, with the device, network and quality of audio and video.
///
/// Element of `users` in [`ListSessionUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// ID of the user in this session, not valid in any other.
    pub id: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<UserDevice>,
    /// IP address of the user's device.
    pub ip_address: Option<String>,
    /// Place from which the user joined.
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// Microphone that the user had during the session.
    pub microphone: Option<String>,
    /// Loudspeaker that the user had during the session.
    pub speaker: Option<String>,
    /// Camera that the user had during the session.
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<String>,
    /// When the user joined the session.
    pub join_time: Option<DateTime>,
    /// When the user left the session; absent while they are still in it.
    pub leave_time: Option<DateTime>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    #[length(..=36)]
    pub user_key: Option<String>,
    /// Telephone connections that carry the audio of the participant, one entry each.
    pub audio_call: Option<Vec<AudioCall>>,
    /// UUID of the user while the session lasts, with which a `ControlSession` command names the user.
    pub participant_uuid: Option<String>,
    /// Version of the client or SDK that was used.
    pub client: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// How good the audio was, from `good` to `bad`; only with quality scores enabled for the account.
    pub audio_quality: Option<QualityScore>,
    /// How good the video looked, as a quality score; absent if scoring is off.
    pub video_quality: Option<QualityScore>,
    /// How good the shared screen looked, as a quality score; absent if scoring is off.
    pub screen_share_quality: Option<QualityScore>,
    /// Whether the user was the host at the start of the session.
    pub is_original_host: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of device that was used, such as Windows, iOS or a phone.
///
/// Values of `device` in [`User`] and other types.
#[zoom_enum]
pub enum UserDevice {
    /// `Phone`: Joined by telephone (PSTN).
    #[value("Phone")]
    Phone,
    /// `H.323/SIP`: Joined from an H.323 or SIP device.
    #[value("H.323/SIP")]
    H323Sip,
    /// `Windows`: Joined over VoIP from a Windows device.
    #[value("Windows")]
    Windows,
    /// `Mac`: Joined over VoIP from a Mac.
    #[value("Mac")]
    Mac,
    /// `iOS`: Joined over VoIP from an iPhone or iPad.
    #[value("iOS")]
    Ios,
    /// `Android`: Joined over VoIP from an Android device.
    #[value("Android")]
    Android,
}

/// How the device is connected, such as wired, Wi-Fi or cellular.
///
/// Values of `network_type` in [`User`] and other types.
#[zoom_enum]
pub enum NetworkType {
    /// `Wired`: A cable connection.
    #[value("Wired")]
    Wired,
    /// `Wifi`: A wireless local network.
    #[value("Wifi")]
    Wifi,
    /// `PPP`: A link over the Point-to-Point Protocol, such as a dial-up connection.
    #[value("PPP")]
    Ppp,
    /// `Cellular`: A mobile network (3G, 4G, or 5G).
    #[value("Cellular")]
    Cellular,
    /// `Others`: Not known or not detected.
    #[value("Others")]
    Others,
}

/// Call by which a user of the session takes part by phone.
///
/// Element of `audio_call` in [`User`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioCall {
    /// Phone number of the user who takes part by phone.
    pub call_number: Option<String>,
    /// How the phone connection came about, such as `call-in` if the participant dialed in.
    pub call_type: Option<String>,
    /// Toll-free number on Zoom's side of the call.
    pub zoom_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists a session's users with their quality of service (QoS), live by default or past if `type` is `past`.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{ListSessionUsersQos, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSessionUsersQos::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionType::Past)
///     .page_size(10)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/users/qos)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/qos" -> ListSessionUsersQosResponse,
    paginate = users: SessionUsersQosUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionUsersQos {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `1`.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionUsersQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionUsersQosResponse {
    /// How many entries a page holds.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Users who joined the session, one entry for each time they joined.
    #[lossy]
    pub users: Vec<SessionUsersQosUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of a session, with the device and the quality of service (QoS).
///
/// Element of `users` in [`ListSessionUsersQosResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUsersQosUser {
    /// ID of the user in the session.
    pub id: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<UserDevice>,
    /// Version of the client or SDK that was used.
    pub client: Option<String>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// IP address of the user's device.
    pub ip_address: Option<String>,
    /// Place from which the user joined.
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// Microphone that the user had during the session.
    pub microphone: Option<String>,
    /// Loudspeaker that the user had during the session.
    pub speaker: Option<String>,
    /// Camera that the user had during the session.
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<String>,
    /// When the user joined the session.
    pub join_time: Option<DateTime>,
    /// When the user left the session; absent while they are still in it.
    pub leave_time: Option<DateTime>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    pub is_original_host: Option<bool>,
    /// QoS measurements for the participant, one entry per point in time.
    pub user_qos: Option<Vec<UserQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of a session user at one time.
///
/// Element of `user_qos` in [`SessionUsersQosUser`] and [`SessionUserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserQos {
    /// When the quality was measured.
    pub date_time: Option<DateTime>,
    /// QoS of the audio on the sending side of the participant.
    pub audio_input: Option<AudioQos>,
    /// QoS of the audio on the receiving side of the participant.
    pub audio_output: Option<AudioQos>,
    /// QoS of the video that the participant sent.
    pub video_input: Option<VideoOrShareQos>,
    /// QoS of the video that the participant received.
    pub video_output: Option<VideoOrShareQos>,
    /// QoS of the screen share on the sending side of the participant.
    pub as_input: Option<VideoOrShareQos>,
    /// QoS of the screen share on the receiving side of the participant.
    pub as_output: Option<VideoOrShareQos>,
    /// QoS of the audio that a participant in the web client sent, through the Real-Time Web Gateway (RWG).
    pub audio_device_from_rwg: Option<AudioQos>,
    /// QoS of the audio that a participant in the web client received, through the Real-Time Web Gateway (RWG).
    pub audio_device_to_rwg: Option<AudioQos>,
    /// QoS of the video that a participant in the web client sent, through the Real-Time Web Gateway (RWG).
    pub video_device_from_rwg: Option<VideoOrShareQos>,
    /// QoS of the video that a participant in the web client received, through the Real-Time Web Gateway (RWG).
    pub video_device_to_rwg: Option<VideoOrShareQos>,
    /// QoS of the screen share that a participant in the web client sent, through the Real-Time Web Gateway (RWG).
    pub as_device_from_rwg: Option<VideoOrShareQos>,
    /// QoS of the screen share that a participant in the web client received, through the Real-Time Web Gateway (RWG).
    pub as_device_to_rwg: Option<VideoOrShareQos>,
    /// Signal strength (RSSI) of the participant's Wi-Fi connection.
    pub wifi_rssi: Option<WifiRssi>,
    /// How much of the CPU was used.
    pub cpu_usage: Option<CpuUsage>,
    /// How heavily the CPU of the device was loaded.
    pub cpu_pressure_level: Option<CpuPressureLevel>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of audio in one direction.
///
/// Value of `audio_input` and other members in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioQos {
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// Time that packets take from one end to the other, in milliseconds with the unit in the text, such as `126 ms`.
    pub latency: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds with the unit in the text, such as `6 ms`.
    pub jitter: Option<String>,
    /// Average share of packets that were lost, with a percent sign, such as `0.3%`.
    pub avg_loss: Option<String>,
    /// Highest share of packets that were lost, with a percent sign, such as `1.9%`.
    pub max_loss: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Quality of service (QoS) of a video or screen share in one direction.
///
/// Value of `video_input` and other members in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VideoOrShareQos {
    /// Bitrate in kbps, with the unit in the text.
    pub bitrate: Option<String>,
    /// Time that packets take from one end to the other, in milliseconds with the unit in the text, such as `126 ms`.
    pub latency: Option<String>,
    /// How much packet delay varies on arrival, in milliseconds with the unit in the text, such as `6 ms`.
    pub jitter: Option<String>,
    /// Average share of packets that were lost, with a percent sign, such as `0.3%`.
    pub avg_loss: Option<String>,
    /// Highest share of packets that were lost, with a percent sign, such as `1.9%`.
    pub max_loss: Option<String>,
    /// Size of the picture in pixels, as width and height, such as `1280*720`.
    pub resolution: Option<String>,
    /// Video frames per second, written with its unit such as `12 fps`.
    pub frame_rate: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Signal strength (RSSI) of the participant's Wi-Fi connection.
///
/// Value of `wifi_rssi` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WifiRssi {
    /// Strongest Wi-Fi signal (RSSI) measured.
    pub max_rssi: Option<i64>,
    /// Average signal strength (RSSI) of the Wi-Fi connection.
    pub avg_rssi: Option<i64>,
    /// Weakest Wi-Fi signal (RSSI) measured.
    pub min_rssi: Option<i64>,
    /// Unit in which the Wi-Fi signal strength (RSSI) is stated, such as `dBm`.
    pub rssi_unit: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How much of the CPU was used.
///
/// Value of `cpu_usage` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuUsage {
    /// Lowest CPU load that Zoom caused, in percent.
    pub zoom_min_cpu_usage: Option<String>,
    /// Average CPU load that Zoom caused, in percent.
    pub zoom_avg_cpu_usage: Option<String>,
    /// Highest CPU load that Zoom caused, in percent.
    pub zoom_max_cpu_usage: Option<String>,
    /// Highest CPU load of the whole device, in percent.
    pub system_max_cpu_usage: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How heavily the CPU of the device was loaded.
///
/// Value of `cpu_pressure_level` in [`UserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CpuPressureLevel {
    /// Lowest CPU pressure of the whole device, as a rough level.
    pub system_min_cpu_pressure_level: Option<CpuLoad>,
    /// Average CPU pressure of the whole device, as a rough level.
    pub system_avg_cpu_pressure_level: Option<CpuLoad>,
    /// Highest CPU pressure of the whole device, as a rough level.
    pub system_max_cpu_pressure_level: Option<CpuLoad>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How hard the CPU of the device is working, as a rough level.
///
/// Values of `system_min_cpu_pressure_level` and other members in [`CpuPressureLevel`].
#[zoom_enum]
pub enum CpuLoad {
    /// `normal`: CPU usage of about 20%.
    Normal,
    /// `fair`: CPU usage of about 50%.
    Fair,
    /// `serious`: CPU usage of about 80%.
    Serious,
    /// `critical`: CPU usage of about 100%.
    Critical,
}

/// Returns what the users of a live or past session shared and recorded.
///
/// Needs a Video SDK account.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSharingRecordingDetails, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetSharingRecordingDetails::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .kind(SessionType::Past)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/users/sharing)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/sharing" -> SharingRecordingDetails,
    paginate = users: SharingRecordingDetailUser,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSharingRecordingDetails {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetSharingRecordingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetails {
    /// How many entries a page holds.
    #[range(..=10)]
    pub page_size: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Users who joined the session, one entry for each time they joined.
    #[lossy]
    pub users: Vec<SharingRecordingDetailUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User of a session, with what the user shared and recorded.
///
/// Element of `users` in [`SharingRecordingDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetailUser {
    /// ID of the user in the session.
    pub id: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// What the user shared or recorded, one entry each.
    pub details: Option<Vec<SharingRecordingDetailUserDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Content that a user shared in a session, or recording that the user made, with its times.
///
/// Element of `details` in [`SharingRecordingDetailUser`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SharingRecordingDetailUserDetail {
    /// Kind of content that was shared, such as the desktop, or of recording that was made.
    pub content: Option<DetailUserDetailContent>,
    /// When the sharing or recording began.
    pub start_time: Option<DateTime>,
    /// When the sharing or recording ended.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of content that was shared, such as the desktop, or of recording that was made.
///
/// Values of `content` in [`SharingRecordingDetailUserDetail`].
#[zoom_enum]
pub enum DetailUserDetailContent {
    /// `local_recording`: Recording on a participant's computer.
    LocalRecording,
    /// `cloud_recording`: Recording in the cloud.
    CloudRecording,
    /// `desktop`: The whole screen.
    Desktop,
    /// `application`: One program, such as a web browser.
    Application,
    /// `whiteboard`: A whiteboard.
    Whiteboard,
    /// `airplay`: Mirrored screen of an Apple device.
    Airplay,
    /// `camera`: The picture of a user's camera.
    Camera,
    /// `video_sdk`: Content named after the Video SDK; Zoom does not explain what it covers.
    VideoSdk,
}

/// Returns the quality of service (QoS) of one user in a live or past session.
///
/// Zoom returns no data if the user sends and receives nothing at the time of the request.
///
/// # Examples
///
/// ```
/// use zoom_rest::video_sdk::{GetSessionUserQos, SessionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSessionUserQos::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .kind(SessionType::Past)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/video-sdk/#tag/sessions/GET/videosdk/sessions/{sessionId}/users/{userId}/qos)
#[zoom_endpoint(
    GET "/videosdk/sessions/<session_id>/users/<user_id>/qos" -> SessionUserQos,
    rate_limit = Heavy,
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 12702, SESSION_TOOK_PLACE_OVER_YEAR_AGO = "the session took place over a year ago"),
        (404, 3001, "the meeting or session has not ended yet, or the ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSessionUserQos {
    /// ID of the session, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub session_id: MeetingUuid,
    /// ID of the user in the session, from the list of its users.
    pub user_id: String,
    /// Whether the session is live or past. Default: `live`.
    #[query(rename = "type")]
    pub kind: Option<SessionType>,
}

/// Response to [`GetSessionUserQos`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionUserQos {
    /// ID of the user in the session.
    pub id: Option<String>,
    /// Display name of the user.
    pub name: Option<String>,
    /// Kind of device that was used, such as Windows, iOS or a phone.
    pub device: Option<UserDevice>,
    /// Operating system of the device.
    pub os: Option<String>,
    /// Version of the device's operating system.
    pub os_version: Option<String>,
    /// Browser that was used to join with the web client.
    pub browser_name: Option<String>,
    /// Version of the browser that was used to join with the web client.
    pub browser_version: Option<String>,
    /// Version of the client or SDK that was used.
    pub client: Option<String>,
    /// IP address of the user's device.
    pub ip_address: Option<String>,
    /// Place from which the participant joined.
    pub location: Option<String>,
    /// How the device is connected, such as wired, Wi-Fi or cellular.
    pub network_type: Option<NetworkType>,
    /// Microphone that the user had during the session.
    pub microphone: Option<String>,
    /// Loudspeaker that the user had during the session.
    pub speaker: Option<String>,
    /// Camera that the user had during the session.
    pub camera: Option<String>,
    /// Data center through which the participant was connected.
    pub data_center: Option<String>,
    /// How the connection was transported, such as over UDP or through a proxy.
    pub connection_type: Option<String>,
    /// When the participant joined.
    pub join_time: Option<DateTime>,
    /// When the participant left.
    pub leave_time: Option<DateTime>,
    /// ID that the developer gave the user, set as `user_identity` in the SDK token.
    pub user_key: Option<String>,
    /// Whether the user was the host at the start of the session.
    pub is_original_host: Option<bool>,
    /// QoS measurements for the participant, one entry per point in time.
    pub user_qos: Option<Vec<UserQos>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
